import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import type { GitObject, TagState } from '../../model/release-facts.ts'
import { Malformed } from '../client/client.ts'
import { contents } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { account, gitObject, leaf, OBJECT, reader, toAccount } from './schema.ts'

const TARGET = `${OBJECT} ... on Commit { committedDate }`

/** Selects a tag, and tag objects of tag objects three deep. */
export const TAG = `{
      name
      prefix
      target { ${TARGET} ... on Tag { name tagger { user { login databaseId } } target { ${TARGET} ... on Tag { target { ${TARGET} ... on Tag { target { ${TARGET} } } } } } } }
    }`

/** What a tag points at, and no more. */
export const TAG_REF_QUERY = `query Published($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) { tag: ref(qualifiedName: $tag) { name prefix target { ${OBJECT} } } }
}`

const target = { ...leaf, committedDate: v.optional(v.string()) }
const tagTarget = v.object({
  ...target,
  name: v.optional(v.string()),
  tagger: v.optional(v.nullable(v.object({ user: v.nullable(account) }))),
  target: v.optional(
    v.object({
      ...target,
      target: v.optional(v.object({ ...target, target: v.optional(v.object(target)) })),
    }),
  ),
})

/** A tag, as {@link TAG} reads it. */
export const tagRef = v.nullable(v.object({ name: v.string(), prefix: v.string(), target: tagTarget }))

const readAnswer = reader(
  v.object({
    repository: v.object({
      tag: v.nullable(v.object({ name: v.string(), prefix: v.string(), target: v.object(leaf) })),
    }),
  }),
)

/** What GitHub has under the name of a tag; undefined for no such tag. */
export const readPublishedTag = (api: RepositoryClient, tag: string): Promise<Fact<GitObject | undefined>> =>
  api.graphql(TAG_REF_QUERY, { tag: `refs/tags/${tag}` }, { what: `the tag ${tag}`, grant: contents(api) }, (data) => {
    const ref = readAnswer(data).repository.tag
    if (ref !== null) expectRef(ref, tag)
    return ref === null ? undefined : gitObject(ref.target)
  })

/** The state of `tag`; an answer about another ref is malformed. */
export function tagState(answer: v.InferOutput<typeof tagRef>, tag: string): TagState {
  if (answer === null) return {}
  expectRef(answer, tag)
  const { target: first } = answer
  const chain = [first, first.target, first.target?.target, first.target?.target?.target]
  const peeled = chain.find((each) => each?.__typename === 'Commit')
  return {
    object: gitObject(first),
    writtenName: first.name,
    tagger: first.tagger?.user == null ? undefined : toAccount(first.tagger.user),
    target: first.target && gitObject(first.target),
    commit: peeled?.oid,
    committedAt: peeled?.committedDate === undefined ? undefined : Date.parse(peeled.committedDate),
  }
}

function expectRef({ name, prefix }: { name: string; prefix: string }, tag: string): void {
  if (prefix !== 'refs/tags/' || name !== tag) throw new Malformed(`asked for refs/tags/${tag}, got ${prefix}${name}`)
}
