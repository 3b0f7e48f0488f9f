import type { Step } from '../__tests__/support/action.ts'
import { exampleWorld, pushPayload, oid, startFakeGitHub } from '../__tests__/support/fake-github/index.ts'

/** The releases that the bench lets the gate judge, each with a separate GitHub. */
export type StepName =
  | 'small'
  | 'stranger'
  | 'pull-request'
  | 'long-list'
  | 'short-list'
  | 'few-tags'
  | 'many-tags'
  | 'process'
  | 'short-changelog'
  | 'long-changelog'
export type Steps = Readonly<Record<StepName, Step>>

const WIDGET = 'octo-org/widget'

interface Variant {
  readonly maintainers?: string
  readonly tags?: number
  readonly changelog?: string
  readonly inputs?: Step['inputs']
}

/** A push of a tag that the policy allows, and a fake GitHub that does not validate requests and answers. */
async function pushTo({ maintainers, tags = 0, changelog, inputs }: Variant): Promise<Step> {
  const world = exampleWorld()
  const widget = world.repositories[WIDGET]
  if (maintainers !== undefined)
    widget.commits['c5'] = { ...widget.commits['c5'], files: { '.github/MAINTAINERS': maintainers } }
  if (changelog !== undefined) {
    const head = widget.commits['c5']
    widget.commits['c5'] = { ...head, files: { ...head?.files, 'CHANGELOG.md': changelog } }
  }
  const tag = tags === 0 ? 'v1.3.0' : 'v100.0.0'
  if (tags > 0) {
    const others = Array.from({ length: tags - 1 }, (_, index) => [spread(index, tags), 'c1'])
    widget.tags = {
      ...(Object.fromEntries(others) as Record<string, string>),
      [tag]: { object: 'annotated', target: 'c5', tagger: 'octocat', message: 'A release' },
    }
  } else for (const other of ['v1.3.1', 'v1.4.0']) Reflect.deleteProperty(widget.tags, other)
  const fake = await startFakeGitHub(world, {
    validate: false,
    precompute: [{ path: `/repos/${WIDGET}/git/matching-refs/tags%2F`, token: 'workflow-token' }],
  })
  return {
    event: 'push',
    payload: pushPayload(world, WIDGET, tag, { sender: 'octocat' }),
    ref: `refs/tags/${tag}`,
    sha: oid(WIDGET, 'commit', 'c5'),
    actor: { login: 'octocat', id: world.users['octocat']?.id ?? 0 },
    apiUrl: fake.url,
    ...(inputs === undefined ? {} : { inputs }),
  }
}

/** Versions from v0.0.0 to v99.99.9, evenly spread. */
function spread(index: number, count: number): string {
  const place = Math.floor((index * 100_000) / count)
  return `v${Math.floor(place / 1000)}.${Math.floor(place / 10) % 100}.${place % 10}`
}

/** A list with octocat on its last line. */
const maintainers = (lines: number): string =>
  [...Array.from({ length: lines - 1 }, (_, index) => `@somebody-${index}`), '@octocat', ''].join('\n')

/** A changelog with entries of half a kilobyte each, and v1.3.0 on top. */
const changelog = (entries: number): string =>
  Array.from(
    { length: entries },
    (_, index) =>
      `## [1.${index === 0 ? '3.0' : `2.${entries - index}`}] - 2026-01-01\n\n${'- A change of some length.\n'.repeat(20)}\n`,
  ).join('')

const PROCESS: Step['inputs'] = {
  token: 'full-token',
  'required-checks': 'test, lint',
  'required-approvals': '1',
  changelog: 'CHANGELOG.md',
  'version-files': 'package.json',
}

const small = await pushTo({})
const mallory = { login: 'mallory', id: 666 }
const steps: Steps = {
  small,
  stranger: { ...small, actor: mallory, payload: { ...(small.payload as object), sender: mallory } },
  'pull-request': { ...small, event: 'pull_request', ref: 'refs/pull/7/merge' },
  'short-list': await pushTo({ maintainers: maintainers(10) }),
  'long-list': await pushTo({ maintainers: maintainers(10_000) }),
  'few-tags': await pushTo({ tags: 10 }),
  'many-tags': await pushTo({ tags: 100_000 }),
  process: await pushTo({ inputs: PROCESS }),
  'short-changelog': await pushTo({ changelog: changelog(10), inputs: { changelog: 'CHANGELOG.md' } }),
  'long-changelog': await pushTo({ changelog: changelog(2_000), inputs: { changelog: 'CHANGELOG.md' } }),
}
process.send?.(steps)
process.on('disconnect', () => process.exit())
