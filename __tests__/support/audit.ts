import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { AUDIT_INPUTS, type AuditInputName } from '../../src/inputs/audit-inputs.ts'
import type { AuditReport } from '../../src/reports/settings/report.ts'
import { run as runHere } from '../../src/entry/audit/action.ts'
import { main } from '../../src/entry/settings-cli.ts'
import { parseOutputs, ROOT, run, runHereAlone, temporaryFolder } from './action.ts'
import { exampleWorld, type ExampleWorld, type RepositoryDescription } from './fake-github/index.ts'
import { widget } from './gate.ts'

/** A workflow that publishes to PyPI as the recipe does. */
export const PUBLISH_WORKFLOW = `name: Publish
on:
  push:
    tags: ['v*']
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: release
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: org/release-gate@0123456789012345678901234567890123456789 # v1.0.0
        id: gate
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          ref: \${{ steps.gate.outputs.sha }}
          fetch-depth: 0
          persist-credentials: false
      - run: python -m build
      - uses: pypa/gh-action-pypi-publish@ed0c53931b1dc9bd32cbe73a98c7f6766f8a527e # v1.13.0
`

/** Permissions of an App that may read everything, and see who may bypass the rules. */
const OWNER_PERMISSIONS = {
  contents: 'read',
  actions: 'read',
  administration: 'write',
  secrets: 'read',
  environments: 'read',
} as const

/** The example, set up so well that every control holds; and a token for each kind of reader. */
export function governedWorld(): ExampleWorld {
  const world = exampleWorld()
  const repository = widget(world)
  govern(repository)
  Object.assign(world.tokens, {
    'owner-token': { kind: 'app', permissions: OWNER_PERMISSIONS },
    'reader-token': { kind: 'app', permissions: { ...OWNER_PERMISSIONS, administration: 'read' } },
    'person-token': { kind: 'pat', permissions: { contents: 'read', actions: 'read' } },
    'job-token': {
      kind: 'workflow',
      permissions: { contents: 'read', actions: 'read' },
      repositories: ['octo-org/widget'],
    },
  })
  return world
}

/** Sets a repository up as the controls want it. */
export function govern(repository: RepositoryDescription): void {
  const head = repository.commits['c5']
  Object.assign(head?.files ?? {}, {
    '.github/MAINTAINERS': '@octocat:583231\n@hubot:2\n',
    '.github/workflows/publish.yml': PUBLISH_WORKFLOW,
  })
  repository.branches['develop'] = 'c4'
  for (const tag of ['v1.3.1', 'v1.4.0']) Reflect.deleteProperty(repository.tags, tag)
  repository.rulesets = [
    {
      id: 1,
      name: 'branches',
      target: 'branch',
      include: ['~DEFAULT_BRANCH', 'refs/heads/develop'],
      rules: [
        { type: 'deletion' },
        { type: 'non_fast_forward' },
        { type: 'required_linear_history' },
        {
          type: 'pull_request',
          parameters: {
            required_approving_review_count: 1,
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: false,
            require_last_push_approval: true,
            required_review_thread_resolution: false,
          },
        },
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: true,
            required_status_checks: [{ context: 'test', integration_id: 15368 }],
          },
        },
      ],
    },
    {
      id: 2,
      name: 'tags',
      target: 'tag',
      include: ['refs/tags/v*'],
      rules: [{ type: 'update' }, { type: 'deletion' }],
    },
    {
      id: 3,
      name: 'releases',
      target: 'tag',
      source: 'Organization',
      include: ['~ALL'],
      rules: [{ type: 'creation' }],
      bypass: [{ actor_id: 71, actor_type: 'Team' }],
    },
  ]
  repository.environments = {
    release: {
      id: 5,
      protectionRules: [
        { type: 'REQUIRED_REVIEWERS', preventSelfReview: true, reviewers: ['octocat', 'team:release'] },
        { type: 'BRANCH_POLICY' },
      ],
      adminsCanBypass: false,
      deploymentPolicy: [{ name: 'v*', type: 'tag' }],
      secrets: ['SIGNING_KEY'],
    },
  }
  repository.actions = { shaPinningRequired: true, defaultWorkflowPermissions: 'read', canApprovePullRequests: false }
  repository.immutableReleases = { enabled: true }
  repository.secrets = ['CODECOV_TOKEN']
  repository.organizationSecrets = ['SLACK_WEBHOOK']
}

/** How an audit is started. */
export interface AuditStart {
  readonly apiUrl: string
  readonly inputs?: Partial<Record<AuditInputName, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** The outcome of the audit as a step of a job. */
export interface AuditOutcome {
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly report: AuditReport | undefined
  readonly log: string
  readonly errors: string
  readonly summary: string
}

/** The environment and the files of a step that audits. */
export function prepareAudit({ apiUrl, inputs = {}, env = {} }: AuditStart) {
  const temp = temporaryFolder()
  const file = (name: string): string => {
    writeFileSync(join(temp, name), '')
    return join(temp, name)
  }
  const given = Object.entries(AUDIT_INPUTS).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name as AuditInputName] ?? (name === 'token' ? 'owner-token' : input.default),
  ])
  const variables = {
    PATH: process.env['PATH'],
    ...(Object.fromEntries(given) as Record<string, string>),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_REPOSITORY: 'octo-org/widget',
    RUNNER_TEMP: temp,
    ...env,
  }
  return { env: variables, temp }
}

/** Runs the built audit as a child process on a Node, or the sources in this process. */
export async function runAuditAction(start: AuditStart, on: string = process.execPath): Promise<AuditOutcome> {
  const { env: variables, temp } = prepareAudit(start)
  const { exitCode, log, errors } =
    on === SOURCES
      ? { ...(await runHereAlone(variables, runHere)), errors: '' }
      : await run(on, [join(ROOT, 'dist/audit.js')], variables, temp)
  const outputs = parseOutputs(readFileSync(join(temp, 'output'), 'utf8'))
  const path = outputs['report-file']
  const report = path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as AuditReport)
  return { exitCode, log, errors, outputs, report, summary: readFileSync(join(temp, 'summary'), 'utf8') }
}

/** Instead of a Node: the sources, which is what coverage sees. */
export const SOURCES = 'sources'

/** Runs `node dist/cli.js audit`, or the sources of it. */
export async function runAuditCommand(
  args: readonly string[],
  apiUrl: string,
  { cwd = temporaryFolder(), token = 'owner-token', on = process.execPath } = {},
): Promise<{ exitCode: number | null; log: string; errors: string }> {
  const env = { PATH: process.env['PATH'], GITHUB_API_URL: apiUrl, RELEASE_GATE_TOKEN: token }
  if (on !== SOURCES) return run(on, [join(ROOT, 'dist/cli.js'), 'audit', ...args], env, cwd)
  const said = { log: '', errors: '' }
  const exitCode = await main(['audit', ...args], {
    directory: cwd,
    env,
    colours: true,
    print: (text) => (said.log += `${text}\n`),
    complain: (text) => (said.errors += `${text}\n`),
    progress: () => undefined,
  })
  return { exitCode, ...said }
}
