import type { InputName } from '../../src/inputs/gate-inputs.ts'
import type { ExampleWorld, TagTarget } from '../support/fake-github/index.ts'
import type { Passing } from '../support/fault-proxy.ts'
import { annotated, dispatched, pushed, tagOid, WIDGET, widget, widgetWorld, type Started } from '../support/gate.ts'

type Inputs = Partial<Record<InputName, string>>

/** A world, and the run that is judged in it. */
export interface Scene {
  readonly world: ExampleWorld
  readonly step: Started
}

/** A request that the gate can make, with a run that makes it. */
export interface RequestCase {
  readonly name: string
  /** As src/github/api has it: the name of a GraphQL operation, or a route. */
  readonly kind: string
  readonly matches: (request: Passing) => boolean
  /** The run without a fault, and the reasons that it is denied for; none where it is allowed. */
  readonly scene: () => Scene
  readonly reasons?: readonly string[]
  /** Runs that are denied for what the answer to this very request says, and for nothing else. */
  readonly denied: Readonly<Record<string, { readonly scene: () => Scene; readonly reason: string }>>
  /** What a fault comes to where it is not what the table of faults says. */
  readonly instead?: Readonly<Record<string, string>>
}

const ROUTES = {
  refs: '/repos/{owner}/{repo}/git/matching-refs/{ref}',
  tag: '/repos/{owner}/{repo}/git/tags/{tag_sha}',
  blob: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
  checkRuns: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
  status: '/repos/{owner}/{repo}/commits/{ref}/status',
  team: '/orgs/{org}/teams/{team_slug}',
  membership: '/orgs/{org}/teams/{team_slug}/memberships/{username}',
  run: '/repos/{owner}/{repo}/actions/runs/{run_id}',
} as const

const operation = (name: string) => ({ kind: name, matches: (request: Passing) => request.operation === name })
const route = (kind: string, path: RegExp) => ({ kind, matches: (request: Passing) => path.test(request.path) })

interface Play {
  readonly change?: (world: ExampleWorld) => void
  readonly inputs?: Inputs
  readonly by?: string
  readonly more?: Partial<Started>
}

/** What must be in no log. */
export const SECRETS: readonly [string, string] = ['ghs_of-the-workflow', 'ghs_of-the-app']

/** The push of v1.3.0 in the example, with a token that may read everything in the repository. */
function play({ change, inputs = {}, by = 'octocat', more = {} }: Play = {}): Scene {
  const world = widgetWorld()
  const [token, teamToken] = SECRETS
  world.tokens[teamToken] = { kind: 'app', permissions: { members: 'read' } }
  world.tokens[token] = {
    kind: 'workflow',
    permissions: { contents: 'read', checks: 'read', statuses: 'read', 'pull-requests': 'read', actions: 'read' },
    repositories: [WIDGET],
  }
  change?.(world)
  return { world, step: { ...pushed(world, 'v1.3.0', by), inputs: { token, ...inputs }, ...more } }
}

const head = (world: ExampleWorld) => {
  const { c5 } = widget(world).commits
  if (c5 === undefined) throw new Error('no c5')
  return c5
}

const rival = (world: ExampleWorld): void => {
  widget(world).tags['v1.3.9'] = annotated('c5')
}

/** More tags than the snapshot holds; those that matter stand last in order of their names. */
const manyTags = (world: ExampleWorld): void => {
  for (let patch = 0; patch < 120; patch++) widget(world).tags[`v0.1.${patch}`] = annotated('c1')
}

/** The tag on a commit that no release branch has. */
const astray = (world: ExampleWorld): void => {
  widget(world).tags['v1.3.0'] = annotated('side')
}

/** A policy file that GraphQL cuts off; who may release stands at its end. */
const manyNames =
  (last: string) =>
  (world: ExampleWorld): void => {
    for (const commit of Object.values(widget(world).commits)) {
      commit.files = { ...commit.files, '.github/MAINTAINERS': `${'# a comment\n'.repeat(50_000)}${last}\n` }
    }
  }

const GLOBS = { 'release-branches': 'main, release/*' }

const policyFile =
  (text: string) =>
  (world: ExampleWorld): void => {
    world.repositories['octo-org/policy'] = {
      id: 77,
      defaultBranch: 'main',
      commits: { p1: { files: { MAINTAINERS: text } } },
      branches: { main: 'p1' },
      tags: {},
    }
  }
const ELSEWHERE = { 'maintainers-file': 'octo-org/policy:MAINTAINERS' }

/** Started by hand on the branch: which commit the tag is on is known only after the snapshot. */
const byHand = (change?: (world: ExampleWorld) => void): Scene => {
  const inputs = { tag: 'v1.3.0', changelog: 'CHANGELOG.md', 'version-files': 'package.json' }
  const { world, step } = play({ inputs, ...(change === undefined ? {} : { change }) })
  return { world, step: { ...step, ...dispatched(world, 'refs/heads/main') } }
}

const manyChecks = (failing?: 'check 40' | 'check 149' | 'status 40' | 'status 149') => (): Scene =>
  play({
    inputs: { 'required-checks': 'check *, status *' },
    change: (world) => {
      const names = (kind: string): string[] => Array.from({ length: 150 }, (_, index) => `${kind} ${index}`)
      head(world).checks = names('check').map((name) => ({
        name,
        conclusion: name === failing ? ('failure' as const) : ('success' as const),
      }))
      head(world).statuses = names('status').map((context) => ({
        context,
        state: context === failing ? ('failure' as const) : ('success' as const),
      }))
    },
  })

const failingCheck = (name: Parameters<typeof manyChecks>[0] & string) => ({
  [`${name} failed`]: { scene: manyChecks(name), reason: 'required-checks/failed' },
})

type Pulls = NonNullable<ReturnType<typeof head>['pullRequests']>

const reviewed =
  (reviews: NonNullable<Pulls[number]['reviews']>, more: Partial<Pulls[number]> = {}) =>
  () =>
    play({
      inputs: { 'required-approvals': '1' },
      change: (world) => {
        head(world).pullRequests = [{ number: 7, author: 'octocat', mergedBy: 'octocat', reviews, ...more }]
      },
    })

const signed =
  (verified: boolean, tagger = 'octocat') =>
  () =>
    play({
      inputs: { 'require-signature': 'true' },
      change: (world) => {
        widget(world).tags['v1.3.0'] = {
          ...(annotated('c5') as Extract<TagTarget, { object: 'annotated' }>),
          tagger,
          verification: {
            verified,
            reason: verified ? 'valid' : 'unknown_key',
            signature: '-----BEGIN PGP SIGNATURE-----',
            payload: 'tag v1.3.0',
          },
        }
      },
    })

const TEAM = { 'allowed-teams': 'octo-org/release', 'maintainers-file': '', 'team-token': SECRETS[1] }

const reRun = (pinned: number) => () =>
  play({
    inputs: { 'allowed-users': `octocat, hubot:${pinned}` },
    more: { triggeringActor: 'hubot', attempt: 2 },
    change: (world) => {
      widget(world).runs = {
        '1001': { actor: 'octocat', triggeringActor: 'hubot', attempt: 2, head: 'c5', headBranch: 'v1.3.0' },
      }
    },
  })

const notOnBranch = (inputs: Inputs) => ({
  'a commit on no release branch': {
    scene: () => play({ change: astray, inputs }),
    reason: 'tag-branch/not-on-branch',
  },
})

/** Every request that a run of the gate can make. */
export const REQUESTS: readonly RequestCase[] = [
  {
    name: 'Snapshot',
    ...operation('Snapshot'),
    scene: () => play(),
    denied: {
      'a newer release': { scene: () => play({ change: rival }), reason: 'version-order/not-newer' },
      'somebody else': { scene: () => play({ by: 'hubot' }), reason: 'actor/not-listed' },
      ...notOnBranch({}),
      'another tag object': {
        scene: () => {
          const { world, step } = play()
          widget(world).tags['v1.3.0'] = annotated('c5', { as: 'later' })
          return { world, step }
        },
        reason: 'tag-unmoved/moved',
      },
      'a signer who is not listed': { scene: signed(true, 'mallory'), reason: 'tag-signature/signer-not-listed' },
    },
  },
  {
    name: 'Branches',
    ...operation('Branches'),
    scene: () => play({ inputs: GLOBS }),
    denied: notOnBranch(GLOBS),
  },
  {
    name: 'names of branches',
    ...route(ROUTES.refs, /\/matching-refs\/heads/),
    scene: () => play({ inputs: { 'release-branches': 'mai*' } }),
    denied: notOnBranch({ 'release-branches': 'mai*' }),
  },
  {
    name: 'names of tags',
    ...route(ROUTES.refs, /\/matching-refs\/tags/),
    scene: () => play({ change: manyTags }),
    denied: {
      'a newer release': {
        scene: () =>
          play({
            change: (world) => {
              manyTags(world)
              rival(world)
            },
          }),
        reason: 'version-order/not-newer',
      },
    },
  },
  {
    name: 'PolicyFile',
    ...operation('PolicyFile'),
    scene: () => play({ inputs: ELSEWHERE, change: policyFile('@octocat\n') }),
    denied: {
      'somebody else': {
        scene: () => play({ inputs: ELSEWHERE, change: policyFile('@hubot\n') }),
        reason: 'actor/not-listed',
      },
    },
  },
  {
    name: 'Files',
    ...operation('Files'),
    scene: () => byHand(),
    denied: {
      'another version in package.json': {
        scene: () => byHand((world) => ((head(world).files ??= {})['package.json'] = '{ "version": "1.2.9" }\n')),
        reason: 'version-files/differs',
      },
      'no entry in the changelog': {
        scene: () => byHand((world) => ((head(world).files ??= {})['CHANGELOG.md'] = '# Changelog\n')),
        reason: 'changelog/no-entry',
      },
    },
  },
  {
    name: 'PullRequests',
    ...operation('PullRequests'),
    scene: reviewed([
      { author: 'hubot', state: 'APPROVED' },
      { author: 'monalisa', state: 'COMMENTED' },
    ]),
    denied: {
      'approved by its author': {
        scene: reviewed([{ author: 'octocat', state: 'APPROVED' }]),
        reason: 'approvals/too-few',
      },
      'approved by who wrote one of its commits': {
        scene: reviewed([{ author: 'hubot', state: 'APPROVED' }], { commits: ['c4', 'c5'] }),
        reason: 'approvals/too-few',
      },
      'not what its merge made': {
        scene: reviewed([{ author: 'hubot', state: 'APPROVED' }], { mergeCommit: 'c4' }),
        reason: 'approvals/not-merge-commit',
      },
      'approved before its last commit': {
        scene: reviewed([{ author: 'hubot', state: 'APPROVED', commit: 'c4' }]),
        reason: 'approvals/too-few',
      },
    },
  },
  {
    name: 'check runs, page 1',
    ...route(ROUTES.checkRuns, /\/check-runs\?.*\bpage=1\b/),
    scene: manyChecks(),
    denied: failingCheck('check 40'),
  },
  {
    name: 'check runs, page 2',
    ...route(ROUTES.checkRuns, /\/check-runs\?.*\bpage=2\b/),
    scene: manyChecks(),
    denied: failingCheck('check 149'),
  },
  {
    name: 'statuses, page 1',
    ...route(ROUTES.status, /\/status\?.*\bpage=1\b/),
    scene: manyChecks(),
    denied: failingCheck('status 40'),
  },
  {
    name: 'statuses, page 2',
    ...route(ROUTES.status, /\/status\?.*\bpage=2\b/),
    scene: manyChecks(),
    denied: failingCheck('status 149'),
  },
  {
    name: 'tag object',
    ...route(ROUTES.tag, new RegExp(`/git/tags/${tagOid('v1.3.0')}$`)),
    scene: signed(true),
    denied: { 'an unknown key': { scene: signed(false), reason: 'tag-signature/invalid' } },
  },
  {
    name: 'blob',
    ...route(ROUTES.blob, /\/git\/blobs\//),
    scene: () => play({ change: manyNames('@octocat') }),
    denied: { 'somebody else': { scene: () => play({ change: manyNames('@hubot') }), reason: 'actor/not-listed' } },
  },
  {
    name: 'membership',
    ...route(ROUTES.membership, /\/memberships\//),
    scene: () => play({ by: 'hubot', inputs: TEAM }),
    denied: {
      'an invitation': { scene: () => play({ by: 'mallory', inputs: TEAM }), reason: 'actor/team-pending' },
      'no member': { scene: () => play({ inputs: TEAM }), reason: 'actor/not-listed' },
    },
    // That there is no such membership is an answer.
    instead: { '404': 'actor/not-listed' },
  },
  {
    name: 'team',
    ...route(ROUTES.team, /\/teams\/release$/),
    scene: () => play({ inputs: TEAM }),
    reasons: ['actor/not-listed'],
    denied: {},
    instead: { '404': 'facts/team-not-visible', '403': 'facts/team-not-visible' },
  },
  {
    name: 'run',
    ...route(ROUTES.run, /\/actions\/runs\/1001$/),
    scene: reRun(2),
    denied: { 'another account of that name': { scene: reRun(999), reason: 'actor/rerun-by-other' } },
  },
]

/** What only the command line asks, of a local tag or of all of the past. */
export const ONLY_ON_A_LAPTOP: readonly string[] = ['Published', 'Checks']

export const kindOf = (request: Passing): string | undefined => REQUESTS.find(({ matches }) => matches(request))?.kind
