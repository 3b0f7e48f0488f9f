import type { RepositoryClient } from './repository-client.ts'

/** What to grant where a setting cannot be read, as sentences. */

export const ADMINISTRATION =
  "Pass a token with the repository permission Administration: read (an App's token, see actions/create-github-app-token, or a fine-grained personal token); the workflow's own token cannot have it."

export const ACTIONS = 'Give the job `permissions: actions: read`, or pass a token with Actions: read.'

export const contents = ({ fullName }: RepositoryClient): string => `Pass a token with Contents: read on ${fullName}.`

export const metadata = ({ fullName }: RepositoryClient): string =>
  `Pass a token with Metadata: read on ${fullName}: any token of the repository has it.`
