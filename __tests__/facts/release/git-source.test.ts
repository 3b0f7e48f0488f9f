import { beforeEach, describe, expect, test } from '@jest/globals'

import type { SnapshotRequest } from '../../../src/model/snapshot.ts'
import type { Source } from '../../../src/facts/release/source.ts'
import { known, unknown } from '../../../src/model/fact.ts'
import { gitIn } from '../../../src/git/git.ts'
import { openGit } from '../../../src/facts/release/git-source.ts'
import type { GitHubSource } from '../../../src/facts/release/github-source.ts'
import { temporaryFolder } from '../../support/action.ts'
import { Repository } from '../../support/repository.ts'

let repository: Repository
let first: string
let second: string

beforeEach(() => {
  repository = new Repository()
  repository.write('.github/MAINTAINERS', '@octocat\n')
  first = repository.commit('First')
  second = repository.commit('Second')
})

const source = (): Source => openGit(gitIn(repository.directory))

async function look(tag: string, request: Partial<SnapshotRequest> = {}, at = source()) {
  const fact = await at.snapshot({ tag, branches: [], ...request })
  if (!fact.known) throw new Error(fact.missing)
  return fact.value
}

const lookAtTag = async (tag: string) => (await look(tag)).tag

const madeAt = (commit: string): number => Number(repository.git('show', '-s', '--format=%ct', commit)) * 1000

/** A ref as no porcelain would make it. */
const setRef = (ref: string, to: string): string => repository.git('update-ref', ref, to)

/** Makes `origin` of a clone have its branch `name` at `commit`. */
const setRemote = (name: string, commit: string): string => setRef(`refs/remotes/origin/${name}`, commit)

describe('a tag', () => {
  test('annotated', async () => {
    const oid = repository.tag('v1.0.0', first)
    expect(await lookAtTag('v1.0.0')).toEqual({
      object: { oid, type: 'tag' },
      writtenName: 'v1.0.0',
      target: { oid: first, type: 'commit' },
      commit: first,
      committedAt: madeAt(first),
    })
  })

  test('lightweight', async () => {
    repository.git('tag', 'v1.0.0', first)
    expect(await lookAtTag('v1.0.0')).toEqual({
      object: { oid: first, type: 'commit' },
      commit: first,
      committedAt: madeAt(first),
    })
  })

  test('of a tag', async () => {
    const inner = repository.tag('inner', first)
    const oid = repository.tag('v1.0.0', 'inner')
    expect(await lookAtTag('v1.0.0')).toEqual({
      object: { oid, type: 'tag' },
      writtenName: 'v1.0.0',
      target: { oid: inner, type: 'tag' },
      commit: first,
      committedAt: madeAt(first),
    })
  })

  test('of a tree', async () => {
    const tree = repository.git('rev-parse', 'HEAD^{tree}')
    const oid = repository.tag('v1.0.0', tree)
    expect(await lookAtTag('v1.0.0')).toEqual({
      object: { oid, type: 'tag' },
      writtenName: 'v1.0.0',
      target: { oid: tree, type: 'tree' },
    })
  })

  test('of a blob, lightweight', async () => {
    const blob = repository.git('rev-parse', 'HEAD:.github/MAINTAINERS')
    repository.git('tag', 'v1.0.0', blob)
    expect(await lookAtTag('v1.0.0')).toEqual({ object: { oid: blob, type: 'blob' } })
  })

  test('that is an object made for another name', async () => {
    const oid = repository.tag('v1.0.0', first)
    setRef('refs/tags/v2.0.0', oid)
    expect(await lookAtTag('v2.0.0')).toMatchObject({ object: { oid }, writtenName: 'v1.0.0' })
  })

  test('still to be made is on HEAD', async () => {
    repository.git('checkout', '-q', '--detach', first)
    expect(await lookAtTag('v1.0.0')).toEqual({
      planned: true,
      object: { oid: first, type: 'tag' },
      writtenName: 'v1.0.0',
      target: { oid: first, type: 'commit' },
      commit: first,
      committedAt: madeAt(first),
    })
  })

  test('is not taken for a branch of the same name', async () => {
    repository.git('branch', 'v1.0.0', first)
    expect(await lookAtTag('v1.0.0')).toMatchObject({ planned: true, commit: second })
  })

  test.each([
    'v1.0.0-$(id)',
    'v1.0.0-`id`',
    'v1.0.0;id',
    `v1.0.0-"a"'b'`,
    'v1.0.0-\u202e1',
    'v1.0.0-${{x}}',
    '-v1.0.0',
    'refs/heads/main',
    'main',
    'a/b@1.0.0',
    '{x}%20#1',
  ])('of an unusual name: %s', async (name) => {
    setRef(`refs/tags/${name}`, first)
    expect(await lookAtTag(name)).toEqual({
      object: { oid: first, type: 'commit' },
      commit: first,
      committedAt: madeAt(first),
    })
    expect((await look(name)).tags).toEqual({ names: [name], complete: true })
    expect(await source().tagNames('')).toEqual(known([name]))
  })

  test('with a message that is not UTF-8', async () => {
    repository.write('message', Buffer.from([0xe9, 0xe8, 0x0a]))
    repository.git('tag', '-a', '-F', 'message', 'v1.0.0', first)
    expect(await lookAtTag('v1.0.0')).toMatchObject({ writtenName: 'v1.0.0', commit: first })
  })

  test('with a message that looks like a header', async () => {
    repository.git('tag', '-a', '-m', `object ${second}\ntype tree\ntag v9.9.9\n\n${second} commit 3`, 'v1.0.0', first)
    expect(await lookAtTag('v1.0.0')).toMatchObject({
      writtenName: 'v1.0.0',
      target: { oid: first, type: 'commit' },
      commit: first,
      committedAt: madeAt(first),
    })
  })

  test('is read as it is, not as git replaces it', async () => {
    const oid = repository.tag('v1.0.0', first)
    const other = repository.tag('other', second)
    repository.git('replace', oid, other)
    expect(await lookAtTag('v1.0.0')).toMatchObject({ object: { oid }, writtenName: 'v1.0.0', commit: first })
  })
})

describe('the default branch', () => {
  const defaultBranch = async () => (await look('v1.0.0')).defaultBranch

  test('is the one of origin', async () => {
    setRemote('trunk', first)
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    expect(await defaultBranch()).toEqual({ name: 'trunk', commit: first })
  })

  test.each(['main', 'master'])('is called %s', async (name) => {
    repository.git('branch', '-m', 'main', name)
    repository.git('branch', 'other', first)
    expect(await defaultBranch()).toEqual({ name, commit: second })
  })

  test('is the only one there is', async () => {
    repository.git('branch', '-m', 'main', 'trunk')
    expect(await defaultBranch()).toEqual({ name: 'trunk', commit: second })
  })

  test('is read as origin has it', async () => {
    setRemote('main', first)
    expect(await defaultBranch()).toEqual({ name: 'main', commit: first })
  })

  test('has the aliases of its policy file, from the same commit', async () => {
    repository.write('OWNERS', 'approvers: [leads]\n')
    repository.write('OWNERS_ALIASES', 'aliases: {leads: [octocat]}\n')
    repository.commit('Owners')
    const asked = { path: 'OWNERS', aliases: 'OWNERS_ALIASES' }
    expect(await look('v1.0.0', asked)).toMatchObject({
      file: { status: 'text' },
      aliases: { status: 'text', text: 'aliases: {leads: [octocat]}\n' },
    })
    expect(await look('v1.0.0', { path: 'OWNERS', aliases: 'none' })).toMatchObject({ aliases: { status: 'missing' } })
  })

  test('is unknown among several', async () => {
    repository.git('branch', '-m', 'main', 'one')
    repository.git('branch', 'two', first)
    const seen = await look('v1.0.0', { path: '.github/MAINTAINERS' })
    expect(seen).not.toHaveProperty('defaultBranch')
    expect(seen).not.toHaveProperty('file')
  })
})

describe('branches', () => {
  test('contain a commit, or do not, or are not there', async () => {
    repository.git('branch', 'old', first)
    expect(await source().branches(second, ['main', 'old', 'none'])).toEqual(
      known([
        { name: 'main', exists: true, contains: true },
        { name: 'old', exists: true, contains: false },
        { name: 'none', exists: false, contains: false },
      ]),
    )
  })

  test('contain only what origin has of them', async () => {
    setRemote('main', first)
    expect(await source().branches(second, ['main'])).toEqual(known([{ name: 'main', exists: true, contains: false }]))
    expect(await source().branches(first, ['main'])).toEqual(known([{ name: 'main', exists: true, contains: true }]))
  })

  test('are no tags', async () => {
    repository.git('tag', 'stable', second)
    expect(await source().branches(second, ['stable'])).toEqual(
      known([{ name: 'stable', exists: false, contains: false }]),
    )
  })

  test('on another line do not contain a commit', async () => {
    repository.git('checkout', '-q', '-b', 'side', first)
    const side = repository.commit('Aside')
    expect(await source().branches(side, ['main', 'side'])).toMatchObject({
      value: [{ contains: false }, { contains: true }],
    })
  })

  test('without a common history do not contain a commit', async () => {
    repository.git('checkout', '-q', '--orphan', 'gh-pages')
    const page = repository.commit('Pages')
    expect(await source().branches(second, ['main', 'gh-pages'])).toMatchObject({
      value: [{ contains: true }, { contains: false }],
    })
    expect(await source().branches(page, ['main', 'gh-pages'])).toMatchObject({
      value: [{ contains: false }, { contains: true }],
    })
  })

  test('cannot be asked about a commit that is not there', async () => {
    expect(await source().branches('f'.repeat(40), ['main'])).toMatchObject({ known: false, code: 'git-failed' })
  })

  test('are listed once, local ones and those of origin, by prefix', async () => {
    repository.git('branch', 'release/1.x', first)
    setRemote('release/1.x', first)
    setRemote('release/2.x', first)
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/release/2.x')
    const all = await source().branchNames('')
    expect(all.known && [...all.value].sort()).toEqual(['main', 'release/1.x', 'release/2.x'])
    expect(await source().branchNames('release/1')).toEqual(known(['release/1.x']))
  })
})

test('tags are listed by prefix', async () => {
  for (const name of ['v1.0.0', 'v1.1.0', 'x@1.0.0']) repository.tag(name)
  expect(await source().tagNames('v')).toEqual(known(['v1.0.0', 'v1.1.0']))
  expect((await look('v1.0.0')).tags).toEqual({ names: ['v1.0.0', 'v1.1.0', 'x@1.0.0'], complete: true })
})

describe('files', () => {
  const file = async (path: string) => (await look('v9.0.0', { path })).file
  const blob = (path: string): string => repository.git('rev-parse', `HEAD:${path}`)

  test('of the default branch and of the tagged commit', async () => {
    repository.tag('v1.0.0', second)
    repository.write('.github/MAINTAINERS', '@octocat\n@hubot\n')
    repository.commit('Third')
    expect(await look('v1.0.0', { path: '.github/MAINTAINERS' })).toMatchObject({
      file: { status: 'text', text: '@octocat\n@hubot\n', oid: blob('.github/MAINTAINERS') },
      fileOnTag: { status: 'text', text: '@octocat\n' },
    })
  })

  test('are committed ones: the folder on disk does not count', async () => {
    repository.write('.github/MAINTAINERS', '@mallory\n')
    expect(await file('.github/MAINTAINERS')).toMatchObject({ text: '@octocat\n' })
  })

  test('of a tag without a commit there are none', async () => {
    repository.tag('v1.0.0', 'HEAD^{tree}')
    const seen = await look('v1.0.0', { path: '.github/MAINTAINERS' })
    expect(seen).toMatchObject({ file: { status: 'text' } })
    expect(seen.fileOnTag).toBeUndefined()
  })

  test('that are missing', async () => {
    expect(await file('MAINTAINERS')).toEqual({ status: 'missing' })
    expect(await file('.github/MAINTAINERS/x')).toEqual({ status: 'missing' })
  })

  test('are named literally', async () => {
    repository.write('a[1]b', 'brackets')
    repository.commit()
    expect(await file('a[1]b')).toMatchObject({ status: 'text', text: 'brackets' })
    expect(await file('.github/MAINT*')).toEqual({ status: 'missing' })
    expect(await file('.github/M?INTAINERS')).toEqual({ status: 'missing' })
  })

  test('that are a link, a folder or binary', async () => {
    repository.link('link', '.github/MAINTAINERS')
    repository.write('binary', Buffer.from('@octocat\n\0'))
    repository.commit()
    expect(await file('link')).toMatchObject({ status: 'unusable' })
    expect(await file('.github')).toMatchObject({ status: 'unusable' })
    expect(await file('binary')).toMatchObject({ status: 'unusable' })
    expect(await file('link/x')).toEqual({ status: 'missing' })
  })

  test('lose a byte-order mark', async () => {
    repository.write('.github/MAINTAINERS', '\uFEFF@octocat\n')
    repository.commit()
    expect(await file('.github/MAINTAINERS')).toMatchObject({ status: 'text', text: '@octocat\n' })
  })

  test('that are another repository', async () => {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${first},module`)
    repository.commit()
    expect(await file('module')).toMatchObject({ status: 'unusable' })
  })

  test('that are executable', async () => {
    repository.git('update-index', '--chmod=+x', '.github/MAINTAINERS')
    repository.commit()
    expect(await file('.github/MAINTAINERS')).toMatchObject({ status: 'text', text: '@octocat\n' })
  })

  test('of a commit, in the order asked for', async () => {
    repository.write('b', 'B')
    const third = repository.commit()
    expect(await source().files(third, ['b', 'none', '.github/MAINTAINERS'])).toMatchObject({
      value: [{ text: 'B' }, { status: 'missing' }, { text: '@octocat\n' }],
    })
    expect(await source().files(second, ['b'])).toEqual(known([{ status: 'missing' }]))
  })

  test('with the allowed signers', async () => {
    expect(await look('v1.0.0', { signers: '.github/MAINTAINERS' })).toMatchObject({ signers: { text: '@octocat\n' } })
    expect(await look('v1.0.0', { signers: 'none' })).toMatchObject({ signers: { status: 'missing' } })
  })
})

describe('a signature', () => {
  test('there is none', async () => {
    const oid = repository.tag('v1.0.0')
    expect(await source().signature(oid, undefined)).toEqual(
      known({ verifiedBy: 'git', verified: false, reason: 'unsigned' }),
    )
    expect(await source().signature(oid, 'octocat@example.com ssh-ed25519 AAAA')).toEqual(
      known({ verifiedBy: 'allowed-signers', verified: false, reason: 'unsigned' }),
    )
  })

  test.each(['PGP', 'SSH'])('that is pasted into the message verifies nothing: %s', async (kind) => {
    const banner = `-----BEGIN ${kind} SIGNATURE-----\nAAAA\n-----END ${kind} SIGNATURE-----`
    repository.git('tag', '-a', '-m', `A release\n\n${banner}`, 'v1.0.0')
    const oid = repository.git('rev-parse', 'refs/tags/v1.0.0')
    expect(await source().signature(oid, undefined)).toMatchObject({ value: { verified: false } })
    expect(await source().signature(oid, 'octocat@example.com ssh-ed25519 AAAA')).toMatchObject({
      value: { verified: false },
    })
  })

  test('of what is no tag cannot be read', async () => {
    expect(await source().signature(first, undefined)).toMatchObject({ known: false, code: 'git-failed' })
  })
})

describe('what git cannot tell', () => {
  const team = { kind: 'team', org: 'octo-org', slug: 'release' } as const
  const asked = (at: Source) => [
    at.file('octo-org/policies', 'MAINTAINERS'),
    at.membership(team, 'octocat'),
    at.commitChecks(first),
    at.pullRequests(first),
  ]

  test('is unknown without a token', async () => {
    const facts = await Promise.all([...asked(source()), source().triggeringId('octocat')])
    expect(facts.map((fact) => !fact.known && fact.code)).toEqual(Array<string>(5).fill('token-missing'))
    expect(source().requests()).toEqual({ count: 0, sequential: 0, milliseconds: 0 })
  })

  test('is asked of GitHub', async () => {
    const published = known({ oid: 'a'.repeat(40), type: 'tag' } as const)
    const calls: string[] = []
    const answer =
      (name: string, fact: unknown) =>
      (...args: unknown[]) => {
        calls.push(`${name} ${JSON.stringify(args)}`)
        return Promise.resolve(fact)
      }
    const requests = { count: 3, sequential: 1, milliseconds: 5 }
    const github = {
      requests: () => requests,
      publishedTag: answer('publishedTag', published),
      file: answer('file', known('a file')),
      membership: answer('membership', known('active')),
      commitChecks: answer('commitChecks', known([])),
      pullRequests: answer('pullRequests', unknown('permission-missing', 'no', 'grant')),
    } as unknown as GitHubSource
    const at = openGit(gitIn(repository.directory), github)
    expect((await look('v1.0.0', {}, at)).tag).toMatchObject({ planned: true, published })
    expect(await Promise.all(asked(at))).toMatchObject([
      { value: 'a file' },
      { value: 'active' },
      { value: [] },
      { code: 'permission-missing' },
    ])
    expect(at.requests()).toBe(requests)
    expect(calls).toEqual([
      'publishedTag ["v1.0.0"]',
      'file ["octo-org/policies","MAINTAINERS",null]',
      `membership ${JSON.stringify([team, 'octocat'])}`,
      `commitChecks ["${first}"]`,
      `pullRequests ["${first}"]`,
    ])
  })
})

describe('no repository to read', () => {
  const failures = async (directory: string) => {
    const at = openGit(gitIn(directory))
    const facts = await Promise.all([
      at.snapshot({ tag: 'v1.0.0', branches: [] }),
      at.branches(first, ['main']),
      at.branchNames(''),
      at.tagNames(''),
      at.files(first, ['README.md']),
      at.signature(first, undefined),
    ])
    return facts.map((fact) => (fact.known ? 'known' : fact.code))
  }

  test('a plain folder', async () => {
    expect(await failures(temporaryFolder())).toEqual(Array<string>(6).fill('git-failed'))
  })

  test('a repository without commits', async () => {
    const at = openGit(gitIn(new Repository().directory))
    expect(await at.snapshot({ tag: 'v1.0.0', branches: [] })).toMatchObject({ known: false, code: 'git-failed' })
    expect(await at.tagNames('')).toEqual(known([]))
  })

  test('a folder that is not there', async () => {
    const at = openGit(gitIn(`${repository.directory}/nowhere`))
    expect(await at.tagNames('')).toMatchObject({ known: false, code: 'git-failed' })
  })
})

test('a repository whose ids are SHA-256', async () => {
  repository = Object.assign(new Repository(), { directory: temporaryFolder() })
  repository.git('init', '-q', '-b', 'main', '--object-format=sha256')
  const commit = repository.commit()
  const oid = repository.tag('v1.0.0')
  expect(oid).toHaveLength(64)
  expect(await look('v1.0.0')).toMatchObject({
    tag: { object: { oid, type: 'tag' }, target: { oid: commit }, commit },
    defaultBranch: { name: 'main', commit },
  })
})
