import type { RepositoryClient } from './repository-client.ts'

/** What to grant where a request is refused, as sentences. */

export const ADMINISTRATION =
  "Pass a token with the repository permission Administration: read (an App's token, see actions/create-github-app-token, or a fine-grained personal token); the workflow's own token cannot have it."

export const ACTIONS = 'Give the job `permissions: actions: read`, or pass a token with Actions: read.'

export const CHECKS =
  'Give the job `permissions: checks: read` and `statuses: read`, or pass a token with Checks: read and Commit statuses: read.'

export const STATUSES = 'Give the job `permissions: statuses: read`, or pass a token with Commit statuses: read.'

export const contents = ({ fullName }: RepositoryClient): string =>
  `Give the job \`permissions: contents: read\`, or pass a token with Contents: read on ${fullName}.`

export const metadata = ({ fullName }: RepositoryClient): string =>
  `Pass a token with Metadata: read on ${fullName}: any token of the repository has it.`
