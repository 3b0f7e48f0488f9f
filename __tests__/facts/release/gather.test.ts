import { describe, expect, test } from '@jest/globals'

// `judge` loads it ahead of the answers.
import '../../../src/facts/release/releases.ts'
import { gatherFacts, type RunFacts } from '../../../src/facts/release/gather.ts'
import { known, unknown, type Fact } from '../../../src/model/fact.ts'
import type { Facts } from '../../../src/model/release-facts.ts'
import type { MaintainersLocation, Policy } from '../../../src/model/policy.ts'
import {
  COMMIT,
  event,
  FORBIDDEN,
  membership,
  OCTOCAT,
  OFFLINE,
  OTHER_COMMIT,
  pattern,
  people,
  person,
  policy,
  ports,
  snapshot,
  sourceDouble,
  requestedTag,
  tagState,
  team,
  TODAY,
  version,
  type Answers,
  without,
} from '../../support/facts.ts'

const BLOB = 'e'.repeat(40)
const FILE = { path: '.github/MAINTAINERS', explicit: false }

async function gather(changes: Partial<Policy> = {}, answers: Answers = {}, given: Partial<RunFacts> = {}) {
  const source = sourceDouble(answers)
  const whole: RunFacts = { event: event(), requestedTag: requestedTag(), people: known(people()), ...given }
  const facts = await gatherFacts(policy(changes), whole, source, ports)
  return { facts, calls: source.calls, request: source.snapshots[0] }
}

const statesOf = (facts: Facts): Partial<Record<keyof Facts, string>> =>
  Object.fromEntries(
    (Object.entries(facts) as [string, Fact<unknown>][]).map(([name, fact]) => [
      name,
      fact.known ? 'known' : fact.code,
    ]),
  )

const text = (...lines: string[]) => known(snapshot({ file: { status: 'text', text: lines.join('\n'), oid: BLOB } }))

describe('one look at the repository', () => {
  test('is all that the defaults take', async () => {
    const { facts, calls, request } = await gather()
    expect(calls).toEqual(['snapshot'])
    expect(request).toEqual({ tag: 'v1.2.3', branches: [], commit: COMMIT })
    expect(facts).toEqual({
      event: known(event()),
      requestedTag: known(requestedTag()),
      name: known({ outcome: 'release', version: version('1.2.3'), package: '' }),
      version: known(version('1.2.3')),
      tag: known(tagState()),
      branches: known({ expected: ['main'], branches: [{ name: 'main', exists: true, contains: true }] }),
      releases: known([]),
      releaseRank: known({ isLatest: true, npmTag: 'latest' }),
      people: known(people()),
      maintainers: known({ status: 'off' }),
      teams: known([]),
      signature: expect.objectContaining({ known: true }),
      commitChecks: known([]),
      pastRetention: known(false),
      pullRequests: known([]),
      changelog: known({ status: 'off' }),
      releaseNotes: known(''),
      declaredVersions: known([]),
      today: known(TODAY),
    })
  })

  test('asks for the file, the commit and the named branches', async () => {
    const { request } = await gather({
      maintainersFile: FILE,
      releaseBranches: { byChannel: {}, rest: ['main', 'next'] },
    })
    expect(request).toEqual({ tag: 'v1.2.3', branches: ['main', 'next'], commit: COMMIT, path: FILE.path })
  })

  test.each([
    [{ requireSignature: true, allowedSigners: 'S' }, 'S'],
    [{ requireSignature: true }, undefined],
    [{ requireSignature: false, allowedSigners: 'S' }, undefined],
  ])('under %j asks for the allowed signers in %s', async (changes, signers) => {
    const request = { tag: 'v1.2.3', branches: [], commit: COMMIT, ...(signers === undefined ? {} : { signers }) }
    expect((await gather(changes)).request).toEqual(request)
  })

  test('asks for the branches of the channel that the tag is of', async () => {
    const releaseBranches = { byChannel: { stable: ['main'], rc: ['next'] }, rest: ['dev'] }
    const branchesOf = async (tag: string) =>
      (await gather({ releaseBranches }, {}, { requestedTag: requestedTag({ tag }) })).request?.branches
    expect(await branchesOf('v1.2.3')).toEqual(['main'])
    expect(await branchesOf('v1.2.3-rc.1')).toEqual(['next'])
    expect(await branchesOf('v1.2.3-beta.1')).toEqual(['dev'])
    expect(await branchesOf('test')).toEqual(['dev'])
  })

  test('that fails leaves everything of the repository unknown, and asks no more', async () => {
    const { facts, calls } = await gather(
      { maintainersFile: FILE, releaseBranches: { byChannel: {}, rest: ['main'] } },
      { snapshot: OFFLINE },
    )
    expect(calls).toEqual(['snapshot'])
    expect(statesOf(facts)).toEqual({
      signature: 'known',
      commitChecks: 'known',
      pastRetention: 'known',
      pullRequests: 'known',
      changelog: 'known',
      releaseNotes: 'known',
      declaredVersions: 'known',
      today: 'known',
      event: 'known',
      requestedTag: 'known',
      name: 'known',
      version: 'known',
      tag: 'unreachable',
      branches: 'unreachable',
      releases: 'unreachable',
      releaseRank: 'unreachable',
      people: 'known',
      maintainers: 'unreachable',
      teams: 'known',
    })
  })
})

describe('name, version and releases', () => {
  test('a tag that is no release has no version, and its tags are not asked for', async () => {
    const incomplete = known(snapshot({ tags: { names: [], complete: false } }))
    const { facts, calls } = await gather({}, { snapshot: incomplete }, { requestedTag: requestedTag({ tag: 'v1.2' }) })
    expect(calls).toEqual(['snapshot'])
    expect(facts.name).toEqual(known({ outcome: 'not-a-version', text: '1.2', suggestion: 'v1.2.0' }))
    expect(statesOf(facts)).toMatchObject({ version: 'version-missing', releaseRank: 'version-missing' })
    for (const fact of [facts.version, facts.releaseRank, facts.releaseNotes]) {
      expect(fact).toMatchObject({ known: false, because: 'tag-name' })
    }
    expect(facts.releases).toEqual(known([]))
  })

  test('leaves out the tag itself', async () => {
    const tags = { names: ['v1.2.3', 'v1.2.4', 'nightly'], complete: true }
    const { facts } = await gather({}, { snapshot: known(snapshot({ tags })) })
    expect(facts.releases).toEqual(known([{ tag: 'v1.2.4', version: version('1.2.4') }]))
    expect(facts.releaseRank).toEqual(known({ isLatest: false, npmTag: 'release-1.2' }))
  })

  test.each([
    ['v{version}', 'v1.2.3', 'tagNames ', ['v1.2.4', 'v9.0.0', '1.9.0', 'v2.0']],
    ['release-v{version}', 'release-v1.2.3', 'tagNames release-', ['release-9.0']],
    ['{package}@{version}', 'cli@1.2.3', 'tagNames ', ['cli@1.3.0', 'CLI@v1.4']],
    ['of/{package}/v{version}', 'of/a-b/v1.2.3', 'tagNames of/', ['of/A_b/1.3']],
    ['/(?<package>cli)@(?<version>.+)/', 'cli@1.2.3', 'tagNames ', ['cli@1.3.0']],
  ])('where not all tags came along, asks for those of %s that can matter', async (template, tag, call, expected) => {
    const { facts, calls } = await gather(
      { tagPattern: pattern(template) },
      {
        snapshot: known(snapshot({ tags: { names: ['v0.0.1'], complete: false } })),
        tagNames: known([
          ...['v1.2.3', 'v1.2.4', 'v9.0.0', '1.9.0', 'v2.0', 'v9', 'cli@1.2.3', 'cli@1.3.0', 'cli@1.0.0', 'lib@2.0.0'],
          ...['CLI@v1.4', 'of/A_b/1.3', 'of/a-c/1.3', 'release-v1.1', 'release-v1.2', 'release-9.0'],
        ]),
      },
      { requestedTag: requestedTag({ tag }) },
    )
    expect(calls).toEqual(['snapshot', call])
    expect(facts.releases.known && facts.releases.value.map((release) => release.tag)).toEqual(expected)
  })

  test('tags that cannot be read leave releases and rank unknown', async () => {
    const { facts } = await gather({}, { snapshot: known(snapshot({ tags: { names: [], complete: false } })) })
    expect(statesOf(facts)).toMatchObject({ releases: 'permission-missing', releaseRank: 'permission-missing' })
  })
})

describe('branches', () => {
  const globbed = { releaseBranches: { byChannel: {}, rest: ['main', 'release/*', 'hotfix/**'] } }

  test('a glob is looked up by its prefix, and all that it matches are asked in one call', async () => {
    const states = [{ name: 'release/1', exists: true, contains: true }]
    const unanswered = without(snapshot(), 'branches')
    const { facts, calls, request } = await gather(globbed, {
      snapshot: known(unanswered),
      branchNames: known(['release/1', 'release/1/x', 'hotfix/a/b', 'main']),
      branches: known(states),
    })
    expect(request).toEqual({ tag: 'v1.2.3', branches: ['main'] })
    expect(calls).toEqual([
      'snapshot',
      'branchNames release/',
      'branchNames hotfix/',
      `branches ${COMMIT} main release/1 hotfix/a/b`,
    ])
    expect(facts.branches).toEqual(known({ expected: ['main', 'release/*', 'hotfix/**'], branches: states }))
  })

  test('a branch that two globs match is asked once', async () => {
    const unanswered = without(snapshot(), 'branches')
    const { calls } = await gather(
      { releaseBranches: { byChannel: {}, rest: ['release/*', 'release/**'] } },
      { snapshot: known(unanswered), branchNames: known(['release/1']), branches: known([]) },
    )
    expect(calls.at(-1)).toBe(`branches ${COMMIT} release/1`)
  })

  test('globs that match nothing are asked no further', async () => {
    const unanswered = without(snapshot(), 'branches')
    const { facts, calls } = await gather(
      { releaseBranches: { byChannel: {}, rest: ['release/*'] } },
      { snapshot: known(unanswered), branchNames: known(['release/1/x']) },
    )
    expect(calls).toEqual(['snapshot', 'branchNames release/'])
    expect(facts.branches).toEqual(known({ expected: ['release/*'], branches: [] }))
  })

  test('a listing that fails leaves them unknown', async () => {
    const unanswered = without(snapshot(), 'branches')
    const { facts } = await gather(globbed, { snapshot: known(unanswered) })
    expect(facts.branches).toEqual(FORBIDDEN)
  })

  test('an answer that fails leaves them unknown', async () => {
    const unanswered = without(snapshot(), 'branches')
    const { facts } = await gather({}, { snapshot: known(unanswered), branches: OFFLINE })
    expect(facts.branches).toEqual(OFFLINE)
  })

  test('where the event has no commit, that of the tag is asked for on the default branch', async () => {
    const unanswered = without(snapshot({ tag: tagState({ commit: OTHER_COMMIT }) }), 'branches')
    const states = [{ name: 'main', exists: true, contains: false }]
    const { facts, calls, request } = await gather(
      {},
      { snapshot: known(unanswered), branches: known(states) },
      { requestedTag: { tag: 'v1.2.3' } },
    )
    expect(request).toEqual({ tag: 'v1.2.3', branches: [] })
    expect(calls).toEqual(['snapshot', `branches ${OTHER_COMMIT} main`])
    expect(facts.branches).toEqual(known({ expected: ['main'], branches: states }))
  })

  test('a tag that comes to no commit is on no branch that could be told', async () => {
    const unanswered = without(snapshot({ tag: {} }), 'branches')
    const { facts, calls } = await gather({}, { snapshot: known(unanswered) }, { requestedTag: { tag: 'v1.2.3' } })
    expect(calls).toEqual(['snapshot'])
    expect(statesOf(facts).branches).toBe('not-found')
  })

  test('an empty repository has no branches', async () => {
    const empty = without(snapshot(), 'branches', 'defaultBranch')
    const { facts, calls } = await gather({ maintainersFile: FILE }, { snapshot: known(empty) })
    expect(calls).toEqual(['snapshot'])
    expect(facts.branches).toMatchObject({ known: true, value: { branches: [] } })
    expect(facts.maintainers).toMatchObject({ known: true, value: { status: 'missing' } })
  })
})

describe('the file of maintainers', () => {
  const read = async (answers: Answers, location: MaintainersLocation = FILE) => {
    const { facts, calls } = await gather({ maintainersFile: location }, answers)
    return { maintainers: facts.maintainers, calls }
  }

  test('is read with its commit', async () => {
    const { maintainers } = await read({ snapshot: text('@octocat') })
    expect(maintainers).toMatchObject({
      known: true,
      value: {
        status: 'read',
        where: '.github/MAINTAINERS on main',
        commit: OTHER_COMMIT,
        file: { people: [{ login: 'octocat', line: 1 }], problems: [] },
      },
    })
    expect(maintainers).toHaveProperty('value.onTag', undefined)
  })

  test.each([
    [undefined, 'missing'],
    [{ status: 'missing' } as const, 'missing'],
    [{ status: 'unusable', problem: 'a symbolic link' } as const, 'unusable'],
  ])('%j is %s', async (file, status) => {
    const rest = without(snapshot(), 'file')
    const { maintainers } = await read({ snapshot: known({ ...rest, ...(file === undefined ? {} : { file }) }) })
    expect(maintainers).toMatchObject({ known: true, value: { status } })
  })

  test.each([
    [{ status: 'text', text: '@mallory', oid: BLOB } as const, 'mallory'],
    [{ status: 'text', text: '@octocat', oid: BLOB } as const, undefined],
    [{ status: 'missing' } as const, undefined],
    [{ status: 'unusable', problem: 'a folder' } as const, undefined],
  ])('with %j at the tag, the difference is %s', async (fileOnTag, login) => {
    const { maintainers } = await read({
      snapshot: known(snapshot({ file: { status: 'text', text: '@octocat', oid: BLOB }, fileOnTag })),
    })
    const onTag = maintainers.known && maintainers.value.status === 'read' ? maintainers.value.onTag : undefined
    expect(onTag?.people[0]?.login).toBe(login)
  })

  test('of another repository is asked for there', async () => {
    const location = { ...FILE, repository: 'octo-org/policy' }
    const file = { status: 'text', text: '@octocat', oid: BLOB } as const
    const { maintainers, calls } = await read({ file: known({ commit: OTHER_COMMIT, file }) }, location)
    expect(calls).toEqual(['snapshot', `file octo-org/policy ${FILE.path}`])
    expect(maintainers).toMatchObject({
      value: { status: 'read', where: 'octo-org/policy:.github/MAINTAINERS', commit: OTHER_COMMIT },
    })
    expect((await read({}, location)).maintainers).toEqual(FORBIDDEN)
    expect(
      (await read({ file: known({ commit: 'x', file: { status: 'missing' } }) }, location)).maintainers,
    ).toMatchObject({ value: { status: 'missing' } })
  })

  const CUT = { status: 'unusable', problem: 'cut off', cut: BLOB } as const
  const WHOLE = known({ status: 'text', text: '@octocat', oid: BLOB } as const)

  test('that came back cut off is read whole by its blob', async () => {
    const cut = known(snapshot({ file: CUT, fileOnTag: CUT }))
    const { maintainers, calls } = await read({ snapshot: cut, blob: WHOLE })
    expect(maintainers).toMatchObject({
      value: { status: 'read', blob: BLOB, file: { people: [{ login: 'octocat' }] } },
    })
    expect(calls).toEqual(['snapshot', `blob ${BLOB}`])
    expect((await read({ snapshot: cut })).maintainers).toEqual(FORBIDDEN)
  })

  test('of another repository that came back cut off is read whole there', async () => {
    const location = { ...FILE, repository: 'octo-org/policy' }
    const cut = known({ commit: OTHER_COMMIT, file: CUT })
    const { maintainers, calls } = await read({ file: cut, blob: WHOLE }, location)
    expect(maintainers).toMatchObject({ value: { status: 'read', commit: OTHER_COMMIT } })
    expect(calls.at(-1)).toBe(`blob ${BLOB} octo-org/policy`)
    expect((await read({ file: cut }, location)).maintainers).toEqual(FORBIDDEN)
  })

  test('of another repository is not looked for in this one', async () => {
    const { request } = await gather({ maintainersFile: { ...FILE, repository: 'octo-org/policy' } })
    expect(request).toHaveProperty('path', undefined)
  })

  test('that is OWNERS is read with the aliases of the same commit, in the same look', async () => {
    const seen = snapshot({
      file: { status: 'text', text: 'approvers: [leads]', oid: BLOB },
      aliases: { status: 'text', text: 'aliases: {leads: [octocat]}', oid: BLOB },
    })
    const maintainersFile = { path: 'docs/OWNERS', explicit: true }
    const { facts, request, calls } = await gather({ maintainersFile }, { snapshot: known(seen) })
    expect(request).toMatchObject({ path: 'docs/OWNERS', aliases: 'OWNERS_ALIASES' })
    expect(calls).toEqual(['snapshot'])
    expect(facts.maintainers).toMatchObject({ value: { file: { people: [{ login: 'octocat' }], problems: [] } } })
  })

  test('that is OWNERS of another repository is read with the aliases there', async () => {
    const file = { status: 'text', text: 'approvers: [leads]', oid: BLOB } as const
    const aliases = { status: 'text', text: 'aliases: {leads: [octocat]}', oid: BLOB } as const
    const location = { path: 'OWNERS', repository: 'octo-org/policy', explicit: true }
    const { maintainers, calls } = await read({ file: known({ commit: OTHER_COMMIT, file, aliases }) }, location)
    expect(calls).toEqual(['snapshot', 'file octo-org/policy OWNERS OWNERS_ALIASES'])
    expect(maintainers).toMatchObject({ value: { file: { people: [{ login: 'octocat' }], problems: [] } } })
  })

  test('that is OWNERS, without a word about its aliases, grants nobody', async () => {
    const { maintainers } = await read(
      { snapshot: known(snapshot({ file: { status: 'text', text: 'approvers: [octocat]', oid: BLOB } })) },
      { path: 'OWNERS', explicit: true },
    )
    expect(maintainers).toMatchObject({ value: { file: { people: [], problems: [expect.any(String)] } } })
  })

  test('is read by the grammar of its name', async () => {
    const seen = snapshot({
      file: { status: 'text', text: 'approvers:\n  - octocat', oid: BLOB },
      aliases: { status: 'missing' },
    })
    const { maintainers } = await read({ snapshot: known(seen) }, { path: 'OWNERS', explicit: true })
    expect(maintainers).toMatchObject({ value: { file: { people: [{ login: 'octocat' }], problems: [] } } })
  })
})

describe('teams', () => {
  const CORE = team('octo-org/core')
  const nobody = { allowedUsers: [] }

  test('nobody is asked about whom allowed-users grants', async () => {
    const { calls } = await gather({ allowedTeams: [CORE] })
    expect(calls).toEqual(['snapshot'])
  })

  test('nobody is asked about whom the file grants, for the teams in it', async () => {
    const { calls } = await gather(
      { ...nobody, maintainersFile: FILE },
      { snapshot: text('@octocat', '@octo-org/core') },
    )
    expect(calls).toEqual(['snapshot'])
  })

  test('a team of the input is asked about people who are not listed', async () => {
    const { facts, calls } = await gather({ ...nobody, allowedTeams: [CORE] }, { membership: () => known('active') })
    expect(calls).toEqual(['snapshot', 'membership octo-org/core octocat'])
    expect(facts.teams).toEqual(known([membership('octo-org/core', 'octocat', known('active'))]))
  })

  test('a team of the file is asked, and one that the input has too is asked once', async () => {
    const { facts, calls } = await gather(
      { ...nobody, allowedTeams: [CORE, team('octo-org/other')], maintainersFile: FILE },
      {
        snapshot: text('@Octo-Org/Core', '@octo-org/more'),
        membership: ({ slug }) => known(slug === 'more' ? 'active' : 'none'),
      },
    )
    expect([...calls].sort()).toEqual([
      'membership octo-org/core octocat',
      'membership octo-org/more octocat',
      'membership octo-org/other octocat',
      'snapshot',
    ])
    expect(facts.teams).toMatchObject({
      value: [
        membership('octo-org/core', 'octocat', known('none')),
        membership('octo-org/other', 'octocat', known('none')),
        membership('octo-org/more', 'octocat', known('active')),
      ],
    })
  })

  test('actor and triggering actor are both asked about, if neither is listed', async () => {
    const rerun = { people: known(people({ triggering: { login: 'mallory' }, attempt: 2 })) }
    const both = await gather({ ...nobody, allowedTeams: [CORE] }, {}, rerun)
    expect(both.calls).toEqual(['snapshot', 'membership octo-org/core octocat', 'membership octo-org/core mallory'])
    const one = await gather({ allowedTeams: [CORE] }, {}, rerun)
    expect(one.calls).toEqual(['snapshot', 'membership octo-org/core mallory'])
  })

  test('nobody asks for an app', async () => {
    const bot = { login: 'release-bot[bot]', id: 9 }
    const { calls, facts } = await gather(
      { ...nobody, allowedTeams: [CORE] },
      {},
      { people: known(people({ actor: bot, triggering: bot })) },
    )
    expect(calls).toEqual(['snapshot'])
    expect(facts.teams).toEqual(known([]))
  })

  test('a membership that cannot be read stays unknown within the list', async () => {
    const { facts } = await gather({ ...nobody, allowedTeams: [CORE] })
    expect(facts.teams).toEqual(known([membership('octo-org/core', 'octocat', FORBIDDEN)]))
  })

  test('where nobody is known, nobody is asked about', async () => {
    const nameless = unknown('actor-missing', 'Nobody.', 'Say who.')
    const { facts, calls } = await gather({ allowedTeams: [CORE] }, {}, { people: nameless })
    expect(calls).toEqual(['snapshot'])
    expect(facts.people).toEqual(nameless)
    expect(facts.teams).toEqual(known([]))
  })
})

describe('the teams of the person who signed the tag', () => {
  const signed = (tagger: string, file?: string) => ({
    snapshot: known(
      snapshot({
        tag: tagState({ tagger: { login: tagger } }),
        ...(file === undefined ? {} : { file: { status: 'text', text: file, oid: BLOB } }),
      }),
    ),
    signature: known({ verifiedBy: 'github', verified: true, reason: 'valid' } as const),
    membership: () => known('active' as const),
  })
  const asked = { allowedTeams: [team('octo-org/core')], requireSignature: true }
  const membershipsIn = (calls: readonly string[]) => calls.filter((call) => call.startsWith('membership'))

  test('are asked for, where the signer is not who started the run', async () => {
    const { calls, facts } = await gather(asked, signed('hubot'))
    expect(membershipsIn(calls)).toEqual(['membership octo-org/core hubot'])
    expect(facts.teams).toEqual(known([membership('octo-org/core', 'hubot', known('active'))]))
  })

  test.each<[string, Partial<Policy>, Answers, Partial<RunFacts>]>([
    ['the signature is not asked for', { ...asked, requireSignature: false }, signed('hubot'), {}],
    ['a file says who may sign', { ...asked, allowedSigners: 'S' }, signed('hubot'), {}],
    ['the signer is listed', { ...asked, allowedUsers: [person('octocat'), person('hubot')] }, signed('hubot'), {}],
    ['the file lists the signer', { ...asked, maintainersFile: FILE }, signed('hubot', '@hubot'), {}],
    ['the signer started the run', asked, signed('OctoCat'), {}],
    ['nobody is known to have signed', asked, { signature: OFFLINE }, {}],
    ['nothing could be read', asked, { ...signed('hubot'), snapshot: OFFLINE }, {}],
  ])('are not asked for where %s', async (_, changes, answers, given) => {
    const { calls, facts } = await gather(changes, answers, given)
    expect(membershipsIn(calls)).toEqual([])
    expect(facts.teams).toEqual(known([]))
  })

  test('are asked for once, where the signer is one of two who started the run', async () => {
    const rerun = { people: known(people({ triggering: { login: 'hubot' }, attempt: 2 })) }
    expect(membershipsIn((await gather(asked, signed('hubot'), rerun)).calls)).toEqual([
      'membership octo-org/core hubot',
    ])
  })
})

describe('the id of the person who re-ran the job', () => {
  const rerunBy = (login: string, id?: number) => ({
    people: known(people({ triggering: id === undefined ? { login } : { login, id }, attempt: 2 })),
  })
  const pinned = { allowedUsers: [person('octocat'), person('hubot:42')] }

  test('is asked for where an entry pins one', async () => {
    const { facts, calls } = await gather(pinned, { triggeringId: known(42) }, rerunBy('hubot'))
    expect(calls).toEqual(['snapshot', 'triggeringId hubot'])
    expect(facts.people).toMatchObject({ known: true, value: { triggering: { login: 'hubot', id: 42 } } })
  })

  test('is asked for under any name, for an account may be renamed', async () => {
    const { calls } = await gather(pinned, { triggeringId: known(42) }, rerunBy('renamed'))
    expect(calls).toEqual(['snapshot', 'triggeringId renamed'])
  })

  test('is asked for where the file pins one', async () => {
    const { calls } = await gather(
      { maintainersFile: FILE },
      { snapshot: text('@hubot:42'), triggeringId: known(42) },
      rerunBy('hubot'),
    )
    expect(calls).toEqual(['snapshot', 'triggeringId hubot'])
  })

  test('that cannot be had is told apart from one that was not asked for', async () => {
    const { facts } = await gather(pinned, {}, rerunBy('hubot'))
    expect(facts.people).toMatchObject({
      known: true,
      value: { triggering: { login: 'hubot' }, triggeringIdUnknown: FORBIDDEN },
    })
    expect(facts.people).not.toHaveProperty('value.triggering.id')
  })

  test.each([
    ['no entry pins one', { allowedUsers: [person('octocat')] }, rerunBy('hubot')],
    ['it is known', pinned, rerunBy('hubot', 42)],
    ['it is known, of somebody who may not', pinned, rerunBy('mallory', 666)],
    ['the actor did it', pinned, { people: known(people({ attempt: 2 })) }],
    [
      'the actor did it, of whom no id is known',
      { allowedUsers: [person('octocat:583231')] },
      { people: known(people({ actor: { login: 'octocat' }, triggering: { login: 'OctoCat' }, attempt: 2 })) },
    ],
    ['the name alone grants', { allowedUsers: [person('hubot'), person('octocat:583231')] }, rerunBy('hubot')],
  ])('is not asked for where %s', async (_, changes, given) => {
    const { calls } = await gather(changes, {}, given)
    expect(calls).toEqual(['snapshot'])
  })
})

test('accounts are told apart by name, whatever the case', async () => {
  const sameActor = { people: known(people({ triggering: { ...OCTOCAT, login: 'OctoCat' } })) }
  const { calls } = await gather({ allowedUsers: [], allowedTeams: [team('octo-org/core')] }, {}, sameActor)
  expect(calls).toEqual(['snapshot', 'membership octo-org/core octocat'])
})
