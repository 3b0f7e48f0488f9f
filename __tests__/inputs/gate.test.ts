import { describe, expect, test } from '@jest/globals'

import { ConfigurationError } from '../../src/model/configuration-error.ts'
import { INPUTS, type InputName } from '../../src/inputs/gate-inputs.ts'
import { readInputs, type InputReader } from '../../src/inputs/gate.ts'
import { CHANNELS } from '../../src/model/version/channel.ts'

type Given = Partial<Record<InputName, string>>

const reader = (given: Given, changes: Partial<InputReader> = {}): InputReader => ({
  get: (name) => given[name] ?? INPUTS[name].default,
  others: [],
  owner: 'octo-org',
  ...changes,
})

const read = async (given: Given, changes?: Partial<InputReader>) => readInputs(reader(given, changes))

/** The problems, each by the name of the input that it begins with. */
async function problems(given: Given, changes?: Partial<InputReader>): Promise<readonly string[]> {
  try {
    await read(given, changes)
    return []
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return error.problems
  }
}

const named = async (given: Given, changes?: Partial<InputReader>): Promise<string[]> =>
  (await problems(given, changes)).map((problem) => /^([\w-]+):/.exec(problem)?.[1] ?? problem)

describe('defaults', () => {
  test('are a policy', async () => {
    expect(await read({})).toEqual({
      policy: {
        allowedUsers: [],
        allowedTeams: [],
        maintainersFile: { path: '.github/MAINTAINERS', explicit: false },
        tagPattern: { kind: 'template', text: 'v{version}', fields: ['version'], prefix: 'v', middle: '', suffix: '' },
        versionScheme: 'auto',
        channels: ['stable', 'post', 'rc', 'beta', 'alpha'],
        releaseBranches: { byChannel: {}, rest: [] },
        requireAnnotated: true,
        requireSignature: false,
        requiredChecks: [],
        checksTimeout: 0,
        requiredApprovals: 0,
        changelogDate: 'required',
        versionFiles: [],
        versionOrder: 'line',
        mode: 'enforce',
      },
      token: '${{ github.token }}',
      teamToken: '${{ github.token }}',
      tag: '',
    })
  })
})

describe('lists', () => {
  const users = async (text: string) => (await read({ 'allowed-users': text })).policy.allowedUsers

  test.each([
    ['octocat', ['octocat']],
    ['octocat, hubot', ['octocat', 'hubot']],
    ['octocat,hubot', ['octocat', 'hubot']],
    ['@octocat\n@hubot\n', ['octocat', 'hubot']],
    ['octocat,\n hubot ,, mona\r\n', ['octocat', 'hubot', 'mona']],
    [' , ', []],
    ['# the team\noctocat # founder\n# hubot\nmona', ['octocat', 'mona']],
    ['octocat # founder, and hubot\nmona', ['octocat', 'mona']],
    ['octocat\t# x\n#hubot', ['octocat']],
  ])('%j', async (text, logins) => {
    expect((await users(text)).map(({ login }) => login)).toEqual(logins)
  })

  test('pins ids and names apps', async () => {
    expect(await users('octocat:583231, release-bot[bot]')).toEqual([
      { kind: 'person', login: 'octocat', id: 583231 },
      { kind: 'person', login: 'release-bot[bot]' },
    ])
  })

  test('a comment in a list of one line is no comment', async () => {
    expect(await named({ 'allowed-users': 'octocat # founder' })).toEqual(['allowed-users'])
    expect(await named({ 'allowed-users': '# nobody' })).toEqual(['allowed-users'])
  })

  test('a # within a name begins no comment', async () => {
    expect(await named({ 'allowed-users': 'octocat#x\nhubot' })).toEqual(['allowed-users'])
  })

  test('each wrong item is a problem of its own, with its text', async () => {
    const found = await problems({ 'allowed-users': 'octo cat, hubot, org/team, mona@example.com' })
    expect(found).toHaveLength(3)
    for (const [index, item] of ['octo cat', 'org/team', 'mona@example.com'].entries()) {
      expect(found[index]).toContain(`"${item}"`)
    }
  })
})

describe('allowed-teams', () => {
  const teams = async (text: string, owner = 'octo-org') =>
    (await read({ 'allowed-teams': text }, { owner })).policy.allowedTeams.map(({ org, slug }) => `${org}/${slug}`)

  test('a bare slug is of the owner of the repository', async () => {
    expect(await teams('core, @docs, other-org/Core, @other-org/docs')).toEqual([
      'octo-org/core',
      'octo-org/docs',
      'other-org/core',
      'other-org/docs',
    ])
  })

  test('a bare slug without an owner is a problem', async () => {
    expect(await named({ 'allowed-teams': 'core' }, { owner: '' })).toEqual(['allowed-teams'])
  })

  test.each(['a/b/c', 'core team', '/core', 'octo-org/'])('%s is a problem', async (text) => {
    expect(await named({ 'allowed-teams': text })).toEqual(['allowed-teams'])
  })
})

describe('maintainers-file', () => {
  const location = async (text: string, changes?: Partial<InputReader>) =>
    (await read({ 'maintainers-file': text, 'allowed-users': 'octocat' }, changes)).policy.maintainersFile

  test.each([
    ['.github/MAINTAINERS', { path: '.github/MAINTAINERS', explicit: false }],
    ['MAINTAINERS', { path: 'MAINTAINERS', explicit: true }],
    ['docs/the owners.txt', { path: 'docs/the owners.txt', explicit: true }],
    ['octo-org/policy:MAINTAINERS', { path: 'MAINTAINERS', repository: 'octo-org/policy', explicit: true }],
    ['octo-org/.github:a/OWNERS', { path: 'a/OWNERS', repository: 'octo-org/.github', explicit: true }],
    ['', undefined],
  ])('%j', async (text, expected) => {
    expect(await location(text)).toEqual(expected)
  })

  test('is explicit when the reader knows that somebody gave it', async () => {
    expect(await location('.github/MAINTAINERS', { isExplicit: () => true })).toMatchObject({ explicit: true })
    expect(await location('MAINTAINERS', { isExplicit: () => false })).toMatchObject({ explicit: false })
  })

  test.each([
    '/etc/passwd',
    '../MAINTAINERS',
    'a/../../b',
    '.github\\MAINTAINERS',
    'a//b',
    'docs/',
    'main:MAINTAINERS',
    'a/b/c:MAINTAINERS',
    'octo-org/policy:',
    'octo-org/policy:/MAINTAINERS',
    'octo-org/policy:../x',
    'octo-org/policy:main:x',
    'https://example.com/x',
  ])('%s is a problem', async (text) => {
    expect(await named({ 'maintainers-file': text })).toEqual(['maintainers-file'])
  })
})

describe('choices', () => {
  test.each([
    ['version-scheme', 'semver', { versionScheme: 'semver' }],
    ['version-scheme', 'pep440', { versionScheme: 'pep440' }],
    ['version-scheme', 'calver', { versionScheme: 'calver' }],
    ['version-order', 'strict', { versionOrder: 'strict' }],
    ['version-order', 'any', { versionOrder: 'any' }],
    ['changelog-date', 'optional', { changelogDate: 'optional' }],
    ['mode', 'report', { mode: 'report' }],
    ['require-annotated', 'false', { requireAnnotated: false }],
    ['require-annotated', 'FALSE', { requireAnnotated: false }],
    ['require-annotated', 'True', { requireAnnotated: true }],
    ['tag-pattern', '/r(?<version>.+)/', { tagPattern: { kind: 'expression' } }],
    ['tag-pattern', '{package}@{version}', { tagPattern: { kind: 'template' } }],
    ['channels', 'stable, dev', { channels: ['stable', 'dev'] }],
    ['channels', CHANNELS.join('\n'), { channels: [...CHANNELS] }],
    ['release-branches', 'main, release/*', { releaseBranches: { byChannel: {}, rest: ['main', 'release/*'] } }],
    [
      'release-branches',
      'stable: main # the rest is anywhere\n*',
      { releaseBranches: { byChannel: { stable: ['main'] }, rest: ['*'] } },
    ],
  ] as const)('%s: %j', async (name, text, expected) => {
    expect((await read({ [name]: text })).policy).toMatchObject(expected)
  })

  test.each([
    ['version-scheme', 'SemVer'],
    ['version-scheme', 'romver'],
    ['version-order', 'Line'],
    ['changelog-date', 'never'],
    ['version-order', 'none'],
    ['mode', 'warn'],
    ['mode', 'Report'],
    ['require-annotated', 'yes'],
    ['require-annotated', '0'],
    ['require-annotated', 'false '],
    ['tag-pattern', 'v1'],
    ['tag-pattern', '/v(/'],
    ['channels', 'stable, gamma'],
    ['channels', 'stable, Stable'],
    ['channels', ','],
    ['release-branches', 'gamma: main'],
    ['release-branches', 'stable:'],
    ['release-branches', 'stable: main, beta: next'],
  ] as const)('%s: %j is a problem', async (name, text) => {
    expect(await named({ [name]: text })).toEqual([name])
  })
})

describe('an empty value', () => {
  const withDefault = (Object.keys(INPUTS) as InputName[]).filter(
    (name) => INPUTS[name].default !== '' && name !== 'maintainers-file' && name !== 'token',
  )

  test('means the default, as an optional input of a wrapper is passed on', async () => {
    const defaults = await read({})
    expect(withDefault.length).toBeGreaterThan(7)
    for (const name of withDefault) expect(await read({ [name]: '' })).toEqual(defaults)
    expect(await read(Object.fromEntries(withDefault.map((name) => [name, ''])))).toEqual(defaults)
  })

  test('turns the maintainers file off, and is no token', async () => {
    const { policy, token } = await read({ 'maintainers-file': '', 'allowed-users': 'octocat', token: '' })
    expect(policy.maintainersFile).toBeUndefined()
    expect(token).toBe('')
  })
})

describe('allowed-signers', () => {
  const signers = { 'allowed-signers': '.github/allowed_signers' }

  test.each([{}, { 'require-signature': 'false' }, { 'require-signature': '' }])(
    'without a signature that is required does nothing, and is a problem (%j)',
    async (given) => {
      expect(await named({ ...signers, ...given })).toEqual(['allowed-signers'])
    },
  )

  test('goes with require-signature, and adds no problem to one that is no boolean', async () => {
    expect(await named({ ...signers, 'require-signature': 'true' })).toEqual([])
    expect(await named({ ...signers, 'require-signature': 'yes' })).toEqual(['require-signature'])
  })
})

describe('nobody', () => {
  test('may release is a problem before anything is asked for', async () => {
    const found = await problems({ 'maintainers-file': '' })
    expect(found).toHaveLength(1)
    for (const way of ['allowed-users', 'MAINTAINERS', 'allowed-teams']) expect(found[0]).toContain(way)
  })

  test.each([{ 'allowed-users': 'octocat' }, { 'allowed-teams': 'core' }])('is not the case with %j', async (given) => {
    expect(await problems({ 'maintainers-file': '', ...given })).toEqual([])
  })
})

describe('names that are no inputs', () => {
  test.each([
    ['allowed-user', 'allowed-users'],
    ['allowed_users', 'allowed-users'],
    ['Allowed-Usres', 'allowed-users'],
    ['ALLOWED-USER', 'allowed-users'],
    ['maintainer-file', 'maintainers-file'],
    ['tags', 'tag'],
    ['modes', 'mode'],
    ['teams-token', 'team-token'],
  ])('%s is told to be meant for %s', async (name, meant) => {
    const found = await problems({}, { others: [name] })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(name)
    expect(found[0]).toMatch(new RegExp(`\\b${meant}\\b[^\\w-]*$`))
  })

  test('one that resembles none is told what there is', async () => {
    const found = await problems({}, { others: ['something-else', 'path'] })
    expect(found).toHaveLength(2)
    for (const [index, name] of ['something-else', 'path'].entries()) {
      expect(found[index]).toMatch(new RegExp(`^${name}:`))
      for (const input of Object.keys(INPUTS)) expect(found[index]).toContain(input)
    }
  })
})

describe('tokens', () => {
  test('the team token is the token, unless it is given', async () => {
    expect(await read({ token: 'one' })).toMatchObject({ token: 'one', teamToken: 'one' })
    expect(await read({ token: 'one', 'team-token': 'two' })).toMatchObject({ token: 'one', teamToken: 'two' })
    expect(await read({ token: '' })).toMatchObject({ token: '', teamToken: '' })
  })

  test('no problem shows them', async () => {
    const found = await problems({ token: 'secret-1', 'team-token': 'secret-2', mode: 'x', 'allowed-users': 'a b' })
    expect(found).toHaveLength(2)
    expect(found.join()).not.toContain('secret')
  })
})

test('the tag is taken as it is', async () => {
  expect((await read({ tag: 'v1.2.3' })).tag).toBe('v1.2.3')
})

test('every problem is listed at once', async () => {
  const given: Given = {
    'allowed-users': 'a b, c d',
    'allowed-teams': 'x y',
    'maintainers-file': '/x',
    'tag-pattern': 'v',
    'version-scheme': 'x',
    channels: 'stable, gamma',
    'release-branches': 'gamma: x',
    'require-annotated': 'x',
    'version-order': 'x',
    mode: 'x',
  }
  expect((await named(given, { others: ['allowed-user'] })).sort()).toEqual(
    [
      'allowed-user',
      'allowed-users',
      'allowed-users',
      'allowed-teams',
      'maintainers-file',
      'tag-pattern',
      'version-scheme',
      'channels',
      'release-branches',
      'require-annotated',
      'version-order',
      'mode',
    ].sort(),
  )
})

test('a ConfigurationError has its problems as lines', () => {
  const error = new ConfigurationError(['a', 'b'])
  expect(error).toMatchObject({ name: 'ConfigurationError', message: 'a\nb', problems: ['a', 'b'] })
})

describe('the process', () => {
  test('is read', async () => {
    const { policy } = await read({
      'require-signature': 'true',
      'allowed-signers': '.github/allowed_signers',
      'required-checks': 'test (20, x64), lint?\nci@github-actions # pinned',
      'checks-timeout': '30',
      'required-approvals': '2',
      changelog: 'CHANGELOG.md',
      'version-files': 'package.json, crates/a/Cargo.toml\nsrc/a.py:/version = "(.{1,9})"/',
    })
    expect(policy).toMatchObject({
      requireSignature: true,
      allowedSigners: '.github/allowed_signers',
      requiredChecks: [
        { pattern: 'test (20, x64)', lenient: false },
        { pattern: 'lint', lenient: true },
        { pattern: 'ci', app: 'github-actions', lenient: false },
      ],
      checksTimeout: 30,
      requiredApprovals: 2,
      changelog: 'CHANGELOG.md',
      versionFiles: [
        { path: 'package.json' },
        { path: 'crates/a/Cargo.toml' },
        { path: 'src/a.py', expression: 'version = "(.{1,9})"' },
      ],
    })
  })

  test.each([
    ['{package}@{version}', []],
    ['/(?<package>.+)@(?<version>.+)/', []],
    ['v{version}', ['changelog', 'version-files']],
    ['/package@(?<version>.+)/', ['changelog', 'version-files']],
  ])('{package} in paths with the tag-pattern %s', async (pattern, wrong) => {
    const given = { changelog: 'p/{package}/C', 'version-files': 'p/{package}/package.json', 'tag-pattern': pattern }
    expect(await named(given)).toEqual(wrong)
  })

  test('paths are not judged by a tag-pattern that is wrong itself', async () => {
    expect(await named({ changelog: '{package}', 'tag-pattern': 'v' })).toEqual(['tag-pattern'])
  })

  test.each([
    ['checks-timeout', '351'],
    ['checks-timeout', '-1'],
    ['checks-timeout', 'soon'],
    ['required-approvals', '21'],
    ['required-approvals', '1.5'],
    ['changelog', '../CHANGELOG.md'],
    ['changelog', 'docs\\CHANGELOG.md'],
    ['changelog', '/CHANGELOG.md'],
    ['allowed-signers', 'o/r:path'],
    ['version-files', 'setup.py'],
    ['version-files', 'a:/(/'],
    ['require-signature', 'yes'],
    ['required-checks', 'test, @app'],
  ] as const)('%s: %s is a problem', async (name, value) => {
    const beside = name === 'allowed-signers' ? { 'require-signature': 'true' } : {}
    expect(await problems({ [name]: value, ...beside })).toEqual([expect.stringContaining(name)])
  })
})
