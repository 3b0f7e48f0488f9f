import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'

import { ROOT } from '../support/action.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly uses?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly environment?: string
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on?: unknown
  readonly permissions?: unknown
  readonly jobs?: Readonly<Record<string, Job>>
  /** Of a composite action, which has no jobs. */
  readonly runs?: { readonly steps: readonly Step[] }
}

/** Events that run with the repository's token and secrets on text or code of somebody else's. */
const REFUSED_EVENTS = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'repository_dispatch',
]

/** What the recipes name by placeholders, and the files of this repository, have no commit to pin. */
const unpinned = (uses: string): boolean => uses.startsWith('org/') || uses.startsWith('./')

const eventsOf = ({ on }: Workflow): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on ?? {})

/** What is wrong with a workflow or a composite action by the rules for all of them. */
function problemsOf(text: string): string[] {
  const workflow = load(text) as Workflow
  const jobs = Object.entries(workflow.jobs ?? {})
  const steps = [...jobs.flatMap(([, job]) => job.steps ?? []), ...(workflow.runs?.steps ?? [])]
  const used = [...steps, ...jobs.map(([, job]) => job)].flatMap(({ uses }) => uses ?? [])
  const pinned = used.filter((uses) => !unpinned(uses))
  const commented = [...text.matchAll(/uses: (\S+@[\da-f]{40}) # v\d+\.\d+\.\d+$/gm)].map(([, uses]) => uses)
  return [
    ...(workflow.runs === undefined && JSON.stringify(workflow.permissions) !== '{}' ? ['permissions at the top'] : []),
    ...eventsOf(workflow).filter((event) => REFUSED_EVENTS.includes(event)),
    ...jobs.flatMap(([name, job]) => (job.permissions === undefined ? [`permissions of ${name}`] : [])),
    ...jobs.flatMap(([name, job]) =>
      job.uses === undefined && job['timeout-minutes'] === undefined ? [`timeout of ${name}`] : [],
    ),
    ...pinned.filter((uses) => !commented.includes(uses)).map((uses) => `pin of ${uses}`),
    ...steps.flatMap(({ run }) => (run?.includes('${{') ? [`expression in: ${run}`] : [])),
    ...steps.flatMap((step) =>
      step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false ? ['credentials'] : [],
    ),
    ...used.filter((uses) => uses.startsWith('actions/cache')),
    // A cache that another job wrote would reach the one that publishes.
    ...steps.flatMap((step) =>
      step.uses?.startsWith('actions/setup-node@') && step.with?.['package-manager-cache'] !== false ? ['cache'] : [],
    ),
  ]
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.yml'))

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const own = filesIn('.github/workflows')
const files = [...own, ...filesIn('docs/recipes')]

describe('the rules', () => {
  const good = read('.github/workflows/ci.yml')
  const COMMIT = /actions\/checkout@([\da-f]{40})/.exec(good)?.[1] ?? ''

  test.each([
    ['', 'permissions: {}\n', 'permissions at the top'],
    ['permissions: read-all\n', 'permissions: {}\n', 'permissions at the top'],
    ['  pull_request_target:\n', '  pull_request:\n', 'pull_request_target'],
    ['', '    timeout-minutes: 20\n', 'timeout of test'],
    ['', '    permissions:\n      contents: read\n', 'permissions of test'],
    ['@v7', `@${COMMIT} # v7.0.1`, 'pin of actions/checkout@v7'],
    [`a/b@${COMMIT}`, `actions/checkout@${COMMIT} # v7.0.1`, `pin of a/b@${COMMIT}`],
    ['run: echo ${{ github.head_ref }}', 'run: npm cit', 'expression in: echo ${{ github.head_ref }}'],
    ['persist-credentials: true', 'persist-credentials: false', 'credentials'],
    ['check-latest: false', 'package-manager-cache: false', 'cache'],
  ])('would find %j in place of %j', (to, from, problem) => {
    expect(good).toContain(from)
    expect(problemsOf(good.replace(from, to))).toContain(problem)
  })
})

test.each(files)('%s keeps the rules', (file) => {
  // The least that a publish job needs, at the start of the README, leaves the bound on time to the default.
  const least = file === 'docs/recipes/quick-start.yml' ? ['timeout of publish'] : []
  expect(problemsOf(read(file))).toEqual(least)
})

test('each action is pinned to one commit', () => {
  const pins = files.flatMap((file) => [...read(file).matchAll(/uses: ([\w-]+\/[\w-]+)\S*(@[\da-f]{40} # \S+)/g)])
  const commits = new Set(pins.map(([, action = '', commit = '']) => action + commit))
  const actions = [...commits].map((pin) => pin.split('@')[0])
  expect(actions.sort()).toEqual([...new Set(actions)].sort())
})

test('no job may write but those that must', () => {
  const writers = own.flatMap((file) =>
    Object.entries((load(read(file)) as Workflow).jobs ?? {}).flatMap(([name, { permissions = {} }]) =>
      Object.entries(permissions)
        .filter(([, level]) => level !== 'read')
        .map(([scope, level]) => `${file.replace('.github/workflows/', '')} ${name} ${scope}: ${level}`),
    ),
  )
  expect(writers.sort()).toEqual([
    'codeql.yml analyze security-events: write',
    'release.yml release attestations: write',
    'release.yml release contents: write',
    'release.yml release id-token: write',
    'scorecard.yml analyze id-token: write',
    'scorecard.yml analyze security-events: write',
  ])
})

describe('Dependabot', () => {
  interface Update {
    readonly 'package-ecosystem': string
    readonly directory?: string
    readonly directories?: readonly string[]
    readonly schedule: { readonly interval: string }
    readonly cooldown?: { readonly 'default-days': number }
  }
  const { updates } = load(read('.github/dependabot.yml')) as { updates: readonly Update[] }

  test.each(updates)('$package-ecosystem $directory: a version must be a week old', ({ cooldown, schedule }) => {
    expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7)
    expect(schedule.interval).toBe('weekly')
  })

  test('looks wherever an action is used', () => {
    const actions = updates.filter((update) => update['package-ecosystem'] === 'github-actions')
    const looked = actions.flatMap(({ directories = [] }) => directories)
    // The root stands for .github/workflows.
    const folders = files.map((file) => `/${file.slice(0, file.lastIndexOf('/'))}`.replace('/.github/workflows', '/'))
    expect([...new Set(folders)].sort()).toEqual([...looked].sort())
  })
})
