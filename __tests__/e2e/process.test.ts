import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

import type { InputName } from '../../src/inputs/gate-inputs.ts'
import { ROOT, runAction } from '../support/action.ts'
import type { ExampleWorld, TokenDescription, TagTarget } from '../support/fake-github/index.ts'
import {
  ALLOWED,
  annotated,
  denied,
  dispatched,
  expectNoStack,
  pushed,
  runOnBothNodes,
  tagOid,
  undetermined,
  verdictOf,
  widget,
  widgetWorld,
  withFake,
} from '../support/gate.ts'

interface Scenario {
  readonly inputs: Partial<Record<InputName, string>>
  readonly world?: (world: ExampleWorld) => void
  readonly permissions?: Permissions
  readonly expected: ReturnType<typeof verdictOf>
  /** How many requests stand in line at most. */
  readonly sequential?: number
}

type Permissions = NonNullable<TokenDescription['permissions']>

const ALL: Permissions = {
  contents: 'read',
  checks: 'read',
  statuses: 'read',
  'pull-requests': 'read',
  actions: 'read',
}

async function play({ inputs, world: change, permissions = ALL }: Scenario) {
  const world = widgetWorld()
  world.tokens['workflow-token'] = { kind: 'workflow', permissions, repositories: ['octo-org/widget'] }
  change?.(world)
  return withFake(world, (fake) => runOnBothNodes({ ...pushed(world), inputs, apiUrl: fake.url }))
}

const head = (world: ExampleWorld) => {
  const commit = widget(world).commits['c5']
  if (commit === undefined) throw new Error('no c5')
  return commit
}

/** In whole seconds, as GitHub tells times. */
const daysAgo = (days: number): string => `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19)}Z`

const tagWith =
  (verification: { verified: boolean; reason: string }, tagger = 'octocat') =>
  (world: ExampleWorld) => {
    const tag = annotated('c5') as Extract<TagTarget, { object: 'annotated' }>
    const signature = verification.reason === 'unsigned' ? null : '-----BEGIN PGP SIGNATURE-----'
    widget(world).tags['v1.3.0'] = {
      ...tag,
      tagger,
      verification: { ...verification, signature, payload: signature && 'x' },
    }
  }

const scenarios: Record<string, Scenario> = {
  'everything at once, in two round trips': {
    inputs: {
      'required-checks': 'test, lint@github-actions, ci/external',
      'required-approvals': '1',
      changelog: 'CHANGELOG.md',
      'version-files': 'package.json',
      'require-signature': 'true',
    },
    world: tagWith({ verified: true, reason: 'valid' }),
    expected: ALLOWED,
    sequential: 2,
  },
  'a check that failed': {
    inputs: { 'required-checks': 'test' },
    world: (world) => (head(world).checks = [{ name: 'test', conclusion: 'failure' }]),
    expected: denied('required-checks/failed'),
  },
  'a check that was skipped': {
    inputs: { 'required-checks': 'test' },
    world: (world) => (head(world).checks = [{ name: 'test', conclusion: 'skipped' }]),
    expected: denied('required-checks/skipped'),
  },
  'a check that may be skipped': {
    inputs: { 'required-checks': 'test?' },
    world: (world) => (head(world).checks = [{ name: 'test', conclusion: 'skipped' }]),
    expected: ALLOWED,
  },
  'a check of another app': {
    inputs: { 'required-checks': 'test@other-ci' },
    world: (world) => (head(world).date = daysAgo(0)),
    expected: denied('required-checks/missing'),
  },
  'a check that GitHub may have deleted': {
    inputs: { 'required-checks': 'tests' },
    world: (world) => (head(world).date = daysAgo(91)),
    expected: undetermined('facts/expired'),
    sequential: 1,
  },
  'a check that GitHub would still have': {
    inputs: { 'required-checks': 'tests' },
    world: (world) => (head(world).date = daysAgo(89)),
    expected: denied('required-checks/missing'),
  },
  'a check that is there, on an old commit': {
    inputs: { 'required-checks': 'test' },
    world: (world) => (head(world).date = daysAgo(91)),
    expected: ALLOWED,
  },
  'a check still running': {
    inputs: { 'required-checks': 'test' },
    world: (world) => (head(world).checks = [{ name: 'test', status: 'in_progress', conclusion: null }]),
    expected: denied('required-checks/pending'),
  },
  'a check that failed in one of two workflows': {
    inputs: { 'required-checks': 'test' },
    world: (world) => (head(world).checks = [{ name: 'test', conclusion: 'failure' }, { name: 'test' }]),
    expected: denied('required-checks/failed'),
  },
  "a job of the gate's own run hides no failure": {
    inputs: { 'required-checks': 'test' },
    world: (world) =>
      (head(world).checks = [
        { name: 'test', conclusion: 'failure' },
        { name: 'test', run: { id: 1001 } },
      ]),
    expected: denied('required-checks/failed'),
  },
  "a job of the gate's own run that failed does not count": {
    inputs: { 'required-checks': 'test' },
    world: (world) =>
      (head(world).checks = [{ name: 'test' }, { name: 'test', conclusion: 'failure', run: { id: 1001 } }]),
    expected: ALLOWED,
  },
  "the gate's own job is no check": {
    inputs: { 'required-checks': 'publish' },
    world: (world) => {
      head(world).date = daysAgo(0)
      head(world).checks = [{ name: 'publish', status: 'in_progress', conclusion: null, run: { id: 1001 } }]
    },
    expected: denied('required-checks/missing'),
  },
  'more than 100 checks': {
    inputs: { 'required-checks': 'job 149' },
    world: (world) => (head(world).checks = Array.from({ length: 150 }, (_, index) => ({ name: `job ${index}` }))),
    expected: ALLOWED,
    sequential: 2,
  },
  'no permission for checks': {
    inputs: { 'required-checks': 'test' },
    permissions: { contents: 'read', statuses: 'read' },
    expected: undetermined('facts/permission-missing'),
  },
  'no permission for statuses': {
    inputs: { 'required-checks': 'test' },
    permissions: { contents: 'read', checks: 'read' },
    expected: undetermined('facts/permission-missing'),
  },
  'too few approvals': {
    inputs: { 'required-approvals': '2' },
    expected: denied('approvals/too-few'),
  },
  'a commit in the middle of a pull request': {
    inputs: { 'required-approvals': '1' },
    world: (world) => {
      for (const each of head(world).pullRequests ?? []) each.mergeCommit = 'c4'
    },
    expected: denied('approvals/not-merge-commit'),
  },
  'approved by a co-author': {
    inputs: { 'required-approvals': '1' },
    world: (world) => (head(world).coAuthors = ['hubot']),
    expected: denied('approvals/too-few'),
  },
  'more commits than are read': {
    inputs: { 'required-approvals': '1' },
    world: (world) => {
      for (const each of head(world).pullRequests ?? []) {
        each.commits = Array.from({ length: 101 }, (_, index) => `m${index}`)
        for (const name of each.commits) widget(world).commits[name] = { author: 'octocat' }
      }
    },
    expected: undetermined('facts/too-many'),
    sequential: 1,
  },
  'pushed directly': {
    inputs: { 'required-approvals': '1' },
    world: (world) => delete head(world).pullRequests,
    expected: denied('approvals/no-pull-request'),
  },
  'no permission for pull requests': {
    inputs: { 'required-approvals': '1' },
    permissions: { contents: 'read' },
    expected: undetermined('facts/permission-missing'),
  },
  'no entry in the changelog': {
    inputs: { changelog: 'CHANGELOG.md' },
    world: (world) => (head(world).files = { 'CHANGELOG.md': '# Changelog\n' }),
    expected: denied('changelog/no-entry'),
  },
  'files that begin with a byte-order mark': {
    inputs: { changelog: 'CHANGELOG.md', 'version-files': 'package.json, pyproject.toml, Cargo.toml' },
    world: (world) =>
      (head(world).files = {
        'CHANGELOG.md': '\uFEFF## [1.3.0] - 2026-06-01\n\n- A.\n',
        'package.json': '\uFEFF{ "version": "1.3.0" }',
        'pyproject.toml': '\uFEFF[project]\nversion = "1.3.0"\n',
        'Cargo.toml': '\uFEFF[package]\nversion = "1.3.0"\n',
      }),
    expected: ALLOWED,
  },
  'a changelog by standard-version': {
    inputs: { changelog: 'CHANGELOG.md' },
    world: (world) =>
      (head(world).files = {
        'CHANGELOG.md': '# Changelog\n\n### [1.3.0](https://example.com) (2026-06-01)\n\n### Bug Fixes\n\n* A.\n',
      }),
    expected: ALLOWED,
  },
  'a changelog by changesets': {
    inputs: { changelog: 'CHANGELOG.md', 'changelog-date': 'optional' },
    world: (world) => (head(world).files = { 'CHANGELOG.md': '# widget\n\n## 1.3.0\n\n### Minor Changes\n\n- A.\n' }),
    expected: ALLOWED,
  },
  'a changelog by changesets, where a date is required': {
    inputs: { changelog: 'CHANGELOG.md' },
    world: (world) => (head(world).files = { 'CHANGELOG.md': '# widget\n\n## 1.3.0\n\n### Minor Changes\n\n- A.\n' }),
    expected: denied('changelog/no-date'),
  },
  'no changelog': { inputs: { changelog: 'HISTORY.md' }, expected: denied('changelog/file-missing') },
  'another version in package.json': {
    inputs: { 'version-files': 'package.json' },
    world: (world) => (head(world).files = { 'package.json': '{ "version": "1.2.9" }' }),
    expected: denied('version-files/differs'),
  },
  'a version that a build takes from the tag': {
    inputs: { 'version-files': 'pyproject.toml' },
    world: (world) =>
      (head(world).files = {
        'pyproject.toml': [
          '[project]',
          'dynamic = ["version"]',
          '[build-system]',
          'requires = ["setuptools", "setuptools-scm"]',
          '[tool.setuptools_scm]',
        ].join('\n'),
      }),
    expected: ALLOWED,
  },
  'a version that a build takes from a file': {
    inputs: { 'version-files': 'pyproject.toml' },
    world: (world) =>
      (head(world).files = {
        'pyproject.toml':
          '[project]\ndynamic = ["version"]\n[tool.setuptools.dynamic]\nversion = { attr = "pkg.__version__" }',
      }),
    expected: denied('version-files/not-from-tag'),
  },
  'the files of the package that the tag names': {
    inputs: {
      'tag-pattern': '/(?<package>v)(?<version>.+)/',
      changelog: 'packages/{package}/CHANGELOG.md',
      'version-files': 'packages/{package}/package.json',
    },
    world: (world) =>
      (head(world).files = {
        'packages/v/CHANGELOG.md': '## [1.3.0] - 2026-06-01\n\n- A.\n',
        'packages/v/package.json': '{ "version": "1.3.0" }',
      }),
    expected: ALLOWED,
    sequential: 1,
  },
  'a tag without the package that a path needs': {
    inputs: { 'tag-pattern': '/(?<package>x)?v(?<version>.+)/', changelog: 'packages/{package}/CHANGELOG.md' },
    expected: undetermined('facts/package-missing'),
  },
  'a version by a regular expression': {
    inputs: { 'version-files': 'src/v.py:/^__version__ = "(.*)"$/' },
    world: (world) => (head(world).files = { 'src/v.py': 'import x\n__version__ = "1.3.0"\n' }),
    expected: ALLOWED,
  },
  'a regular expression that never ends': {
    inputs: { 'version-files': 'a:/^(a+)+$/' },
    world: (world) => (head(world).files = { a: `${'a'.repeat(40)}!` }),
    expected: denied('version-files/file-unreadable'),
  },
  'a version that the workspace of a crate tells': {
    inputs: { 'version-files': 'crates/a/Cargo.toml' },
    world: (world) =>
      (head(world).files = {
        'crates/a/Cargo.toml': '[package]\nversion.workspace = true\n',
        'Cargo.toml': '[workspace.package]\nversion = "1.3.0"\n',
      }),
    expected: ALLOWED,
  },
  'an unsigned tag': {
    inputs: { 'require-signature': 'true' },
    world: tagWith({ verified: false, reason: 'unsigned' }),
    expected: denied('tag-signature/unsigned'),
  },
  'a lightweight tag': {
    inputs: { 'require-signature': 'true', 'require-annotated': 'false' },
    world: (world) => (widget(world).tags['v1.3.0'] = 'c5'),
    expected: denied('tag-signature/unsigned'),
    sequential: 1,
  },
  'a lightweight tag, judged by the allowed signers': {
    inputs: {
      'require-signature': 'true',
      'require-annotated': 'false',
      'allowed-signers': '.github/allowed_signers',
    },
    world: (world) => (widget(world).tags['v1.3.0'] = 'c5'),
    expected: denied('tag-signature/unsigned'),
    sequential: 1,
  },
  'an unknown key': {
    inputs: { 'require-signature': 'true' },
    world: tagWith({ verified: false, reason: 'unknown_key' }),
    expected: denied('tag-signature/invalid'),
  },
  'signed by somebody who may not release': {
    inputs: { 'require-signature': 'true' },
    world: tagWith({ verified: true, reason: 'valid' }, 'mallory'),
    expected: denied('tag-signature/signer-not-listed'),
  },
  'a signature that GitHub could not verify': {
    inputs: { 'require-signature': 'true' },
    world: tagWith({ verified: false, reason: 'gpgverify_unavailable' }),
    expected: undetermined('facts/unreachable'),
  },
  'an allowed-signers file that is not there': {
    inputs: { 'require-signature': 'true', 'allowed-signers': '.github/allowed_signers' },
    world: tagWith({ verified: true, reason: 'valid' }),
    expected: undetermined('facts/not-found'),
  },
}

describe('the process', () => {
  test.each(Object.entries(scenarios))('%s', async (_, scenario) => {
    const outcome = await play(scenario)
    expect(verdictOf(outcome)).toEqual(scenario.expected)
    expectNoStack(outcome)
    expect(outcome.report?.requests.sequential).toBeLessThanOrEqual(scenario.sequential ?? 2)
  })

  const filler = '<!-- A comment. -->\n'.repeat(30_000)

  test.each<[string, Partial<Record<InputName, string>>, Record<string, string>]>([
    ['policy file', {}, { '.github/MAINTAINERS': `${'# A comment.\n'.repeat(40_000)}@octocat\n` }],
    [
      'changelog and package.json',
      { changelog: 'CHANGELOG.md', 'version-files': 'package.json' },
      {
        'CHANGELOG.md': `# Changelog\n\n${filler}\n## [1.3.0] - 2026-01-01\n\n- x\n`,
        'package.json': `{ "version": ${' '.repeat(600_000)} "1.3.0" }\n`,
      },
    ],
  ])('a %s that GraphQL cuts off is read whole, in two round trips', async (_, inputs, large) => {
    const outcome = await play({
      inputs,
      world: (world) => {
        for (const commit of Object.values(widget(world).commits)) commit.files = { ...commit.files, ...large }
      },
      expected: ALLOWED,
    })
    expect(verdictOf(outcome)).toEqual(ALLOWED)
    expect(outcome.report?.requests).toMatchObject({ count: 1 + Object.keys(large).length, sequential: 2 })
  })

  test('allowed-signers on a runner without ssh-keygen', async () => {
    const world = widgetWorld()
    tagWith({ verified: true, reason: 'valid' })(world)
    for (const commit of Object.values(widget(world).commits)) {
      commit.files = { ...commit.files, '.github/allowed_signers': 'octocat@example.com ssh-ed25519 AAAA\n' }
    }
    const inputs = { 'require-signature': 'true', 'allowed-signers': '.github/allowed_signers' }
    const env = { PATH: '/nowhere' }
    const outcome = await withFake(world, (fake) => runOnBothNodes({ ...pushed(world), inputs, env, apiUrl: fake.url }))
    expect(verdictOf(outcome)).toEqual(undetermined('facts/program-missing'))
    expectNoStack(outcome)
  })

  test('started by hand on a branch: what is known only after the tag was read', async () => {
    const world = widgetWorld()
    world.tokens['workflow-token'] = { kind: 'workflow', permissions: ALL, repositories: ['octo-org/widget'] }
    tagWith({ verified: true, reason: 'valid' })(world)
    const inputs = { ...scenarios['everything at once, in two round trips']?.inputs, tag: 'v1.3.0' }
    const outcome = await withFake(world, (fake) =>
      runAction({ ...dispatched(world, 'refs/heads/main'), inputs, apiUrl: fake.url }),
    )
    expect(verdictOf(outcome)).toEqual(ALLOWED)
    expect(outcome.report?.requests.sequential).toBeLessThanOrEqual(2)
  })

  test('waits for a check and says so', async () => {
    const world = widgetWorld()
    world.tokens['workflow-token'] = { kind: 'workflow', permissions: ALL, repositories: ['octo-org/widget'] }
    head(world).checks = [{ name: 'test', status: 'in_progress', conclusion: null }]
    const outcome = await withFake(world, async (fake) => {
      const inputs = { 'required-checks': 'test', 'checks-timeout': '1' }
      const running = runAction({ ...pushed(world), inputs, apiUrl: fake.url })
      setTimeout(() => (head(world).checks = [{ name: 'test' }]), 1500)
      return running
    })
    expect(verdictOf(outcome)).toEqual(ALLOWED)
    expect(outcome.log).toMatch(/^Waiting for test /m)
  }, 30_000)
})

describe('evidence', () => {
  const schema = (name: string) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
    formats.default(ajv)
    return ajv.compile(JSON.parse(readFileSync(join(ROOT, 'docs', name), 'utf8')) as object)
  }

  const evidence = async () => {
    const { inputs } = scenarios['everything at once, in two round trips'] ?? { inputs: {} }
    const { outputs } = await play({ inputs, world: tagWith({ verified: true, reason: 'valid' }), expected: ALLOWED })
    const file = (name: string): string => readFileSync(outputs[name] ?? '', 'utf8')
    return { outputs, file }
  }

  test('the release notes are the entry as written, as an output and as a file', async () => {
    const { outputs, file } = await evidence()
    expect(outputs['release-notes']).toBe('- Widgets turn both ways.')
    expect(file('release-notes-file')).toBe('- Widgets turn both ways.\n')
  })

  test('the report and the predicate are what their schemas say', async () => {
    const { outputs, file } = await evidence()
    const report = schema('report.schema.json')
    expect([report(JSON.parse(file('report-file'))), report.errors]).toEqual([true, null])
    const predicate = JSON.parse(file('predicate-file')) as Record<string, unknown>
    const validate = schema('predicate.schema.json')
    expect([validate(predicate), validate.errors]).toEqual([true, null])
    expect(outputs['predicate-type']).toMatch(/^https:\/\/.*\/v1$/)
    expect(predicate).toMatchObject({
      decision: 'allowed',
      release: { digest: { gitCommit: outputs['sha'], gitTag: tagOid('v1.3.0') }, version: '1.3.0' },
      actor: { login: 'octocat', id: 583231, authorizedBy: 'maintainers-file:1' },
      policy: { inputs: { changelog: 'CHANGELOG.md' }, file: { name: '.github/MAINTAINERS on main' } },
    })
    expect(JSON.stringify(predicate)).not.toContain('workflow-token')
  })
})
