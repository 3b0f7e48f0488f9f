import { execFileSync, spawnSync } from 'node:child_process'

import { expect } from '@jest/globals'
import fc from 'fast-check'

import type { ObjectType, TagState } from '../../src/model/release-facts.ts'
import { tagObject } from '../../src/rules/release/tag-object.ts'
import { tagUnmoved } from '../../src/rules/release/tag-unmoved.ts'
import { evaluate } from '../../src/rules/evaluate.ts'
import { known } from '../../src/model/fact.ts'
import { gitIn } from '../../src/git/git.ts'
import { listPastTags } from '../../src/git/history.ts'
import { openGit } from '../../src/facts/release/git-source.ts'
import { reader } from '../../src/github/api/schema.ts'
import { tagRef, tagState } from '../../src/github/api/tag.ts'
import { releaseTag, tagName } from '../support/arbitrary/tag-name.ts'
import { policy } from '../support/facts.ts'
import { Repository } from '../support/repository.ts'
import { property } from '../support/property.ts'

/** How a tag is made: of what, how many tag objects deep, under which names, and perhaps moved. */
const recipe = fc.record({
  // Git keeps a ref as a file of that name, which other systems do not always allow.
  name: (process.platform === 'linux' ? fc.oneof(releaseTag, tagName) : releaseTag).filter(
    (name) => Buffer.byteLength(name) < 200,
  ),
  of: fc.oneof(
    { weight: 5, arbitrary: fc.constant('commit' as const) },
    { weight: 1, arbitrary: fc.constantFrom('tree', 'blob') },
  ),
  depth: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: fc.nat(4) }),
  names: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: tagName }),
  isMoved: fc.nat(3).map((number) => number === 0),
})

const OF = { commit: 'HEAD^{commit}', tree: 'HEAD^{tree}', blob: 'HEAD:a' } as const

/** Makes a tag object of any name, as `git tag` would not. */
function makeTag(directory: string, target: string, name: string, message: string): string {
  const type = execFileSync('git', ['cat-file', '-t', target], { cwd: directory, encoding: 'utf8' }).trim()
  const input = `object ${target}\ntype ${type}\ntag ${name}\ntagger octocat <o@example.com> 1767225600 +0000\n\n${message}\n`
  const { stdout } = spawnSync('git', ['hash-object', '-t', 'tag', '-w', '--stdin'], {
    cwd: directory,
    input,
    encoding: 'utf8',
  })
  return stdout.trim()
}

/** What `git cat-file` says of an object. */
function describe(
  repository: Repository,
  oid: string,
): { oid: string; type: ObjectType; name?: string; target?: string } {
  const type = repository.git('cat-file', '-t', oid) as ObjectType
  if (type !== 'tag') return { oid, type }
  const lines = execFileSync('git', ['cat-file', 'tag', oid], { cwd: repository.directory, encoding: 'utf8' }).split(
    '\n',
  )
  const header = (key: string): string => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? ''
  return { oid, type, name: header('tag'), target: header('object') }
}

/** The objects that a ref comes to, one after the other. */
function chainOf(repository: Repository, ref: string) {
  const chain = [describe(repository, repository.git('rev-parse', ref))]
  for (let last = chain[0]; last?.target !== undefined; last = chain.at(-1))
    chain.push(describe(repository, last.target))
  return chain
}

function stateOf(chain: ReturnType<typeof chainOf>): TagState {
  const [first, second] = chain
  const last = chain.at(-1)
  if (first === undefined) return {}
  return {
    object: { oid: first.oid, type: first.type },
    ...(first.name === undefined ? {} : { writtenName: first.name }),
    ...(second === undefined ? {} : { target: { oid: second.oid, type: second.type } }),
    ...(last?.type === 'commit' ? { commit: last.oid } : {}),
  }
}

/** The same chain as GitHub answers it, as deep as it is asked. */
function asGitHubSays(chain: ReturnType<typeof chainOf>, name: string): TagState {
  const answer = (at: number): object | undefined => {
    const each = chain[at]
    if (each === undefined || at > 3) return undefined
    const named = at === 0 && each.name !== undefined ? { name: each.name, tagger: null } : {}
    const target = answer(at + 1)
    return {
      __typename: `${each.type.charAt(0).toUpperCase()}${each.type.slice(1)}`,
      oid: each.oid,
      ...named,
      ...(target === undefined ? {} : { target }),
    }
  }
  const repository = {
    tag: { name, prefix: 'refs/tags/', target: answer(0) },
    defaultBranchRef: null,
    tags: { totalCount: 0, nodes: [] },
  }
  return tagState(reader(tagRef)(repository.tag), name)
}

const repository = new Repository()
repository.write('a', 'a')
const first = repository.commit('First')
const second = repository.commit('Second')
const git = gitIn(repository.directory)
const seen = new Set<string>()

property(
  'tags: annotated, nested and moved ones are the same as by git cat-file',
  { cases: 12, most: 1_000, against: 'git cat-file' },
  recipe,
  async ({ name, of, depth, names, isMoved }) => {
    let object = repository.git('rev-parse', of === 'commit' ? first : OF[of])
    for (let level = 0; level < depth; level++)
      object = makeTag(repository.directory, object, names ?? name, String(level))
    const ref = `refs/tags/${name}`
    repository.git('update-ref', ref, object)
    try {
      const pushed = { tag: name, object, commit: first }
      if (isMoved) repository.git('update-ref', ref, makeTag(repository.directory, second, name, 'moved'))
      const chain = chainOf(repository, ref)
      const expected = stateOf(chain)
      const local = await openGit(git).snapshot({ tag: name, branches: [] })
      expect(local).toMatchObject({ value: { tag: expected } })
      const past = (await listPastTags(git)).find((tag) => tag.name === name)
      // Git before 2.45 looks through one tag object only when it lists refs; a tag of a tag is refused in any case.
      const isNested = expected.target?.type === 'tag'
      const state = { ...past?.state, committedAt: undefined }
      expect(state).toEqual(isNested ? { ...expected, commit: past?.state.commit } : expected)
      if (isNested) expect([undefined, expected.commit]).toContain(past?.state.commit)
      if (chain.length <= 4) expect(asGitHubSays(chain, name)).toEqual(expected)
      const facts = { requestedTag: known(pushed), tag: known(expected) }
      const isGood =
        expected.object?.type === 'tag' && expected.target?.type === 'commit' && expected.writtenName === name
      expect(evaluate(tagObject, facts, policy()).status).toBe(isGood ? 'pass' : 'fail')
      const isUnmoved = expected.object?.oid === object && expected.commit === first
      expect(evaluate(tagUnmoved, facts, policy()).status).toBe(isUnmoved ? 'pass' : 'fail')
      seen.add(`${isGood ? 'good' : 'bad'}, ${isUnmoved ? 'unmoved' : 'moved'}`)
    } finally {
      repository.git('update-ref', '-d', ref)
    }
  },
  () => {
    expect(seen.size).toBeGreaterThan(1)
  },
)
