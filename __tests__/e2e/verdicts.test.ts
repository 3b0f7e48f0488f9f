import { readFileSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import { INPUTS } from '../../src/inputs/gate-inputs.ts'
import { PREDICATE_TYPE } from '../../src/reports/release/predicate.ts'
import type { Outcome, Step } from '../support/action.ts'
import { fileModes, type ExampleWorld, type FakeGitHub } from '../support/fake-github/index.ts'
import {
  account,
  ALLOWED,
  annotated,
  commit,
  denied,
  dispatched,
  expectNoStack,
  pushed,
  released,
  runOnBothNodes,
  tagOid,
  undetermined,
  verdictOf,
  widget,
  widgetWorld,
  withFake,
  type Started,
} from '../support/gate.ts'

/** A release that somebody tries, and what the gate has to say. */
interface Scenario {
  readonly world?: (world: ExampleWorld) => void
  readonly start: (world: ExampleWorld) => Started
  readonly expected: ReturnType<typeof verdictOf>
  /** How many requests, and how many of them one after another. */
  readonly requests?: readonly [count: number, sequential: number]
  readonly outputs?: Readonly<Record<string, string>>
}

async function play({ world: change, start }: Scenario): Promise<{ outcome: Outcome; fake: FakeGitHub }> {
  const world = widgetWorld()
  change?.(world)
  return withFake(world, async (fake) => ({
    outcome: await runOnBothNodes({ ...start(world), apiUrl: fake.url } satisfies Step),
    fake,
  }))
}

function playAll(scenarios: Readonly<Record<string, Scenario>>): void {
  test.each(Object.entries(scenarios))('%s', async (_, scenario) => {
    const { outcome, fake } = await play(scenario)
    expect(verdictOf(outcome)).toEqual(scenario.expected)
    expect(outcome.outputs).toMatchObject(scenario.outputs ?? {})
    expectNoStack(outcome)
    if (scenario.requests === undefined) return
    const [count, sequential] = scenario.requests
    expect(outcome.report?.requests).toMatchObject({ count, sequential })
    expect(fake.requests).toHaveLength(3 * count)
  })
}

const files =
  (
    more: Record<
      string,
      string | { text?: string; mode?: number; binary?: true; truncated?: true; size?: number } | null
    >,
    at = 'c1',
  ) =>
  (world: ExampleWorld): void => {
    const described = widget(world).commits[at]
    if (described !== undefined) described.files = { ...described.files, ...more }
  }

const maintainers = (text: string) => files({ '.github/MAINTAINERS': text })

const tags =
  (more: Record<string, ReturnType<typeof annotated>>) =>
  (world: ExampleWorld): void => {
    Object.assign(widget(world).tags, more)
  }

const all =
  (...changes: readonly ((world: ExampleWorld) => void)[]) =>
  (world: ExampleWorld): void => {
    for (const change of changes) change(world)
  }

/** A branch that has no history in common with the others. */
const pages = (world: ExampleWorld): void => {
  widget(world).commits['page'] = { author: 'octocat', files: { 'index.html': '<p>Widget</p>' } }
  widget(world).branches['gh-pages'] = 'page'
}

const withInputs = (step: Started, inputs: NonNullable<Started['inputs']>): Started => ({ ...step, inputs })

test('an allowed release has every output', async () => {
  const { outcome, fake } = await play({ start: (world) => pushed(world), expected: ALLOWED })
  expect(verdictOf(outcome)).toEqual(ALLOWED)
  const { report, 'report-file': file, 'predicate-file': predicate, ...outputs } = outcome.outputs
  expect(predicate).toMatch(/predicate\.json$/)
  expect(outputs).toEqual({
    allowed: 'true',
    decision: 'allowed',
    reasons: '',
    tag: 'v1.3.0',
    'tag-object-sha': tagOid('v1.3.0'),
    sha: commit('c5'),
    version: '1.3.0',
    scheme: 'semver',
    major: '1',
    minor: '3',
    patch: '0',
    prerelease: '',
    'is-prerelease': 'false',
    channel: 'stable',
    'npm-tag': 'latest',
    'is-latest': 'true',
    package: '',
    actor: 'octocat',
    'release-notes': '',
    'predicate-type': PREDICATE_TYPE,
    'authorized-by': 'maintainers-file:1',
  })
  expect(JSON.parse(readFileSync(file ?? '', 'utf8'))).toEqual(JSON.parse(report ?? ''))
  expect(outcome.report).toMatchObject({
    schemaVersion: 1,
    decision: 'allowed',
    tag: { name: 'v1.3.0', objectSha: tagOid('v1.3.0'), sha: commit('c5'), annotated: true },
    actor: { login: 'octocat', id: 583231, triggeringLogin: 'octocat', authorizedBy: 'maintainers-file:1' },
    requests: { count: 1, sequential: 1 },
  })
  expect(
    outcome.report?.checks.filter(({ status }) => status !== 'off').map(({ id, status }) => `${id} ${status}`),
  ).toEqual([
    'trigger pass',
    'tag-name pass',
    'tag-object pass',
    'tag-unmoved pass',
    'tag-branch pass',
    'version-order pass',
    'actor pass',
  ])
  // One request of each of the three runs.
  expect(fake.requests.map(({ method, path, operation, status }) => [method, path, operation, status])).toEqual([
    ['POST', '/graphql', 'Snapshot', 200],
    ['POST', '/graphql', 'Snapshot', 200],
    ['POST', '/graphql', 'Snapshot', 200],
  ])
  expect(outcome.log).not.toContain('::error')
  expectNoStack(outcome)
})

describe('the name of the tag', () => {
  playAll({
    'is no version': {
      world: tags({ 'v1.3': annotated('c5') }),
      start: (world) => pushed(world, 'v1.3'),
      expected: denied('tag-name/not-a-version'),
      outputs: { tag: 'v1.3', version: '', 'is-prerelease': '', 'npm-tag': '', sha: commit('c5') },
    },
    'does not match the pattern': {
      world: tags({ 'backup-old': 'c4' }),
      start: (world) => pushed(world, 'backup-old', 'mallory'),
      expected: denied('tag-name/no-match', 'tag-object/lightweight', 'actor/not-listed'),
    },
    'is of a channel that must be named': {
      world: tags({ 'v1.4.0-dev.1': annotated('c5') }),
      start: (world) => pushed(world, 'v1.4.0-dev.1'),
      expected: denied('tag-name/channel-not-allowed'),
      outputs: { channel: 'dev', 'npm-tag': 'dev', 'is-latest': 'false', 'is-prerelease': 'true' },
    },
    'is of a channel that is named': {
      world: tags({ 'v1.4.0-dev.1': annotated('c5') }),
      start: (world) => withInputs(pushed(world, 'v1.4.0-dev.1'), { channels: 'stable, dev' }),
      expected: ALLOWED,
    },
    'is a release candidate': {
      world: tags({ 'v1.4.0-rc.1': annotated('c5') }),
      start: (world) => pushed(world, 'v1.4.0-rc.1'),
      expected: ALLOWED,
      outputs: { prerelease: 'rc.1', channel: 'rc', 'npm-tag': 'rc', 'is-latest': 'false', minor: '4' },
    },
    'is a PEP 440 version': {
      world: tags({ 'v1.4.0rc1': annotated('c5') }),
      start: (world) => withInputs(pushed(world, 'v1.4.0rc1'), { 'version-scheme': 'pep440' }),
      expected: ALLOWED,
      outputs: { version: '1.4.0rc1', scheme: 'pep440', prerelease: 'rc1', channel: 'rc' },
    },
    'is a calendar version': {
      world: tags({ 'v2026.11': annotated('c5') }),
      start: (world) => withInputs(pushed(world, 'v2026.11'), { 'version-scheme': 'calver' }),
      expected: ALLOWED,
      outputs: { version: '2026.11', scheme: 'calver', major: '2026', minor: '11', patch: '0', 'npm-tag': 'latest' },
    },
    'matches a regular expression': {
      world: tags({ 'release_1.4.0': annotated('c5') }),
      start: (world) => withInputs(pushed(world, 'release_1.4.0'), { 'tag-pattern': '/release_(?<version>[0-9.]+)/' }),
      expected: ALLOWED,
      outputs: { version: '1.4.0' },
    },
    'matches only a part of a regular expression': {
      world: tags({ 'pre-release_1.4.0': annotated('c5') }),
      start: (world) =>
        withInputs(pushed(world, 'pre-release_1.4.0'), { 'tag-pattern': '/release_(?<version>[0-9.]+)|x/' }),
      expected: denied('tag-name/no-match'),
    },
    'is of one package of several': {
      world: tags({
        'gadget@1.4.0': annotated('c5'),
        'widget@1.4.0': annotated('c4'),
        'gadget@1.3.0': annotated('c4'),
      }),
      start: (world) => withInputs(pushed(world, 'gadget@1.4.0'), { 'tag-pattern': '{package}@{version}' }),
      expected: ALLOWED,
      outputs: { package: 'gadget', version: '1.4.0', tag: 'gadget@1.4.0', 'npm-tag': 'latest' },
    },
    'is of one package, in which there is a newer one': {
      world: tags({ '@octo/gadget@1.4.0': annotated('c5'), '@octo/gadget@1.4.1': annotated('c4') }),
      start: (world) => withInputs(pushed(world, '@octo/gadget@1.4.0'), { 'tag-pattern': '{package}@{version}' }),
      expected: denied('version-order/not-newer'),
      outputs: { package: '@octo/gadget', 'is-latest': 'false', 'npm-tag': 'release-1.4' },
    },
  })

  test('meets a regular expression that would take for ever', async () => {
    const name = `v${'1'.repeat(40)}x`
    const started = performance.now()
    const { outcome } = await play({
      world: tags({ [name]: annotated('c5') }),
      start: (world) => withInputs(pushed(world, name), { 'tag-pattern': '/v(?<version>(\\d+)+)/', mode: 'report' }),
      expected: ALLOWED,
    })
    // A broken pattern fails the step in mode report too.
    expect(verdictOf(outcome)).toEqual(denied('tag-name/pattern-timeout'))
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test.each([
    'v1.0.0-$(id)',
    'v1.0.0-`id`',
    'v1.0.0;id',
    'v1.0.0|id',
    'v1.0.0&&id',
    'v1.0.0>x',
    'v1.0.0-"a"',
    "v1.0.0-'a'",
    'v1.0.0-\u202e1',
    'v1.0.0\u200b',
    'v1.0.0-${{x}}',
    'v1.0.0<<EOF',
    'v1.0.0-%0A',
    '-v1.0.0',
    'v1.0.0-<img/src=x>',
  ])('is hostile: %s', async (name) => {
    const { outcome } = await play({
      world: tags({ [name]: annotated('c5') }),
      start: (world) => pushed(world, name),
      expected: ALLOWED,
    })
    const code = name.startsWith('v') ? 'tag-name/not-a-version' : 'tag-name/no-match'
    expect(verdictOf(outcome)).toEqual(denied(code))
    expect(outcome.outputs).toMatchObject({ tag: '', version: '', sha: commit('c5') })
    const { 'report-file': file, report, ...outputs } = outcome.outputs
    for (const value of Object.values(outputs)) expect(value).toMatch(/^[\w.@+!/: -]*$/)
    // JSON still tells the name, with no character outside ASCII and none that a shell expands.
    expect(report).toMatch(/^[ -~]*$/)
    expect(report).not.toMatch(/[$`'<>&|;]/)
    expect(JSON.parse(report ?? '')).toMatchObject({ tag: { name } })
    expect(JSON.parse(readFileSync(file ?? '', 'utf8'))).toMatchObject({ tag: { name } })
    expect(outcome.log + outcome.summary).not.toMatch(/[\u200b\u202e]/)
    expect(outcome.summary).not.toContain('<img')
    expectNoStack(outcome)
  })
})

describe('the tag', () => {
  playAll({
    'is lightweight': {
      world: tags({ 'v1.3.1': 'c5' }),
      start: (world) => pushed(world, 'v1.3.1'),
      expected: denied('tag-object/lightweight'),
      outputs: { 'tag-object-sha': commit('c5'), sha: commit('c5') },
    },
    'is lightweight, which is allowed': {
      world: tags({ 'v1.3.1': 'c5' }),
      start: (world) => withInputs(pushed(world, 'v1.3.1'), { 'require-annotated': 'false' }),
      expected: ALLOWED,
    },
    'was there before and moved by the push': {
      start: (world) => pushed(world, 'v1.3.0', 'octocat', { created: false }),
      expected: denied('trigger/tag-moved'),
      requests: [0, 0],
      outputs: { tag: 'v1.3.0', sha: commit('c5'), actor: 'octocat' },
    },
    'was moved to another commit after the push': {
      world: tags({ 'v1.3.0': annotated('c4', { as: 'v1.3.0 again' }) }),
      start: (world) => ({
        ...pushed(world, 'v1.3.0', 'octocat', { after: tagOid('v1.3.0') }),
        sha: commit('c5'),
      }),
      expected: denied('tag-unmoved/moved'),
    },
    'was made anew on the same commit after the push': {
      world: tags({ 'v1.3.0': annotated('c5', { as: 'v1.3.0 again' }) }),
      start: (world) => pushed(world, 'v1.3.0', 'octocat', { after: tagOid('v1.3.0') }),
      expected: denied('tag-unmoved/moved'),
    },
    'was moved after a release was published': {
      world: tags({ 'v1.3.0': annotated('c4', { as: 'v1.3.0 again' }) }),
      start: (world) => ({ ...released(world), sha: commit('c5') }),
      expected: denied('tag-unmoved/moved'),
    },
    'was deleted by the push': {
      start: (world) => pushed(world, 'v1.3.0', 'octocat', { deleted: true }),
      expected: denied('trigger/tag-deleted'),
      requests: [0, 0],
    },
    'was deleted after the push': {
      world: (world) => void Reflect.deleteProperty(widget(world).tags, 'v1.3.0'),
      start: (world) => ({
        ...pushed(world, 'v1.3.0', 'octocat', { after: tagOid('v1.3.0') }),
        sha: commit('c5'),
      }),
      expected: denied('tag-object/missing', 'tag-unmoved/gone'),
      outputs: { sha: commit('c5'), 'tag-object-sha': tagOid('v1.3.0') },
    },
    'is an object made for another name': {
      world: tags({ 'v1.3.1': annotated('c5', { names: 'v1.3.0' }) }),
      start: (world) => pushed(world, 'v1.3.1'),
      expected: denied('tag-object/other-name'),
    },
    'is a tag of a tag': {
      world: tags({ 'v1.3.1': annotated(annotated('c5')) }),
      start: (world) => pushed(world, 'v1.3.1'),
      expected: denied('tag-object/not-a-commit'),
      outputs: { sha: commit('c5') },
    },
    'is off the branch': {
      world: tags({ 'v1.4.0': annotated('side') }),
      start: (world) => pushed(world, 'v1.4.0'),
      expected: denied('tag-branch/not-on-branch'),
    },
    'is off the branch, lightweight, older and by a stranger': {
      world: tags({ 'v1.2.0-rc.1': 'side' }),
      start: (world) => pushed(world, 'v1.2.0-rc.1', 'mallory'),
      expected: denied(
        'tag-object/lightweight',
        'tag-branch/not-on-branch',
        'version-order/not-newer',
        'actor/not-listed',
      ),
    },
  })

  test('is of a tree', async () => {
    const { outcome } = await play({
      world: tags({ 'v1.3.1': annotated({ object: 'tree', commit: 'c5' }) }),
      start: (world) => pushed(world, 'v1.3.1'),
      expected: ALLOWED,
    })
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { allowed: 'false' } })
    expectNoStack(outcome)
  })

  test('is of a tree, named by hand', async () => {
    const { outcome } = await play({
      world: tags({ 'v1.3.1': annotated({ object: 'tree', commit: 'c5' }) }),
      start: (world) => withInputs(dispatched(world, 'refs/heads/main'), { tag: 'v1.3.1' }),
      expected: ALLOWED,
    })
    expect(verdictOf(outcome)).toEqual(denied('tag-object/not-a-commit'))
    expect(outcome.outputs['sha']).toBe('')
  })
})

describe('release branches', () => {
  const backport = tags({ 'v1.1.1': annotated('fix') })
  playAll({
    'only the default branch': {
      world: backport,
      start: (world) => pushed(world, 'v1.1.1'),
      expected: denied('tag-branch/not-on-branch'),
      requests: [1, 1],
    },
    'named one by one': {
      world: backport,
      start: (world) => withInputs(pushed(world, 'v1.1.1'), { 'release-branches': 'main, release/1.x' }),
      expected: ALLOWED,
      requests: [1, 1],
      outputs: { 'npm-tag': 'release-1.1', 'is-latest': 'false' },
    },
    'one of them without a common history': {
      world: pages,
      start: (world) => withInputs(pushed(world), { 'release-branches': 'gh-pages, main' }),
      expected: ALLOWED,
      requests: [1, 1],
    },
    'one of them without a common history, found by a glob': {
      world: pages,
      start: (world) => withInputs(pushed(world), { 'release-branches': '**' }),
      expected: ALLOWED,
    },
    'only one without a common history': {
      world: pages,
      start: (world) => withInputs(pushed(world), { 'release-branches': 'gh-pages' }),
      expected: denied('tag-branch/not-on-branch'),
    },
    'the default branch has no common history with the tag': {
      world: all(pages, tags({ 'v1.4.0': annotated('page') })),
      start: (world) => pushed(world, 'v1.4.0'),
      expected: denied('tag-branch/not-on-branch'),
    },
    globs: {
      world: backport,
      start: (world) => withInputs(pushed(world, 'v1.1.1'), { 'release-branches': 'main, release/*' }),
      expected: ALLOWED,
      requests: [3, 2],
    },
    'by channel': {
      world: backport,
      start: (world) => withInputs(pushed(world, 'v1.1.1'), { 'release-branches': 'stable: release/1.x\nmain' }),
      expected: ALLOWED,
      requests: [1, 1],
    },
    'by another channel': {
      world: backport,
      start: (world) => withInputs(pushed(world, 'v1.1.1'), { 'release-branches': 'rc: release/**\nmain' }),
      expected: denied('tag-branch/not-on-branch'),
    },
    'that are not there': {
      start: (world) => withInputs(pushed(world), { 'release-branches': 'trunk' }),
      expected: denied('tag-branch/no-branch'),
    },
    'globs that match nothing': {
      start: (world) => withInputs(pushed(world), { 'release-branches': 'stable/*' }),
      expected: denied('tag-branch/no-branch'),
    },
  })
})

describe('the order of versions', () => {
  const many = (newest: string) => (world: ExampleWorld) => {
    for (let patch = 0; patch < 120; patch++) widget(world).tags[`v0.1.${patch}`] = annotated('c1')
    widget(world).tags[newest] = annotated('c4')
  }
  playAll({
    'older than its line': {
      world: tags({ 'v1.2.3': annotated('c4'), 'v1.2.2': annotated('c5') }),
      start: (world) => pushed(world, 'v1.2.2'),
      expected: denied('version-order/not-newer'),
    },
    'a backport': {
      world: tags({ 'v1.2.2': annotated('c5') }),
      start: (world) => pushed(world, 'v1.2.2'),
      expected: ALLOWED,
      outputs: { 'npm-tag': 'release-1.2', 'is-latest': 'false' },
    },
    'a backport where order is strict': {
      world: tags({ 'v1.2.2': annotated('c5') }),
      start: (world) => withInputs(pushed(world, 'v1.2.2'), { 'version-order': 'strict' }),
      expected: denied('version-order/not-newer'),
    },
    'older, where any order will do': {
      world: tags({ 'v1.2.3': annotated('c4'), 'v1.2.2': annotated('c5') }),
      start: (world) => withInputs(pushed(world, 'v1.2.2'), { 'version-order': 'any' }),
      expected: ALLOWED,
    },
    'the same version with build metadata': {
      world: tags({ 'v1.3.0+2': annotated('c5') }),
      start: (world) => pushed(world, 'v1.3.0+2'),
      expected: denied('version-order/same-version'),
    },
    'the same version in the other scheme': {
      world: tags({ 'v1.4.0-rc.1': annotated('c4'), 'v1.4.0rc1': annotated('c5') }),
      start: (world) => withInputs(pushed(world, 'v1.4.0rc1'), { 'version-order': 'any' }),
      expected: denied('version-order/same-version'),
    },
    'the same version with two numbers': {
      world: tags({ 'v1.3': annotated('c4'), 'v1.3.0': annotated('c5') }),
      start: (world) => pushed(world),
      expected: denied('version-order/same-version'),
    },
    'the same version without the v': {
      world: tags({ '1.3.0': annotated('c4'), 'v1.3.0': annotated('c5') }),
      start: (world) => pushed(world),
      expected: denied('version-order/same-version'),
    },
    'a calendar version that was released with a padded month': {
      world: tags({ 'v24.04': annotated('c4'), 'v24.4': annotated('c5') }),
      start: (world) => withInputs(pushed(world, 'v24.4'), { 'version-scheme': 'calver' }),
      expected: denied('version-order/same-version'),
    },
    'a tag that moves from release to release': {
      world: tags({ v1: annotated('c4'), v2: annotated('c4'), 'v1.3.0': annotated('c5') }),
      start: (world) => pushed(world),
      expected: ALLOWED,
    },
    'more than a hundred tags, the same version without the v': {
      world: many('1.3.0'),
      start: (world) => pushed(world),
      expected: denied('version-order/same-version'),
      requests: [2, 2],
    },
    'more than a hundred tags, none newer': {
      world: many('v1.2.9'),
      start: (world) => pushed(world),
      expected: ALLOWED,
      requests: [2, 2],
    },
    'more than a hundred tags, the newer one on the second page': {
      world: many('v1.3.9'),
      start: (world) => pushed(world),
      expected: denied('version-order/not-newer'),
      requests: [2, 2],
    },
  })
})

describe('people', () => {
  const teamInput = { 'allowed-teams': 'octo-org/release', 'maintainers-file': '', 'team-token': 'team-token' }
  const rerun = (step: Started, triggeringActor: string): Started => ({ ...step, triggeringActor, attempt: 2 })
  const otherRepository = (isPrivate: boolean) => (world: ExampleWorld) => {
    world.repositories['octo-org/policies'] = {
      id: 77,
      private: isPrivate,
      defaultBranch: 'trunk',
      commits: { p1: { files: { 'people/MAINTAINERS': '# Widgets\n@octocat\n' } } },
      branches: { trunk: 'p1' },
      tags: {},
    }
  }
  const elsewhere = { 'maintainers-file': 'octo-org/policies:people/MAINTAINERS' }
  const run = (triggeringActor: string) => (world: ExampleWorld) => {
    widget(world).runs = {
      '1001': { actor: 'octocat', triggeringActor, attempt: 2, head: 'c5', headBranch: 'v1.3.0' },
    }
  }
  playAll({
    stranger: {
      start: (world) => pushed(world, 'v1.3.0', 'mallory'),
      expected: denied('actor/not-listed'),
      outputs: { actor: 'mallory', 'authorized-by': '' },
    },
    'listed in the input': {
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'hubot'), { 'allowed-users': '@HuBot, monalisa' }),
      expected: ALLOWED,
      outputs: { actor: 'hubot', 'authorized-by': 'allowed-users' },
    },
    'a stranger re-runs the run of a maintainer': {
      start: (world) => rerun(pushed(world), 'mallory'),
      expected: denied('actor/rerun-by-other'),
    },
    'a maintainer re-runs the run of a stranger': {
      start: (world) => rerun(pushed(world, 'v1.3.0', 'mallory'), 'octocat'),
      expected: denied('actor/not-listed'),
    },
    'a maintainer re-runs the run of another': {
      world: maintainers('@octocat\n@hubot\n'),
      start: (world) => rerun(pushed(world), 'hubot'),
      expected: ALLOWED,
      requests: [1, 1],
    },
    'an app that is not listed': {
      start: (world) => pushed(world, 'v1.3.0', 'release-bot[bot]'),
      expected: denied('actor/bot-not-listed'),
      outputs: { actor: 'release-bot[bot]' },
    },
    'an app where its name without [bot] is listed': {
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'release-bot[bot]'), { 'allowed-users': 'release-bot' }),
      expected: denied('actor/bot-not-listed'),
    },
    'an app that is listed': {
      start: (world) =>
        withInputs(pushed(world, 'v1.3.0', 'release-bot[bot]'), { 'allowed-users': 'release-bot[bot]' }),
      expected: ALLOWED,
      outputs: { actor: 'release-bot[bot]', 'authorized-by': 'allowed-users' },
    },
    'listed on the tagged commit only': {
      world: all(
        tags({ 'v1.4.0': annotated('side') }),
        files({ '.github/MAINTAINERS': '@octocat\n@mallory\n' }, 'side'),
      ),
      start: (world) => pushed(world, 'v1.4.0', 'mallory'),
      expected: denied('tag-branch/not-on-branch', 'actor/only-on-tag'),
    },
    'a part of a listed name': {
      world: (world) => {
        world.users['octo'] = { id: 4 }
      },
      start: (world) => pushed(world, 'v1.3.0', 'octo'),
      expected: denied('actor/look-alike'),
    },
    'a listed name and more': {
      world: (world) => {
        world.users['octocat-2'] = { id: 5 }
      },
      start: (world) => pushed(world, 'v1.3.0', 'octocat-2'),
      expected: denied('actor/look-alike'),
    },
    'a team that the token cannot see': {
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'hubot'), { ...teamInput, 'team-token': '' }),
      expected: undetermined('facts/team-not-visible'),
    },
    'a secret team that the token cannot see': {
      start: (world) =>
        withInputs(pushed(world, 'v1.3.0', 'octocat'), { ...teamInput, 'allowed-teams': 'octo-org/security' }),
      expected: undetermined('facts/team-not-visible'),
    },
    'a team that is not there': {
      start: (world) => withInputs(pushed(world), { ...teamInput, 'allowed-teams': 'octo-org/nobody' }),
      expected: undetermined('facts/team-not-visible'),
    },
    'a team that the token may not read': {
      world: (world) => {
        world.tokens['team-token'] = { kind: 'app', permissions: {} }
      },
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'hubot'), teamInput),
      expected: undetermined('facts/permission-missing'),
    },
    'a pending member of the team': {
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'mallory'), teamInput),
      expected: denied('actor/team-pending'),
    },
    'no member of the team': {
      start: (world) => withInputs(pushed(world), teamInput),
      expected: denied('actor/not-listed'),
    },
    'a member of the team': {
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'hubot'), { ...teamInput, 'allowed-teams': 'release' }),
      expected: ALLOWED,
      requests: [3, 1],
      outputs: { 'authorized-by': 'team:octo-org/release' },
    },
    'a member of a child team': {
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'monalisa'), teamInput),
      expected: ALLOWED,
    },
    'a member of a team in the file': {
      world: maintainers('@octocat\n@octo-org/release # since 2026\n'),
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'hubot'), { 'team-token': 'team-token' }),
      expected: ALLOWED,
      requests: [3, 2],
      outputs: { 'authorized-by': 'team:octo-org/release' },
    },
    'a listed name with the id of another account': {
      start: (world) => withInputs(pushed(world), { 'allowed-users': 'octocat:999', 'maintainers-file': '' }),
      expected: denied('actor/other-id'),
    },
    'another name with the listed id': {
      start: (world) => withInputs(pushed(world), { 'allowed-users': 'octocat-as-was:583231', 'maintainers-file': '' }),
      expected: ALLOWED,
    },
    'a re-run by a pinned account': {
      world: run('hubot'),
      start: (world) => withInputs(rerun(pushed(world), 'hubot'), { 'allowed-users': 'hubot:2', token: 'full-token' }),
      expected: ALLOWED,
      requests: [2, 2],
    },
    'a re-run by another account of a pinned name': {
      world: run('hubot'),
      start: (world) => withInputs(rerun(pushed(world), 'hubot'), { 'allowed-users': 'hubot:99', token: 'full-token' }),
      expected: denied('actor/rerun-by-other'),
    },
    'a re-run by a pinned account that the token may not ask for': {
      world: run('hubot'),
      start: (world) => withInputs(rerun(pushed(world), 'hubot'), { 'allowed-users': 'hubot:2' }),
      expected: undetermined('facts/permission-missing'),
    },
    'another sender than the actor': {
      start: (world) => ({ ...pushed(world, 'v1.3.0', 'hubot'), actor: account(world, 'octocat') }),
      expected: denied('actor/sender-mismatch'),
    },
    'another sender than the actor, on a re-run': {
      start: (world) => ({ ...pushed(world, 'v1.3.0', 'hubot'), actor: account(world, 'octocat'), attempt: 2 }),
      expected: denied('actor/sender-mismatch'),
    },
    'another publisher than the actor, on a re-run': {
      start: (world) => ({ ...released(world, 'v1.3.0', 'hubot'), actor: account(world, 'octocat'), attempt: 2 }),
      expected: denied('actor/sender-mismatch'),
    },
    'another sender of a dispatch than the actor, on a re-run': {
      start: (world) => ({
        ...dispatched(world, 'refs/tags/v1.3.0', 'hubot'),
        actor: account(world, 'octocat'),
        attempt: 2,
      }),
      expected: denied('actor/sender-mismatch'),
    },
    'nobody in any list': {
      world: files({ '.github/MAINTAINERS': null }),
      start: (world) => withInputs(pushed(world), { mode: 'report' }),
      expected: denied('actor/nobody-configured'),
    },
    'nobody in the file': {
      world: maintainers('# to be filled\n'),
      start: (world) => pushed(world),
      expected: denied('actor/nobody-configured'),
    },
    'a file that was asked for and is missing': {
      start: (world) =>
        withInputs(pushed(world), {
          'maintainers-file': 'docs/MAINTAINERS',
          'allowed-users': 'octocat',
          mode: 'report',
        }),
      expected: denied('actor/file-missing'),
    },
    'a usual file that is missing, with other grants': {
      world: files({ '.github/MAINTAINERS': null }),
      start: (world) => withInputs(pushed(world), { 'allowed-users': 'octocat' }),
      expected: ALLOWED,
    },
    'a file with prose in it': {
      world: maintainers('@octocat\nAsk the release team, octocat or hubot\n'),
      start: (world) => pushed(world),
      expected: denied('actor/file-invalid'),
    },
    'a file that is a symbolic link': {
      world: files({ '.github/MAINTAINERS': { text: '../PEOPLE', mode: fileModes.symlink } }),
      start: (world) => pushed(world),
      expected: denied('actor/file-unusable'),
    },
    'a file that is a folder': {
      world: files({ '.github/MAINTAINERS': null, '.github/MAINTAINERS/octocat': '@octocat\n' }),
      start: (world) => pushed(world),
      expected: denied('actor/file-unusable'),
    },
    'a binary file': {
      world: files({ '.github/MAINTAINERS': { text: '@octocat\n\0', binary: true } }),
      start: (world) => pushed(world),
      expected: denied('actor/file-unusable'),
    },
    'a file cut short': {
      world: files({ '.github/MAINTAINERS': { text: '@octocat\n', size: 6_000_000 } }),
      start: (world) => pushed(world),
      expected: denied('actor/file-unusable'),
    },
    'an executable file with names': {
      world: files({
        '.github/MAINTAINERS': { text: 'The Octocat <octocat@github.com> (@octocat)\r\n', mode: fileModes.executable },
      }),
      start: (world) => pushed(world),
      expected: ALLOWED,
    },
    'a file in another repository': {
      world: otherRepository(false),
      start: (world) => withInputs(pushed(world), elsewhere),
      expected: ALLOWED,
      requests: [2, 1],
      outputs: { 'authorized-by': 'maintainers-file:2' },
    },
    'a file in another repository that the token cannot see': {
      world: otherRepository(true),
      start: (world) => withInputs(pushed(world), elsewhere),
      expected: undetermined('facts/not-found'),
    },
    'a file that is missing in another repository': {
      world: otherRepository(false),
      start: (world) => withInputs(pushed(world), { 'maintainers-file': 'octo-org/policies:MAINTAINERS' }),
      expected: denied('actor/file-missing'),
    },
    OWNERS: {
      world: files({ OWNERS: 'approvers:\n  - hubot\n  - octocat\nreviewers:\n  - mallory\n' }),
      start: (world) => withInputs(pushed(world), { 'maintainers-file': 'OWNERS' }),
      expected: ALLOWED,
      outputs: { 'authorized-by': 'maintainers-file:3' },
    },
    'a member of an alias in OWNERS': {
      world: files({
        OWNERS: 'approvers:\n  - hubot\n  - release-leads\n',
        OWNERS_ALIASES: 'aliases:\n  release-leads:\n    - octocat\n',
      }),
      start: (world) => withInputs(pushed(world), { 'maintainers-file': 'OWNERS' }),
      expected: ALLOWED,
      requests: [1, 1],
      outputs: { 'authorized-by': 'maintainers-file:3' },
    },
    'a member of an alias in OWNERS of another repository': {
      world: all(otherRepository(false), (world) => {
        const policies = world.repositories['octo-org/policies']
        if (policies === undefined) throw new Error('no policies')
        policies.commits['p1'] = {
          files: { 'people/OWNERS': 'approvers: [leads]\n', OWNERS_ALIASES: 'aliases: {leads: [octocat]}\n' },
        }
      }),
      start: (world) => withInputs(pushed(world), { 'maintainers-file': 'octo-org/policies:people/OWNERS' }),
      expected: ALLOWED,
      requests: [2, 1],
    },
    'a login that is called as an alias in OWNERS': {
      world: files({
        OWNERS: 'approvers:\n  - octocat\n  - mallory\n',
        OWNERS_ALIASES: 'aliases:\n  mallory:\n    - octocat\n',
      }),
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'mallory'), { 'maintainers-file': 'OWNERS' }),
      expected: denied('actor/not-listed'),
    },
    'an alias in OWNERS that cannot be expanded': {
      world: files({
        OWNERS: 'approvers:\n  - octocat\n  - release-leads\n',
        OWNERS_ALIASES: 'aliases:\n  release-leads: []\n',
      }),
      start: (world) => withInputs(pushed(world), { 'maintainers-file': 'OWNERS' }),
      expected: denied('actor/file-invalid'),
    },
    'aliases of OWNERS that are a link': {
      world: files({
        OWNERS: 'approvers:\n  - octocat\n',
        OWNERS_ALIASES: { text: 'OWNERS', mode: fileModes.symlink },
      }),
      start: (world) => withInputs(pushed(world), { 'maintainers-file': 'OWNERS' }),
      expected: denied('actor/file-invalid'),
    },
    'a reviewer in OWNERS': {
      world: files({ OWNERS: 'approvers:\n  - hubot\n  - octocat\nreviewers:\n  - mallory\n' }),
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'mallory'), { 'maintainers-file': 'OWNERS' }),
      expected: denied('actor/not-listed'),
    },
    'OWNERS that is no YAML': {
      world: files({ OWNERS: 'approvers: [octocat\n' }),
      start: (world) => withInputs(pushed(world), { 'maintainers-file': 'OWNERS' }),
      expected: denied('actor/file-invalid'),
    },
    CODEOWNERS: {
      world: files({ '.github/CODEOWNERS': '* @hubot\n* @octocat dev@example.org\n/docs/ @mallory\n' }),
      start: (world) => withInputs(pushed(world), { 'maintainers-file': '.github/CODEOWNERS' }),
      expected: ALLOWED,
      outputs: { 'authorized-by': 'maintainers-file:2' },
    },
    'an owner of a part in CODEOWNERS': {
      world: files({ '.github/CODEOWNERS': '* @octocat\n/docs/ @mallory\n' }),
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'mallory'), { 'maintainers-file': '.github/CODEOWNERS' }),
      expected: denied('actor/not-listed'),
    },
    'an empty repository elsewhere': {
      world: (world) => {
        world.repositories['octo-org/empty'] = { id: 78, defaultBranch: null, commits: {}, branches: {}, tags: {} }
      },
      start: (world) => withInputs(pushed(world), { 'maintainers-file': 'octo-org/empty:MAINTAINERS' }),
      expected: denied('actor/file-missing'),
    },
  })

  test.each(['GITHUB_ACTOR', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_RUN_ATTEMPT'])('without %s', async (name) => {
    const { outcome } = await play({
      start: (world) => ({ ...pushed(world), env: { [name]: undefined } }),
      expected: ALLOWED,
    })
    expect(verdictOf(outcome)).toEqual(undetermined('facts/actor-missing'))
  })
})

describe('the event', () => {
  const without = (key: string) => (world: ExampleWorld) => {
    const payload = { ...(pushed(world).payload as Record<string, unknown>) }
    Reflect.deleteProperty(payload, key)
    return { ...pushed(world), payload }
  }
  playAll({
    'workflow_dispatch on a tag': {
      start: (world) => dispatched(world, 'refs/tags/v1.3.0'),
      expected: ALLOWED,
      requests: [1, 1],
    },
    'workflow_dispatch on a branch with the input tag': {
      start: (world) => withInputs(dispatched(world, 'refs/heads/main'), { tag: 'v1.3.0' }),
      expected: ALLOWED,
      requests: [2, 2],
      outputs: { tag: 'v1.3.0', sha: commit('c5'), 'tag-object-sha': tagOid('v1.3.0') },
    },
    'workflow_dispatch with a tag that is not there': {
      start: (world) => withInputs(dispatched(world, 'refs/heads/main'), { tag: 'v9.0.0' }),
      expected: denied('tag-object/missing', 'tag-unmoved/gone'),
    },
    'workflow_dispatch by somebody else, off the branch': {
      world: tags({ 'v1.4.0': annotated('side') }),
      start: (world) => withInputs(dispatched(world, 'refs/heads/main', 'mallory'), { tag: 'v1.4.0' }),
      expected: denied('tag-branch/not-on-branch', 'actor/not-listed'),
    },
    'workflow_dispatch on a branch without a tag': {
      start: (world) => dispatched(world, 'refs/heads/main'),
      expected: denied('trigger/no-tag'),
      requests: [0, 0],
    },
    'the input tag names another tag': {
      start: (world) => withInputs(pushed(world), { tag: 'v1.2.0' }),
      expected: denied('trigger/tag-mismatch'),
      requests: [0, 0],
    },
    'a published release': { start: (world) => released(world), expected: ALLOWED, requests: [1, 1] },
    'a release published by a stranger': {
      start: (world) => released(world, 'v1.3.0', 'mallory', { author: 'octocat' }),
      expected: denied('actor/not-listed'),
    },
    'a release that is created': {
      start: (world) => released(world, 'v1.3.0', 'octocat', { action: 'created' }),
      expected: ALLOWED,
      requests: [1, 1],
    },
    'a release that is released': {
      start: (world) => released(world, 'v1.3.0', 'octocat', { action: 'released' }),
      expected: ALLOWED,
    },
    'a draft that is created': {
      start: (world) => released(world, 'v1.3.0', 'octocat', { action: 'created', draft: true }),
      expected: denied('trigger/release-not-published'),
      requests: [0, 0],
    },
    'a release that is edited': {
      start: (world) => released(world, 'v1.3.0', 'octocat', { action: 'edited' }),
      expected: denied('trigger/release-not-published'),
      requests: [0, 0],
    },
    'a pushed branch': {
      start: (world) => {
        const step = pushed(world)
        const payload = { ...(step.payload as object), ref: 'refs/heads/main' }
        return { ...step, ref: 'refs/heads/main', payload }
      },
      expected: denied('trigger/not-a-tag'),
      requests: [0, 0],
    },
    pull_request: {
      start: (world) => ({ ...pushed(world), event: 'pull_request', ref: 'refs/pull/7/merge' }),
      expected: denied('trigger/wrong-event'),
      requests: [0, 0],
    },
    'pull_request_target on the ref of a tag': {
      start: (world) => ({ ...pushed(world), event: 'pull_request_target' }),
      expected: denied('trigger/wrong-event'),
      requests: [0, 0],
    },
    workflow_run: {
      start: (world) => withInputs({ ...pushed(world), event: 'workflow_run' }, { tag: 'v1.3.0' }),
      expected: denied('trigger/wrong-event'),
      requests: [0, 0],
    },
    'the laptop event, forged': {
      start: (world) => ({ ...pushed(world), event: 'local' }),
      expected: denied('trigger/wrong-event'),
      requests: [0, 0],
    },
    'a property of every object': {
      start: (world) => ({ ...pushed(world), event: 'constructor' }),
      expected: denied('trigger/wrong-event'),
      requests: [0, 0],
    },
    'a payload that is no JSON': {
      start: (world) => ({ ...pushed(world), payload: '{"ref":' }),
      expected: denied('trigger/payload-unusable'),
      requests: [0, 0],
    },
    'a payload that is a list': {
      start: (world) => ({ ...pushed(world), payload: '[]' }),
      expected: denied('trigger/payload-unusable'),
    },
    'a payload without created': { start: without('created'), expected: denied('trigger/payload-unusable') },
    'a payload without sender': { start: without('sender'), expected: denied('trigger/payload-unusable') },
    'a payload of another ref': {
      start: (world) => ({ ...pushed(world, 'v1.2.0'), ref: 'refs/tags/v1.3.0' }),
      expected: denied('trigger/payload-unusable'),
    },
    'a payload that is not there': {
      start: (world) => ({ ...pushed(world), env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } }),
      expected: denied('trigger/payload-unusable'),
    },
  })
})

describe('mode: report', () => {
  playAll({
    'does not fail the step on a denial': {
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'mallory'), { mode: 'report' }),
      expected: { ...denied('actor/not-listed'), exitCode: 0 },
    },
    'does not fail the step on a wrong trigger': {
      start: (world) => withInputs({ ...pushed(world), event: 'schedule' }, { mode: 'report' }),
      expected: { ...denied('trigger/wrong-event'), exitCode: 0 },
    },
    'does not fail the step on what could not be read': {
      start: (world) => withInputs(pushed(world), { mode: 'report', token: 'expired-token' }),
      expected: {
        ...undetermined(...Array<string>(5).fill('facts/token-refused')),
        exitCode: 0,
      },
    },
  })

  test('warns instead of annotating an error', async () => {
    const { outcome } = await play({
      start: (world) => withInputs(pushed(world, 'v1.3.0', 'mallory'), { mode: 'report' }),
      expected: ALLOWED,
    })
    expect(outcome.log).not.toContain('::error')
    expect(outcome.log.match(/^::warning /gm)).toHaveLength(1)
  })
})

describe('configuration', () => {
  const refused = { exitCode: 1, allowed: 'false', decision: 'undetermined', reasons: ['configuration/invalid-input'] }
  const broken: Readonly<Record<string, Pick<Started, 'inputs' | 'env'>>> = {
    'a misspelt input': { env: { 'INPUT_TAG-PATERN': 'v{version}' } },
    'a misspelt input of another case': { env: { 'INPUT_ALLOWED-USER': 'octocat' } },
    'nobody may release': { inputs: { 'maintainers-file': '', mode: 'report' } },
    'an unknown mode': { inputs: { mode: 'warn' } },
    'an unknown scheme': { inputs: { 'version-scheme': 'romver' } },
    'an unknown channel': { inputs: { channels: 'stable, gold' } },
    'no channel': { inputs: { channels: ',' } },
    'two channels on one line': { inputs: { 'release-branches': 'stable: main, beta: next' } },
    'signers whom nobody is asked for': { inputs: { 'allowed-signers': '.github/allowed_signers' } },
    'an input that resembles none': { env: { INPUT_UNRELATED: 'x' } },
    'a pattern without a version': { inputs: { 'tag-pattern': 'v*' } },
    'a pattern that is no regular expression': { inputs: { 'tag-pattern': '/v(?<version>/' } },
    'a regular expression without the group': { inputs: { 'tag-pattern': '/v(.*)/' } },
    'a login that is none': { inputs: { 'allowed-users': 'octo cat' } },
    'a team that is none': { inputs: { 'allowed-teams': 'a/b/c' } },
    'a file outside the repository': { inputs: { 'maintainers-file': '../MAINTAINERS' } },
    'no boolean': { inputs: { 'require-annotated': 'yes' } },
    'branches of an unknown channel': { inputs: { 'release-branches': 'gold: main' } },
    'unchecked certificates': { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
  }
  test.each(Object.entries(broken))('%s', async (_, more) => {
    const { outcome, fake } = await play({ start: (world) => ({ ...pushed(world), ...more }), expected: ALLOWED })
    expect(verdictOf(outcome)).toEqual(refused)
    expect(fake.requests).toHaveLength(0)
    expect(outcome.log.match(/^::error /gm)).toHaveLength(1)
    expect(outcome.summary).toContain('configuration/invalid-input')
    // Node itself warns of unchecked certificates.
    if (more.env?.['NODE_TLS_REJECT_UNAUTHORIZED'] === undefined) expectNoStack(outcome)
  })

  test('tells every problem at once, and names the input that was meant', async () => {
    const { outcome } = await play({
      start: (world) => ({
        ...pushed(world),
        inputs: { mode: 'warn', 'version-order': 'up', channels: 'gold', 'allowed-users': '-a, b c' },
        env: { 'INPUT_TAG-PATERN': 'v{version}' },
      }),
      expected: ALLOWED,
    })
    expect(verdictOf(outcome)).toEqual(refused)
    const errors = outcome.log.split('\n').filter((line) => line.startsWith('::error '))
    // gold is no channel, so none is left; -a and b c are two wrong logins.
    for (const name of ['mode', 'version-order', 'channels', 'allowed-users', 'tag-pattern']) {
      expect(errors.filter((line) => line.includes(name))).not.toHaveLength(0)
    }
    expect(errors).toHaveLength(6)
  })

  test('empty values mean the defaults', async () => {
    const empty = Object.fromEntries(
      Object.keys(INPUTS)
        .filter((name) => !['maintainers-file', 'token'].includes(name))
        .map((name) => [name, '']),
    )
    const { outcome } = await play({ start: (world) => withInputs(pushed(world), empty), expected: ALLOWED })
    expect(verdictOf(outcome)).toEqual(ALLOWED)
  })
})

test('annotations, summary and log tell every failing check', async () => {
  const { outcome } = await play({
    world: tags({ 'v1.2.0-rc.1': 'side' }),
    start: (world) => pushed(world, 'v1.2.0-rc.1', 'mallory'),
    expected: ALLOWED,
  })
  const codes = ['tag-object/lightweight', 'tag-branch/not-on-branch', 'version-order/not-newer', 'actor/not-listed']
  const annotations = outcome.log.split('\n').filter((line) => line.startsWith('::error '))
  expect(annotations).toHaveLength(codes.length)
  for (const [index, code] of codes.entries()) {
    const [id = ''] = code.split('/')
    expect(annotations[index]).toContain(`title=release-gate%3A ${id}::`)
    expect(annotations[index]).toContain(`[${code}]`)
  }
  const log = outcome.log.split('\n').filter((line) => !line.startsWith('::'))
  for (const code of codes) expect(log.filter((line) => line.includes(code))).not.toHaveLength(0)
  const headline = log.find((line) => line.startsWith('Denied'))
  expect(headline).toContain('v1.2.0-rc.1')
  expect(headline).toContain('mallory')
  for (const code of codes) expect(headline).toContain(code)
  const rows = outcome.summary.split('\n').filter((line) => line.startsWith('|'))
  // The head of the table, the line under it and seven checks.
  expect(rows).toHaveLength(9)
  const columns = rows.map((row) => row.split('|').length)
  expect(new Set(columns)).toEqual(new Set([7]))
  expect(rows.filter((row) => row.includes('❌'))).toHaveLength(4)
  expect(rows.filter((row) => row.includes('✅'))).toHaveLength(3)
  for (const code of codes) expect(outcome.summary).toContain(`<code>${code}</code>`)
  expect(outcome.summary.split('\n')[0]).toMatch(/^### ❌ /)
})
