import { execFileSync, spawnSync } from 'node:child_process'

import { expect } from '@jest/globals'
import fc from 'fast-check'

import { known } from '../../src/model/fact.ts'
import { gitIn } from '../../src/git/git.ts'
import { openBranches } from '../../src/git/history.ts'
import { openGit } from '../../src/facts/release/git-source.ts'
import { contains } from '../../src/github/api/branches.ts'
import { Repository } from '../support/repository.ts'
import { property } from '../support/property.ts'

/** For each commit its parents, by their places in the list: none for a root, several for a merge. */
type History = readonly (readonly number[])[]

const history: fc.Arbitrary<History> = fc
  .array(fc.tuple(fc.nat(9), fc.nat(), fc.nat(), fc.nat()), { minLength: 2, maxLength: 24 })
  .map((commits) =>
    commits.map(([kind, ...near], index) => {
      if (index === 0 || kind === 0) return []
      const parents = near
        .slice(0, kind < 6 ? 1 : kind < 9 ? 2 : 3)
        .map((number) => index - 1 - (number % Math.min(index, 5)))
      return [...new Set(parents)]
    }),
  )

/** Makes the commits in one git process (https://git-scm.com/docs/git-fast-import), and gives their ids. */
function build(repository: Repository, commits: History): string[] {
  const stream = commits.map((parents, index) => {
    const [first, ...others] = parents
    return [
      // Every commit has a ref of its own while it is made.
      `commit refs/making/${index}`,
      `mark :${index + 1}`,
      `committer octocat <octocat@example.com> ${1_767_225_600 + ((index * 7919) % 50)} +0000`,
      `data ${String(index).length}`,
      String(index),
      ...(first === undefined ? [] : [`from :${first + 1}`]),
      ...others.map((parent) => `merge :${parent + 1}`),
      '',
    ].join('\n')
  })
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.directory, input: `${stream.join('\n')}\n` })
  return repository
    .git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/making')
    .split('\n')
    .map((each) => each.split(' ') as [string, string])
    .sort(([a], [b]) => Number(a.slice('refs/making/'.length)) - Number(b.slice('refs/making/'.length)))
    .map(([, oid]) => oid)
}

/** Every commit that can be come to from one, itself among them. */
function reach(commits: History, from: number): Set<number> {
  const found = new Set<number>()
  const visit = (commit: number): void => {
    if (found.has(commit)) return
    found.add(commit)
    for (const parent of commits[commit] ?? []) visit(parent)
  }
  visit(from)
  return found
}

const seen = { on: 0, off: 0 }

property(
  'ancestry: the same as by git merge-base --is-ancestor, in histories with merges',
  { cases: 3, most: 120, against: 'git merge-base --is-ancestor' },
  fc.tuple(history, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 3, maxLength: 5 })),
  async ([commits, pairs]) => {
    const repository = new Repository()
    const oids = build(repository, commits)
    const oid = (place: number): string => oids[place % oids.length] ?? ''
    const heads = pairs.map(([head], index) => ({ name: `b${index}`, place: head % oids.length }))
    for (const { name, place } of heads) repository.git('update-ref', `refs/heads/${name}`, oid(place))
    const git = gitIn(repository.directory)
    const { commitsOf } = await openBranches(git)
    for (const [, commit] of pairs) {
      const place = commit % oids.length
      const asked = await openGit(git).branches(
        oid(place),
        heads.map(({ name }) => name),
      )
      const expected = heads.map(({ name, place: head }) => ({
        name,
        exists: true,
        contains: reach(commits, head).has(place),
      }))
      expect(asked).toEqual(known(expected))
      for (const { name, contains: isOn } of expected) {
        const { status } = spawnSync('git', ['merge-base', '--is-ancestor', oid(place), name], {
          cwd: repository.directory,
        })
        expect(isOn).toBe(status === 0)
        expect((await commitsOf(name)).has(oid(place))).toBe(isOn)
        expect(contains({ status: compare(repository, name, oid(place)) })).toBe(isOn)
        seen[isOn ? 'on' : 'off']++
      }
    }
  },
  () => {
    expect(Math.min(seen.on, seen.off)).toBeGreaterThan(0)
  },
)

/** What GitHub calls a comparison of a branch with a commit: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
function compare(repository: Repository, base: string, head: string) {
  const [behind = 0, ahead = 0] = repository
    .git('rev-list', '--left-right', '--count', `${base}...${head}`)
    .split('\t')
    .map(Number)
  if (ahead === 0) return behind === 0 ? 'IDENTICAL' : 'BEHIND'
  return behind === 0 ? 'AHEAD' : 'DIVERGED'
}
