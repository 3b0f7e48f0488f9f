import type { Fact } from '../../src/model/fact.ts'
import type { People } from '../../src/model/release-facts.ts'
import type { Event } from '../../src/model/event.ts'
import { readRunner } from '../../src/entry/runner.ts'
import type { InputName } from '../../src/inputs/gate-inputs.ts'
import type { Decision } from '../../src/rules/verdict.ts'
import type { Json } from './arbitrary/json.ts'
import type { TagTarget } from './fake-github/index.ts'
import type { ExampleWorld } from './fake-github/index.ts'
import { TODAY } from './facts.ts'
import { annotated, commit, dispatched, pushed, released, tagOid, widget, type Started } from './gate.ts'

/** A release as GitHub would answer about it, and what the gate is to say. Each that is not allowed has one reason. */
export interface Scenario {
  readonly inputs?: Partial<Record<InputName, string>>
  readonly world?: (world: ExampleWorld) => void
  readonly start?: (world: ExampleWorld) => Started
  /** What the check runs of the commit are besides the first one of the world, the oldest first. */
  readonly checkRuns?: readonly Readonly<Record<string, Json>>[]
  readonly decision: Decision
  /** What is wrong is the file of maintainers: were there none, as GitHub may say, the release would be allowed. */
  readonly isAboutTheFile?: true
}

/** What a step is told by its environment and its event file, without either. */
export function toldBy(step: Started, tag = ''): { event: Event; people: Fact<People> } {
  const env = {
    GITHUB_ACTOR: step.actor.login,
    GITHUB_ACTOR_ID: String(step.actor.id),
    GITHUB_TRIGGERING_ACTOR: step.triggeringActor ?? step.actor.login,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_REF: step.ref,
    GITHUB_REPOSITORY: 'octo-org/widget',
    GITHUB_RUN_ATTEMPT: String(step.attempt ?? 1),
    GITHUB_RUN_ID: '1001',
    GITHUB_SHA: step.sha,
    ...step.env,
  }
  return readRunner(env, tag, () => (typeof step.payload === 'string' ? step.payload : JSON.stringify(step.payload)))
}

const head = (world: ExampleWorld) => {
  const found = widget(world).commits['c5']
  if (found === undefined) throw new Error('no c5')
  return found
}

const tag = (name: string, target: TagTarget) => (world: ExampleWorld) => {
  widget(world).tags[name] = target
}

const file =
  (path: string, content: string | { text?: string; truncated?: true; size?: number; mode?: number }, at = 'c5') =>
  (world: ExampleWorld) => {
    const found = widget(world).commits[at]
    if (found === undefined) throw new Error(`no ${at}`)
    found.files = { ...found.files, [path]: content }
  }

const signed = (tagger: string, verification: { verified: boolean; reason: string }) => (world: ExampleWorld) => {
  const signature = verification.reason === 'unsigned' ? null : '-----BEGIN PGP SIGNATURE-----'
  widget(world).tags['v1.3.0'] = {
    object: 'annotated',
    target: 'c5',
    message: 'A release',
    tagger,
    verification: { ...verification, signature, payload: signature && 'x' },
  }
}

const teams = { 'allowed-teams': 'release', 'maintainers-file': '', 'team-token': 'team-token' }

const reruns = (triggeringActor: string) => (world: ExampleWorld) => {
  widget(world).runs = { '1001': { actor: 'octocat', triggeringActor, attempt: 2, head: 'c5', headBranch: 'v1.3.0' } }
}

const rerun = (world: ExampleWorld, by: string): Started => ({ ...pushed(world), triggeringActor: by, attempt: 2 })

/** Within the time for which GitHub keeps checks, by the clock of the tests. */
const RECENT = `${TODAY.slice(0, 8)}01T00:00:00Z`

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'all is well': { decision: 'allowed' },
  'all is well, and everything is asked for': {
    inputs: {
      'required-checks': 'test, lint@github-actions, ci/*',
      'required-approvals': '1',
      changelog: 'CHANGELOG.md',
      'version-files': 'package.json',
      'require-signature': 'true',
      'release-branches': 'main, release/*',
    },
    world: signed('octocat', { verified: true, reason: 'valid' }),
    decision: 'allowed',
  },
  'a member of the team': {
    inputs: teams,
    start: (world) => pushed(world, 'v1.3.0', 'hubot'),
    decision: 'allowed',
  },
  'a re-run by a pinned account': {
    inputs: { 'allowed-users': 'hubot:2' },
    world: reruns('hubot'),
    start: (world) => rerun(world, 'hubot'),
    decision: 'allowed',
  },
  'a published release': { start: (world) => released(world), decision: 'allowed' },
  'started by hand': {
    inputs: { tag: 'v1.3.0' },
    start: (world) => dispatched(world, 'refs/heads/main'),
    decision: 'allowed',
  },
  'not listed': { start: (world) => pushed(world, 'v1.3.0', 'mallory'), decision: 'denied' },
  'listed at the tagged commit only': {
    world: (world) => {
      file('.github/MAINTAINERS', '@octocat\n@mallory\n', 'side')(world)
      tag('v1.3.0', annotated('side'))(world)
    },
    inputs: { 'release-branches': 'side' },
    start: (world) => {
      widget(world).branches['side'] = 'side'
      return pushed(world, 'v1.3.0', 'mallory')
    },
    decision: 'denied',
  },
  'a re-run by a stranger': {
    inputs: { 'allowed-users': 'octocat:583231' },
    world: reruns('mallory'),
    start: (world) => rerun(world, 'mallory'),
    decision: 'denied',
  },
  'a re-run by another account of a pinned name': {
    inputs: { 'allowed-users': 'hubot:99' },
    world: reruns('hubot'),
    start: (world) => rerun(world, 'hubot'),
    decision: 'denied',
  },
  'a pending member of the team': {
    inputs: teams,
    start: (world) => pushed(world, 'v1.3.0', 'mallory'),
    decision: 'denied',
  },
  'no member of the team': { inputs: teams, decision: 'denied' },
  'a team that is not there': {
    inputs: { ...teams, 'allowed-teams': 'nobody' },
    decision: 'undetermined',
  },
  'a file of maintainers with a line that is none': {
    inputs: { 'allowed-users': 'octocat' },
    world: file('.github/MAINTAINERS', '@octocat\nand others\n', 'c1'),
    decision: 'denied',
    isAboutTheFile: true,
  },
  'a file of maintainers that is cut off': {
    inputs: { 'allowed-users': 'octocat' },
    world: file('.github/MAINTAINERS', { text: '@octocat\n', size: 6_000_000 }, 'c1'),
    decision: 'denied',
    isAboutTheFile: true,
  },
  'a file of maintainers that is a link': {
    inputs: { 'allowed-users': 'octocat' },
    world: file('.github/MAINTAINERS', { text: 'elsewhere', mode: 0o120000 }, 'c1'),
    decision: 'denied',
    isAboutTheFile: true,
  },
  lightweight: { world: tag('v1.3.0', 'c5'), decision: 'denied' },
  'of another name': { world: tag('v1.3.0', annotated('c5', { names: 'v1.2.9' })), decision: 'denied' },
  'a tag of a tag': { world: tag('v1.3.0', annotated(annotated('c5'))), decision: 'denied' },
  'moved since': {
    start: (world) => pushed(world, 'v1.3.0', 'octocat', { after: tagOid('before') }),
    decision: 'denied',
  },
  'moved to another commit since': {
    start: (world) => ({ ...released(world), sha: commit('c4') }),
    decision: 'denied',
  },
  'off the branch': { world: tag('v1.3.0', annotated('side')), decision: 'denied' },
  'off every branch that a glob names': {
    inputs: { 'release-branches': 'release/*' },
    decision: 'denied',
  },
  'older than its line': { world: tag('v1.3.1', annotated('c5')), decision: 'denied' },
  'older than one of many': {
    world: (world) => {
      for (let patch = 1; patch < 120; patch++) tag(`v1.3.${patch}`, annotated('c5'))(world)
    },
    decision: 'denied',
  },
  'taken under another spelling': { world: tag('v1.3.0+1', annotated('c4')), decision: 'denied' },
  'a check that failed': {
    inputs: { 'required-checks': 'test, lint' },
    world: (world) => (head(world).checks = [{ name: 'test', conclusion: 'failure' }, { name: 'lint' }]),
    decision: 'denied',
  },
  'a check that failed among those of a glob': {
    inputs: { 'required-checks': 't*' },
    world: (world) => (head(world).checks = [{ name: 'test (20)' }, { name: 'test (24)', conclusion: 'timed_out' }]),
    decision: 'denied',
  },
  'a check that still runs': {
    inputs: { 'required-checks': 'test' },
    world: (world) => (head(world).checks = [{ name: 'test', status: 'in_progress', conclusion: null }]),
    decision: 'denied',
  },
  'a check of another app': {
    inputs: { 'required-checks': 'test@other-ci' },
    world: (world) => (head(world).date = RECENT),
    decision: 'denied',
  },
  'a check that may have been deleted': { inputs: { 'required-checks': 'tests' }, decision: 'undetermined' },
  'a check that failed when it was run again': {
    inputs: { 'required-checks': 'test@github-actions' },
    checkRuns: [
      { id: 8, started_at: '2026-01-01T00:00:00Z' },
      { id: 9, started_at: '2026-01-01T01:00:00Z', conclusion: 'failure' },
    ],
    decision: 'denied',
  },
  'a check that is to run again': {
    inputs: { 'required-checks': 'test' },
    checkRuns: [
      { id: 8, started_at: '2026-01-01T00:00:00Z' },
      { id: 9, started_at: null, status: 'queued', conclusion: null },
    ],
    decision: 'denied',
  },
  'a check that succeeded when it was run again': {
    inputs: { 'required-checks': 'test' },
    checkRuns: [
      { id: 8, started_at: '2026-01-01T00:00:00Z', conclusion: 'failure' },
      { id: 9, started_at: '2026-01-01T01:00:00Z' },
    ],
    decision: 'allowed',
  },
  'a check that failed, and succeeded in another workflow': {
    inputs: { 'required-checks': 'test@github-actions' },
    world: (world) => (head(world).checks = [{ name: 'test', conclusion: 'failure' }, { name: 'test' }]),
    decision: 'denied',
  },
  "a check that failed, and succeeded in the gate's own run": {
    inputs: { 'required-checks': 'test' },
    world: (world) =>
      (head(world).checks = [
        { name: 'test', conclusion: 'failure' },
        { name: 'test', run: { id: 1001 } },
      ]),
    decision: 'denied',
  },
  "a check that only the gate's own run has": {
    inputs: { 'required-checks': 'test' },
    world: (world) => {
      head(world).date = RECENT
      head(world).checks = [{ name: 'test', run: { id: 1001 } }]
    },
    decision: 'denied',
  },
  "a check that failed, and claims to be of the gate's own run": {
    inputs: { 'required-checks': 'test' },
    world: (world) =>
      (head(world).checks = [
        { name: 'test' },
        { name: 'test', app: 'other-ci', appId: 7, conclusion: 'failure', run: { id: 1001 } },
      ]),
    decision: 'denied',
  },
  'a status that failed': {
    inputs: { 'required-checks': 'ci/external' },
    world: (world) => (head(world).statuses = [{ context: 'ci/external', state: 'failure' }]),
    decision: 'denied',
  },
  'too few approvals': { inputs: { 'required-approvals': '2' }, decision: 'denied' },
  'an approval that was dismissed': {
    inputs: { 'required-approvals': '1' },
    world: (world) => {
      for (const each of head(world).pullRequests ?? []) each.reviews = [{ author: 'hubot', state: 'DISMISSED' }]
    },
    decision: 'denied',
  },
  'a commit in the middle of a pull request': {
    inputs: { 'required-approvals': '1' },
    world: (world) => {
      for (const each of head(world).pullRequests ?? []) each.mergeCommit = 'c4'
    },
    decision: 'denied',
  },
  'an approval by somebody who wrote one of its commits': {
    inputs: { 'required-approvals': '1' },
    world: (world) => {
      // c4 is by hubot.
      for (const each of head(world).pullRequests ?? []) each.commits = ['c4', 'c5']
    },
    decision: 'denied',
  },
  'an approval by a co-author': {
    inputs: { 'required-approvals': '1' },
    world: (world) => (head(world).coAuthors = ['hubot']),
    decision: 'denied',
  },
  'an approval by an app': {
    inputs: { 'required-approvals': '1' },
    world: (world) => {
      for (const each of head(world).pullRequests ?? [])
        each.reviews = [{ author: 'release-bot[bot]', state: 'APPROVED' }]
    },
    decision: 'denied',
  },
  'a pull request with an address that belongs to no account': {
    inputs: { 'required-approvals': '1' },
    world: (world) => (head(world).committer = { name: 'Somebody', email: 'somebody@example.com' }),
    decision: 'denied',
  },
  'a pull request of an app, approved': {
    inputs: { 'required-approvals': '1' },
    world: (world) => {
      head(world).author = 'dependabot[bot]'
      head(world).committer = { name: 'GitHub', email: 'noreply@github.com' }
      for (const each of head(world).pullRequests ?? []) each.author = 'dependabot[bot]'
    },
    decision: 'allowed',
  },
  'an approval of an earlier commit': {
    inputs: { 'required-approvals': '1' },
    world: (world) => {
      for (const each of head(world).pullRequests ?? [])
        each.reviews = [{ author: 'hubot', state: 'APPROVED', commit: 'c3' }]
    },
    decision: 'denied',
  },
  'pushed directly': {
    inputs: { 'required-approvals': '1' },
    world: (world) => delete head(world).pullRequests,
    decision: 'denied',
  },
  'a pull request that was not merged': {
    inputs: { 'required-approvals': '1' },
    world: (world) => {
      for (const each of head(world).pullRequests ?? []) each.state = 'OPEN'
    },
    decision: 'denied',
  },
  'no entry in the changelog': {
    inputs: { changelog: 'CHANGELOG.md' },
    world: file('CHANGELOG.md', '# Changelog\n\n## [1.2.0] - 2026-01-01\n\n- x\n'),
    decision: 'denied',
  },
  'a changelog that is cut off': {
    inputs: { changelog: 'CHANGELOG.md' },
    world: file('CHANGELOG.md', { text: '# Changelog\n\n## [1.3.0] - 2026-01-01\n\n- x\n', size: 6_000_000 }),
    decision: 'denied',
  },
  'another version in a file': {
    inputs: { 'version-files': 'package.json' },
    world: file('package.json', '{ "version": "1.2.9" }'),
    decision: 'denied',
  },
  'a version file that is cut off': {
    inputs: { 'version-files': 'package.json' },
    world: file('package.json', { text: '{ "version": "1.3.0" }', size: 6_000_000 }),
    decision: 'denied',
  },
  unsigned: {
    inputs: { 'require-signature': 'true' },
    world: signed('octocat', { verified: false, reason: 'unsigned' }),
    decision: 'denied',
  },
  'signed with an unknown key': {
    inputs: { 'require-signature': 'true' },
    world: signed('octocat', { verified: false, reason: 'unknown_key' }),
    decision: 'denied',
  },
  'signed by somebody who may not release': {
    inputs: { 'require-signature': 'true' },
    world: signed('mallory', { verified: true, reason: 'valid' }),
    decision: 'denied',
  },
}
