import * as v from 'valibot'

import type { Contributors } from '../../model/release-facts.ts'
import { sameAccount, type Account } from '../../model/people/entry.ts'
import { account, oid, toAccount } from './schema.ts'

/** Who wrote the commits of a pull request, as GraphQL lists them. */

/** What a query reads of the author or committer of a commit. */
export const PERSON = 'email user { login databaseId }'

const person = v.object({ email: v.nullable(v.string()), user: v.nullable(account) })

/** The commits of a pull request with their people. */
export const pullRequestCommits = v.object({
  totalCount: v.number(),
  nodes: v.array(
    v.object({
      commit: v.object({
        oid,
        authors: v.object({ totalCount: v.number(), nodes: v.array(person) }),
        committer: v.nullable(person),
      }),
    }),
  ),
})

type Commits = v.InferOutput<typeof pullRequestCommits>
type Commit = Commits['nodes'][number]['commit']
type Person = v.InferOutput<typeof person>

/** Everyone who wrote or committed one of `commits`; undefined where GitHub lists more of them than it was asked for. */
export function contributorsOf({ totalCount, nodes }: Commits): Contributors | undefined {
  const commits = nodes.map(({ commit }) => commit)
  // One that is there twice stands in another's place.
  const isWhole = commits.length > 0 && new Set(commits.map(({ oid: id }) => id)).size >= totalCount
  if (!isWhole || !commits.every(listsEveryAuthor)) return undefined
  const accounts: Account[] = []
  const unlinked = new Map<string, string>()
  for (const commit of commits) {
    for (const each of peopleOf(commit)) {
      const found = accountOf(each)
      if (found === undefined) unlinked.set(addressOf(each) ?? commit.oid, commit.oid)
      else if (!accounts.some((other) => sameAccount(other, found))) accounts.push(found)
    }
  }
  return { accounts, unlinked: [...unlinked.values()] }
}

const listsEveryAuthor = ({ authors }: Commit): boolean =>
  authors.nodes.length > 0 && authors.nodes.length >= authors.totalCount

const peopleOf = ({ authors, committer }: Commit): (Person | null)[] =>
  isGitHub(committer) ? authors.nodes : [...authors.nodes, committer]

/** Whether GitHub itself committed, for somebody who clicked in the browser: that person is the author. */
const isGitHub = (committer: Person | null): boolean =>
  committer?.user == null ? /^noreply@/i.test(committer?.email ?? '') : committer.user.login === 'web-flow'

const addressOf = (person: Person | null): string | undefined =>
  person?.email == null || person.email === '' ? undefined : person.email.toLowerCase()

/** `12345+login@users.noreply.github.com`: what GitHub hands out, and the only thing that names an app. */
const NOREPLY = /^(?:(\d{1,15})\+)?([^@+\s]+)@users\.noreply\.[\w.-]+$/i

function accountOf(person: Person | null): Account | undefined {
  if (person?.user != null) return toAccount(person.user)
  const [, id, login] = NOREPLY.exec(person?.email ?? '') ?? []
  if (login === undefined) return undefined
  return id === undefined ? { login } : { login, id: Number(id) }
}
