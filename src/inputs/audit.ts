import { ConfigurationError } from '../model/configuration-error.ts'
import { isRepositoryPath, splitList } from './gate.ts'
import { orDefault, unknownInputs } from './names.ts'
import { ENVIRONMENT } from '../model/recommended.ts'
import { parseTagPattern } from '../model/version/tag-pattern.ts'
import { SCHEME_INPUTS } from '../model/version/version.ts'
import { FAIL_ON, type AuditPolicy } from '../model/audit-policy.ts'

/** Every input of the audit and flag of the command line: the source of audit/action.yml. */
export const AUDIT_INPUTS = {
  token: {
    default: '${{ github.token }}',
    description:
      "Reads the settings. The workflow's own token sees few of them; an App's token or a fine-grained personal token with Administration, Secrets, Environments and Actions: read sees the rest, and with Administration: write also who may bypass the rules.",
  },
  repositories: {
    default: '',
    description:
      'Repositories to audit, `owner/repo`, separated by commas or new lines. Empty: the one of the workflow.',
  },
  organization: {
    default: '',
    description: 'Audits every repository of this organization that the token sees and that is not archived or a fork.',
  },
  shard: {
    default: '',
    description: 'Which part of the repositories to audit, such as `2/20`: a matrix spreads them over many runners.',
  },
  'tag-pattern': {
    default: 'v{version}',
    description: 'The form of the release tags, as for the gate.',
  },
  'version-scheme': { default: 'auto', description: '`semver`, `pep440`, `calver`, or `auto`, as for the gate.' },
  environment: { default: ENVIRONMENT, description: 'The environment from which is released.' },
  workflow: {
    default: '.github/workflows/publish.yml, .github/workflows/release.yml',
    description: 'Paths of the publish workflow; the first that is on the default branch is judged.',
  },
  'maintainers-file': {
    default: '.github/MAINTAINERS',
    description: 'The file on the default branch that lists who may release.',
  },
  'fail-on': {
    default: 'error',
    description:
      '`error`, `warning` or `never`: which severity of a failed control fails the step. Unless it is `never`, an audit that saw nothing fails too.',
  },
  'sarif-file': {
    default: '',
    description: 'Path to write the report of one repository to as SARIF 2.1.0, for github/codeql-action/upload-sarif.',
  },
  'state-file': {
    default: '',
    description:
      'Path of a file that keeps what was done, a line a repository. A run that finds it goes on from there and asks about nothing twice, so several of them put together make one report. Delete it to ask anew.',
  },
} as const

export type AuditInputName = keyof typeof AUDIT_INPUTS

/** Where inputs come from: the runner's environment or the command line. */
export interface AuditReader {
  /** The trimmed text of an input, its default included. */
  readonly get: (name: AuditInputName) => string
  /** Names that were given besides, as the user wrote them. */
  readonly others: readonly string[]
  /** `owner/repo` that is meant where no repository is named; empty where there is none. */
  readonly here: string
}

/** The inputs, ready to use. */
export interface AuditInputs {
  readonly policy: AuditPolicy
  readonly token: string
  /** Named repositories; empty where an organization is audited. */
  readonly repositories: readonly string[]
  readonly organization: string
  readonly shard: { readonly index: number; readonly count: number }
  readonly sarifFile: string
  readonly stateFile: string
}

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/
const OWNER = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i

/** Empty, it is no token. */
const EMPTY_STAYS: ReadonlySet<AuditInputName> = new Set(['token'])

/**
 * Reads and validates all inputs.
 * @throws ConfigurationError with every problem there is
 */
export async function readAuditInputs(given: AuditReader): Promise<AuditInputs> {
  const reader: AuditReader = { ...given, get: orDefault(given.get, AUDIT_INPUTS, EMPTY_STAYS) }
  const problems = await unknownInputs(reader.others, AUDIT_INPUTS)
  const wrong = (name: AuditInputName, expected: string): void => {
    problems.push(`${name}: expected ${expected}; found "${reader.get(name)}".`)
  }
  const oneOf = <const T extends string>(name: AuditInputName, choices: readonly [T, ...T[]]): T => {
    const choice = choices.find((each) => each === reader.get(name))
    if (choice === undefined) wrong(name, choices.join(', '))
    return choice ?? choices[0]
  }
  const pattern = parseTagPattern(reader.get('tag-pattern'))
  if ('problem' in pattern) {
    wrong('tag-pattern', `a template such as v{version} or a /regex/ with (?<version>...) (${pattern.problem})`)
  }
  const workflows = splitList(reader.get('workflow'))
  if (workflows.length === 0 || !workflows.every(isRepositoryPath)) wrong('workflow', 'paths inside the repository')
  const maintainersFile = reader.get('maintainers-file')
  if (!isRepositoryPath(maintainersFile)) wrong('maintainers-file', 'a path inside the repository')
  const environment = reader.get('environment')
  if (environment === '') wrong('environment', 'the name of an environment')
  const organization = reader.get('organization')
  if (organization !== '' && !OWNER.test(organization)) wrong('organization', 'the login of an organization')
  const named = splitList(reader.get('repositories'))
  if (!named.every((each) => REPOSITORY.test(each))) wrong('repositories', 'a list of owner/repo')
  const repositories = named.length > 0 || organization !== '' || reader.here === '' ? named : [reader.here]
  if (named.length > 0 && organization !== '')
    problems.push('repositories, organization: expected one of them; found both.')
  if (repositories.length === 0 && organization === '') {
    problems.push('repositories: expected owner/repo, or an organization; found neither.')
  }
  const sarifFile = reader.get('sarif-file')
  if (sarifFile !== '' && (organization !== '' || repositories.length > 1)) {
    problems.push('sarif-file: expected one repository, for code scanning belongs to one; found several.')
  }
  const policy: Omit<AuditPolicy, 'tagPattern'> = {
    versionScheme: oneOf('version-scheme', SCHEME_INPUTS),
    environment,
    workflows,
    maintainersFile,
    failOn: oneOf('fail-on', FAIL_ON),
  }
  const shard = readShard(reader.get('shard'))
  if (shard === undefined) wrong('shard', 'a part such as 2/20')
  if ('problem' in pattern || shard === undefined || problems.length > 0) throw new ConfigurationError(problems)
  return {
    policy: { ...policy, tagPattern: pattern },
    token: reader.get('token'),
    repositories,
    organization,
    shard,
    sarifFile,
    stateFile: reader.get('state-file'),
  }
}

function readShard(text: string): AuditInputs['shard'] | undefined {
  if (text === '') return { index: 0, count: 1 }
  const [, number, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  const index = Number(number) - 1
  return number === undefined || index >= Number(count) ? undefined : { index, count: Number(count) }
}
