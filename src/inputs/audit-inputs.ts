import { ENVIRONMENT } from '../model/recommended.ts'

/** Every input of the audit and flag of the command line: the source of audit/action.yml. */
export const AUDIT_INPUTS = {
  token: {
    default: '${{ github.token }}',
    description:
      'Token that reads the settings. The workflow token can read few of them. An App token or a fine-grained personal access token with Administration, Secrets, Environments and Actions: read can read the others. Administration: write also shows who may bypass the rules.',
  },
  repositories: {
    default: '',
    description:
      'Repositories to audit, `owner/repo`, separated by commas or new lines. Empty: the repository of the workflow.',
  },
  organization: {
    default: '',
    description:
      'Organization to audit: every repository that the token can see, except archived repositories and forks.',
  },
  shard: {
    default: '',
    description: 'Part of the repositories to audit, such as `2/20`. A matrix can spread the parts over many jobs.',
  },
  'tag-pattern': { default: 'v{version}', description: 'Form of the release tags, as in the gate.' },
  'version-scheme': { default: 'auto', description: '`semver`, `pep440`, `calver`, or `auto`, as in the gate.' },
  environment: { default: ENVIRONMENT, description: 'Environment that releases are deployed from.' },
  workflow: {
    default: '.github/workflows/publish.yml, .github/workflows/release.yml',
    description: 'Paths of the publish workflow. The first that exists on the default branch is audited.',
  },
  'maintainers-file': {
    default: '.github/MAINTAINERS',
    description: 'File on the default branch that lists who may release.',
  },
  'fail-on': {
    default: 'error',
    description:
      'Severity of a failed control that fails the step: `error`, `warning` (errors too), or `never`. With `error` and `warning`, the step also fails if the token can read no setting.',
  },
  'sarif-file': {
    default: '',
    description:
      'Path of a SARIF 2.1.0 file to write, for github/codeql-action/upload-sarif. Works for one repository only.',
  },
  'state-file': {
    default: '',
    description:
      'Path of a file that keeps the result of each audited repository, one on each line. A later run with this file audits only the repositories that are missing in it, so several runs make one report. Delete the file to audit everything again.',
  },
} as const

export type AuditInputName = keyof typeof AUDIT_INPUTS
