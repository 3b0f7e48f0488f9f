import * as v from 'valibot'

import type { Account } from '../../model/people/entry.ts'
import type { GitObject, ObjectType } from '../../model/release-facts.ts'
import { Malformed } from '../client/client.ts'

/** The parts that many of GitHub's answers share. What does not fit is {@link Malformed}, never a default. */

export const oid = v.pipe(v.string(), v.regex(/^(?:[\da-f]{40}|[\da-f]{64})$/))

/** A git object by type and id. */
export const leaf = { __typename: v.picklist(['Commit', 'Tag', 'Tree', 'Blob']), oid }

/** What a query reads of a git object. */
export const OBJECT = '__typename oid'

export const account = v.object({
  login: v.pipe(v.string(), v.regex(/./)),
  databaseId: v.optional(v.nullable(v.number())),
})

/** Reads an answer by a schema. */
export const reader =
  <Schema extends v.GenericSchema>(schema: Schema) =>
  (data: unknown): v.InferOutput<Schema> => {
    const result = v.safeParse(schema, data)
    if (result.success) return result.output
    const [issue] = result.issues
    throw new Malformed(`${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`)
  }

/** The git object that an answer names. */
export const gitObject = ({ __typename, oid: id }: { __typename: string; oid: string }): GitObject => ({
  oid: id,
  type: __typename.toLowerCase() as ObjectType,
})

/** The account that an answer names. */
export const toAccount = ({ login, databaseId }: v.InferOutput<typeof account>): Account =>
  databaseId == null ? { login } : { login, id: databaseId }

/** The numbers from 0 to before `length`. */
export const range = (length: number): number[] => Array.from({ length }, (_, index) => index)

/** Variables of a query that are numbered: `$NAME0` …. */
export const numbered = (name: string, values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]))
