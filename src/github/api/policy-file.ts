import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import type { PolicyFileRead } from '../../model/snapshot.ts'
import type { Purpose } from '../client/client.ts'
import { FILE, requestedFile, treeEntry } from './files.ts'
import type { RepositoryClient } from './repository-client.ts'
import { leaf, OBJECT, reader } from './schema.ts'

/** Selects the file of aliases that a policy file takes. */
export const ALIASES = `aliases: file(path: $aliases) ${FILE}`

/** A policy file on the default branch, and the file of its aliases where it takes one. */
export const policyFileQuery = (aliases: boolean): string =>
  `query PolicyFile($owner: String!, $name: String!, $path: String!${aliases ? ', $aliases: String!' : ''}) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { ${OBJECT} ... on Commit { file(path: $path) ${FILE} ${aliases ? ALIASES : ''} } } }
  }
}`

const optionalEntry = v.optional(v.nullable(treeEntry))

/** A commit with the files that decide who may release. */
export const policyCommit = v.object({ ...leaf, file: optionalEntry, aliases: optionalEntry, signers: optionalEntry })

const readAnswer = reader(
  v.object({
    repository: v.object({ defaultBranchRef: v.nullable(v.object({ name: v.string(), target: policyCommit })) }),
  }),
)

/** A policy file on the default branch of a repository other than the one that releases. */
export function readOtherPolicyFile(
  api: RepositoryClient,
  path: string,
  aliases: string | undefined,
): Promise<Fact<PolicyFileRead>> {
  const purpose: Purpose = {
    what: `the file ${path}`,
    grant: `Pass a token with Contents: read on ${api.fullName}; the workflow's own token reads other repositories only if they are public.`,
  }
  return api.graphql(policyFileQuery(aliases !== undefined), { path, aliases }, purpose, (data) => {
    const branch = readAnswer(data).repository.defaultBranchRef
    if (branch === null) return { commit: '', file: { status: 'missing' } }
    const { oid, file, aliases: besides } = branch.target
    return {
      commit: oid,
      file: requestedFile(file),
      aliases: aliases === undefined ? undefined : requestedFile(besides),
    }
  })
}
