import { describe, expect, test } from '@jest/globals'

// `judge` loads it ahead of the answers.
import '../../../src/facts/release/releases.ts'
import { gatherFacts } from '../../../src/facts/release/gather.ts'
import { readReleaseFiles } from '../../../src/facts/release/files.ts'
import { known, type Fact } from '../../../src/model/fact.ts'
import type { FileState, Signature } from '../../../src/model/release-facts.ts'
import { releaseFiles } from '../../../src/model/release-files.ts'
import type { Policy } from '../../../src/model/policy.ts'
import {
  COMMIT,
  event,
  OFFLINE,
  pattern,
  people,
  policy,
  ports,
  snapshot,
  sourceDouble,
  requestedTag,
  TAG_OBJECT,
  tagState,
  without,
  type Answers,
} from '../../support/facts.ts'

const text = (content: string): FileState => ({ status: 'text', text: content, oid: 'e'.repeat(40) })

async function gather(changes: Partial<Policy>, answers: Answers = {}, given = requestedTag()) {
  const source = sourceDouble(answers)
  const whole = { event: event(), requestedTag: given, people: known(people()) }
  const facts = await gatherFacts(policy(changes), whole, source, ports)
  return { facts, calls: source.calls, request: source.snapshots[0] }
}

const filesOf = (changes: Partial<Policy>) => releaseFiles(policy(changes))
const byHand = { tag: 'v1.2.3' }
const code = (fact: Fact<unknown>): string => (fact.known ? 'known' : fact.code)
const required = { requiredChecks: [{ text: 'test', pattern: 'test', lenient: false }] }

describe('files of the tagged commit', () => {
  const files = {
    changelog: 'CHANGELOG.md',
    versionFiles: [{ path: 'a/Cargo.toml' }, { path: 'v', expression: 'v=(.*)' }],
  }
  const read = [
    text('## 1.2.3 - 2026-01-01\n\n- A.\n'),
    text('[package]\nversion = "1.2.3"'),
    text(''),
    text('v=1.2.3'),
  ]

  test('a changelog that came back cut off is read whole by its blob', async () => {
    const oid = 'd'.repeat(40)
    const cut = known(snapshot({ tagged: [{ status: 'unusable', problem: 'cut off', cut: oid }] }))
    const blob = known(text('## 1.2.3 - 2026-01-01\n\n- x\n'))
    const { facts, calls } = await gather({ changelog: 'C' }, { snapshot: cut, blob })
    expect(facts.changelog).toMatchObject({ value: { status: 'read' } })
    expect(calls).toContain(`blob ${oid}`)
    expect(code((await gather({ changelog: 'C' }, { snapshot: cut })).facts.changelog)).toBe('permission-missing')
  })

  test('a changelog that is nested too deeply to be read is unusable', async () => {
    const nested = text(`## 1.2.3 - 2026-01-01\n\n${'> - '.repeat(4_000)}x\n`)
    const { facts } = await gather({ changelog: 'C' }, { snapshot: known(snapshot({ tagged: [nested] })) })
    expect(facts.changelog).toMatchObject({ value: { status: 'unusable' } })
  })

  test('come with the look at the repository', async () => {
    const { facts, calls, request } = await gather(files, { snapshot: known(snapshot({ tagged: read })) })
    expect(request?.tagged).toEqual(['CHANGELOG.md', 'a/Cargo.toml', 'Cargo.toml', 'v'])
    expect(calls).toEqual(['snapshot'])
    expect(facts.releaseNotes).toEqual(known('- A.'))
    expect(facts.declaredVersions).toEqual(
      known([
        { path: 'a/Cargo.toml', outcome: 'version', version: '1.2.3' },
        { path: 'v', outcome: 'version', version: '1.2.3' },
      ]),
    )
  })

  test('are asked for afterwards where the commit was not known', async () => {
    const { calls } = await gather(files, { files: known(read), branches: known([]) }, byHand)
    expect(calls).toContain(`files ${COMMIT} CHANGELOG.md a/Cargo.toml Cargo.toml v`)
  })

  test.each<[string, Answers, typeof byHand, string]>([
    ['nothing could be read', { snapshot: OFFLINE }, requestedTag(), 'unreachable'],
    ['the files could not be read', { files: OFFLINE, branches: known([]) }, byHand, 'unreachable'],
    [
      'the tag has no commit',
      { snapshot: known(snapshot({ tag: without(tagState(), 'commit') })) },
      byHand,
      'not-found',
    ],
  ])('are unknown where %s', async (_, answers, given, expected) => {
    const { facts } = await gather(files, answers, given)
    expect([code(facts.changelog), code(facts.declaredVersions)]).toEqual([expected, expected])
  })

  test('that are not there, no text, or do not match are told apart', async () => {
    const versionFiles = [{ path: 'package.json' }, { path: 'b', expression: '(x)' }, { path: 'c', expression: '(x)' }]
    const states = new Map<string, FileState>([
      ['package.json', { status: 'missing' }],
      ['b', { status: 'unusable', problem: 'a folder' }],
      ['c', text('y')],
    ])
    const { declaredVersions, changelog } = await readReleaseFiles(
      filesOf({ versionFiles, changelog: 'C' }),
      known(states),
    )
    expect(declaredVersions).toMatchObject({
      value: [{ outcome: 'missing-file' }, { outcome: 'unreadable' }, { outcome: 'undeclared' }],
    })
    expect(changelog).toEqual(known({ status: 'missing', path: 'C' }))
    expect(declaredVersions).toMatchObject({ value: [{}, { problem: 'a folder' }, { where: '/(x)/' }] })
  })
})

test('a version may be told by the manifest of a workspace above', async () => {
  const versionFiles = [{ path: 'a/b/Cargo.toml' }]
  const member = '[package]\nversion.workspace = true\n'
  const root = '[workspace.package]\nversion = "1.2.3"\n'
  const states = (...files: [string, FileState][]) =>
    readReleaseFiles(filesOf({ versionFiles }), known(new Map([['a/b/Cargo.toml', text(member)], ...files])))
  const { declaredVersions } = await states(['a/Cargo.toml', { status: 'missing' }], ['Cargo.toml', text(root)])
  expect(declaredVersions).toMatchObject({ value: [{ outcome: 'version', version: '1.2.3' }] })
  expect((await states()).declaredVersions).toMatchObject({ value: [{ outcome: 'undeclared' }] })
})

test('what is off is known, though the rest could not be read', async () => {
  const changelog = await gather({ changelog: 'C' }, { snapshot: OFFLINE })
  expect([code(changelog.facts.changelog), code(changelog.facts.declaredVersions)]).toEqual(['unreachable', 'known'])
  const versions = await gather({ versionFiles: [{ path: 'package.json' }] }, { snapshot: OFFLINE })
  expect([code(versions.facts.changelog), code(versions.facts.declaredVersions)]).toEqual(['known', 'unreachable'])
})

test('a file that was not answered for is not there', async () => {
  const { facts } = await gather({ changelog: 'C' }, { files: known([]), branches: known([]) }, byHand)
  expect(facts.changelog).toEqual(known({ status: 'missing', path: 'C' }))
})

test('a file that was not read is not there', async () => {
  const { declaredVersions } = await readReleaseFiles(
    filesOf({ versionFiles: [{ path: 'package.json' }] }),
    known(new Map()),
  )
  expect(declaredVersions).toMatchObject({ value: [{ outcome: 'missing-file' }] })
})

describe('paths with {package}', () => {
  const byPackage = {
    tagPattern: pattern('{package}@{version}'),
    changelog: 'packages/{package}/CHANGELOG.md',
    versionFiles: [{ path: 'crates/{package}/Cargo.toml' }, { path: 'v/{package}', expression: 'v=(.*)' }],
  }
  const paths = ['packages/core/CHANGELOG.md', 'crates/core/Cargo.toml', 'crates/Cargo.toml', 'Cargo.toml', 'v/core']
  const read = [
    text('## 1.2.3 - 2026-01-01\n\n- A.\n'),
    text('[package]\nversion = "1.2.3"'),
    text(''),
    text(''),
    text('v=1.2.3'),
  ]

  test('come with the one look at the repository', async () => {
    const given = requestedTag({ tag: 'core@1.2.3' })
    const { facts, calls, request } = await gather(byPackage, { snapshot: known(snapshot({ tagged: read })) }, given)
    expect(request?.tagged).toEqual(paths)
    expect(calls).toEqual(['snapshot'])
    expect(facts.changelog).toMatchObject({ value: { status: 'read', path: paths[0] } })
    expect(facts.releaseNotes).toEqual(known('- A.'))
    expect(facts.declaredVersions).toEqual(
      known([
        { path: 'crates/core/Cargo.toml', outcome: 'version', version: '1.2.3' },
        { path: 'v/core', outcome: 'version', version: '1.2.3' },
      ]),
    )
  })

  test('come second where the commit was not known', async () => {
    const { calls } = await gather(byPackage, { files: known(read), branches: known([]) }, { tag: 'core@1.2.3' })
    expect(calls).toContain(['files', COMMIT, ...paths].join(' '))
  })

  test.each([
    ['core@1', 'version-missing'],
    ['../x@1.2.3', 'version-missing'],
  ])('are not asked for by the tag %s', async (tag, expected) => {
    const { facts, request } = await gather(byPackage, {}, requestedTag({ tag }))
    expect(request).toHaveProperty('tagged', undefined)
    expect([code(facts.changelog), code(facts.declaredVersions)]).toEqual([expected, expected])
  })

  test('need a package where tag-pattern can do without one', async () => {
    const optional = { ...byPackage, tagPattern: pattern('/(?:(?<package>\\w+)@)?(?<version>.+)/') }
    const { facts, request } = await gather({ ...optional, changelog: 'C' }, {}, requestedTag({ tag: '1.2.3' }))
    expect(request?.tagged).toEqual(['C'])
    expect(code(facts.declaredVersions)).toBe('package-missing')
    const { facts: both } = await gather(optional, {}, requestedTag({ tag: '1.2.3' }))
    expect(code(both.changelog)).toBe('package-missing')
  })
})

test('an expression that takes too long is no answer', async () => {
  const versionFiles = [{ path: 'v', expression: '^((?:a+)+)$' }]
  const states = new Map([['v', text(`${'a'.repeat(60)}!`)]])
  const { declaredVersions } = await readReleaseFiles(filesOf({ versionFiles }), known(states))
  expect(declaredVersions).toMatchObject({ value: [{ outcome: 'unreadable', problem: expect.stringMatching(/\S/) }] })
})

test('what is off says nothing for the release', async () => {
  const { facts } = await gather({})
  expect(facts.signature).toMatchObject({ value: { verifiedBy: 'github', verified: false } })
})

describe('the signature', () => {
  const valid: Signature = { verifiedBy: 'github', verified: true, reason: 'valid' }
  const answers = { signature: known(valid) }
  const signers = { requireSignature: true, allowedSigners: 'S' }

  test('of the object that was pushed is asked for at once', async () => {
    const { facts, calls } = await gather({ requireSignature: true }, answers)
    expect(calls).toEqual(['snapshot', `signature ${TAG_OBJECT}`])
    expect(facts.signature).toEqual(known(valid))
  })

  test('of the object that was pushed is asked for, whatever the repository tells', async () => {
    const { facts } = await gather({ requireSignature: true }, { ...answers, snapshot: OFFLINE })
    expect(facts.signature).toEqual(known(valid))
  })

  test('of the object that the repository has, where none was pushed', async () => {
    const { calls } = await gather({ requireSignature: true }, { ...answers, branches: known([]) }, byHand)
    expect(calls).toContain(`signature ${TAG_OBJECT}`)
  })

  test('is judged by the file of the default branch, once that is read', async () => {
    const found = { ...answers, snapshot: known(snapshot({ signers: text('a@b ssh-ed25519 AAAA') })) }
    const { calls, request } = await gather(signers, found)
    expect(request?.signers).toBe('S')
    expect(calls).toEqual(['snapshot', `signature ${TAG_OBJECT} a@b ssh-ed25519 AAAA`])
  })

  test.each<[string, Partial<Policy>, Answers, typeof byHand, string]>([
    ['nothing could be read', signers, { snapshot: OFFLINE }, requestedTag(), 'unreachable'],
    ['the file is not there', signers, {}, requestedTag(), 'not-found'],
    [
      'the file is a link',
      signers,
      { snapshot: known(snapshot({ signers: { status: 'unusable', problem: 'x' } })) },
      requestedTag(),
      'not-found',
    ],
    [
      'the tag is still to be made',
      signers,
      { snapshot: known(snapshot({ tag: tagState({ planned: true }) })) },
      requestedTag(),
      'not-made',
    ],
  ])('is unknown where %s', async (_, changes, given, of, expected) => {
    const { facts, calls } = await gather(changes, given, of)
    expect(code(facts.signature)).toBe(expected)
    expect(calls).toEqual(['snapshot'])
  })

  test('of a lightweight tag there is none', async () => {
    const tag = tagState({ object: { oid: COMMIT, type: 'commit' } })
    const { facts } = await gather(
      { requireSignature: true },
      { snapshot: known(snapshot({ tag })), branches: known([]) },
      byHand,
    )
    expect(facts.signature).toEqual(known({ verifiedBy: 'github', verified: false, reason: 'unsigned' }))
    const gone = { snapshot: known(snapshot({ tag: {} })), branches: known([]) }
    expect((await gather({ requireSignature: true }, gone, byHand)).facts.signature).toMatchObject({
      known: false,
      because: 'tag-object',
    })
  })

  const lightweight = tagState({ object: { oid: COMMIT, type: 'commit' } })

  test.each([{}, { allowedSigners: 'S' }])(
    'a pushed lightweight tag is unsigned, and GitHub gets no request for it (%j)',
    async (changes) => {
      const seen = { ...answers, snapshot: known(snapshot({ tag: lightweight })) }
      const { facts, calls } = await gather(
        { requireSignature: true, ...changes },
        seen,
        requestedTag({ object: COMMIT }),
      )
      expect(facts.signature).toEqual(known({ verifiedBy: 'github', verified: false, reason: 'unsigned' }))
      expect(calls).toEqual(['snapshot'])
    },
  )

  test('a tag that became lightweight is unsigned, whatever the pushed object has', async () => {
    const seen = { ...answers, snapshot: known(snapshot({ tag: lightweight })) }
    const { facts } = await gather({ requireSignature: true }, seen)
    expect(facts.signature).toMatchObject({ value: { verified: false, reason: 'unsigned' } })
  })

  test('of a tag that was pushed as lightweight and is an object now is that of the object', async () => {
    const { facts, calls } = await gather({ requireSignature: true }, answers, requestedTag({ object: COMMIT }))
    expect(calls).toEqual(['snapshot', `signature ${TAG_OBJECT}`])
    expect(facts.signature).toEqual(known(valid))
  })

  test('of a pushed lightweight tag is unknown where the repository could not be read', async () => {
    const { facts } = await gather({ requireSignature: true }, { snapshot: OFFLINE }, requestedTag({ object: COMMIT }))
    expect(code(facts.signature)).toBe('unreachable')
  })

  test('the reason says what is wrong with the file', async () => {
    const link = { snapshot: known(snapshot({ signers: { status: 'unusable', problem: 'a symbolic link' } })) }
    expect((await gather(signers, link)).facts.signature).toMatchObject({
      missing: expect.stringContaining('a symbolic link'),
    })
  })
})

describe('checks and pull requests', () => {
  const asked = { ...required, requiredApprovals: 1 }

  test.each([
    [89, false],
    [91, true],
  ])('of a commit made %d days ago may be deleted: %s', async (days, expected) => {
    const tag = tagState({ committedAt: ports.clock.now() - days * 86_400_000 })
    const { facts, calls } = await gather(required, { snapshot: known(snapshot({ tag })), commitChecks: known([]) })
    expect(facts.pastRetention).toEqual(known(expected))
    expect(calls).toHaveLength(2)
    expect((await gather({}, { snapshot: OFFLINE })).facts.pastRetention).toEqual(known(false))
    expect(code((await gather(required, { snapshot: OFFLINE })).facts.pastRetention)).toBe('unreachable')
  })

  test('are asked for at once where the commit is known', async () => {
    const { calls } = await gather(asked, { commitChecks: known([]), pullRequests: known([]) })
    expect([...calls].sort()).toEqual([`commitChecks ${COMMIT}`, `pullRequests ${COMMIT}`, 'snapshot'])
  })

  test('and after the look at the repository where it is not', async () => {
    const { calls } = await gather(
      asked,
      { branches: known([]), commitChecks: known([]), pullRequests: known([]) },
      byHand,
    )
    expect(calls).toEqual(expect.arrayContaining([`commitChecks ${COMMIT}`, `pullRequests ${COMMIT}`]))
  })

  test('are asked for at the commit of the run, not at that of the tag', async () => {
    const moved = { snapshot: known(snapshot({ tag: tagState({ commit: 'f'.repeat(40) }) })) }
    const { calls } = await gather(asked, { ...moved, commitChecks: known([]), pullRequests: known([]) })
    expect(calls).toEqual(expect.arrayContaining([`commitChecks ${COMMIT}`, `pullRequests ${COMMIT}`]))
  })

  test('are unknown where nothing could be read', async () => {
    const { facts } = await gather(asked, { snapshot: OFFLINE }, byHand)
    expect([code(facts.commitChecks), code(facts.pullRequests)]).toEqual(['unreachable', 'unreachable'])
  })

  test('are unknown without a commit', async () => {
    const commitless = { snapshot: known(without(snapshot({ tag: without(tagState(), 'commit') }), 'branches')) }
    const { facts } = await gather(asked, commitless, byHand)
    for (const fact of [facts.commitChecks, facts.pullRequests, facts.branches]) {
      expect(fact).toMatchObject({ known: false, code: 'not-found', because: 'tag-object' })
    }
  })
})
