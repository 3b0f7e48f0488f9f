import { ConfigurationError } from '../model/configuration-error.ts'
import { SCHEME_INPUTS } from '../model/version/version.ts'
import { FAIL_ON, type AuditPolicy } from '../model/audit-policy.ts'
import { AUDIT_INPUTS, type AuditInputName } from './audit-inputs.ts'
import { InputParser, splitList } from './input-parser.ts'
import { orDefault, unknownInputs } from './names.ts'

/** Where inputs come from: the runner's environment or the command line. */
export interface AuditReader {
  /** The trimmed text of an input, its default included. */
  readonly get: (name: AuditInputName) => string
  /** Names that were given and are no inputs, as the user wrote them. */
  readonly others: readonly string[]
  /** `owner/repo` to audit where no repository is named. May be empty. */
  readonly here: string
}

/** The inputs, ready to use. */
export interface AuditInputs {
  readonly policy: AuditPolicy
  readonly token: string
  /** Named repositories. Empty where an organization is audited. */
  readonly repositories: readonly string[]
  readonly organization: string
  readonly shard: { readonly index: number; readonly count: number }
  readonly sarifFile: string
  readonly stateFile: string
}

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/
const OWNER = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i

/** Inputs that keep an empty value: it is the absence of a token. */
const EMPTY_STAYS: ReadonlySet<AuditInputName> = new Set(['token'])

/**
 * Reads and validates all inputs.
 * @throws ConfigurationError with every problem
 */
export async function readAuditInputs(reader: AuditReader): Promise<AuditInputs> {
  const get = orDefault(reader.get, AUDIT_INPUTS, EMPTY_STAYS)
  const input = new InputParser(get, await unknownInputs(reader.others, AUDIT_INPUTS))
  const inputs = {
    policy: readPolicy(input),
    token: get('token'),
    ...readScope(input, reader.here),
    shard: readShard(input),
    sarifFile: get('sarif-file'),
    stateFile: get('state-file'),
  }
  if (inputs.sarifFile !== '' && (inputs.organization !== '' || inputs.repositories.length > 1)) {
    input.problems.push('sarif-file: expected one repository, as code scanning belongs to one; found several.')
  }
  if (input.problems.length > 0) throw new ConfigurationError(input.problems)
  return inputs
}

type Parser = InputParser<AuditInputName>

function readPolicy(input: Parser): AuditPolicy {
  const workflows = input.paths('workflow')
  if (splitList(input.text('workflow')).length === 0) input.refuse('workflow', 'at least one path')
  return {
    versionScheme: input.oneOf('version-scheme', SCHEME_INPUTS),
    environment: input.text('environment'),
    workflows,
    maintainersFile: input.path('maintainers-file') ?? '',
    failOn: input.oneOf('fail-on', FAIL_ON),
    tagPattern: input.tagPattern('tag-pattern'),
  }
}

/** What is audited: named repositories, an organization, or the repository of the run. */
function readScope(input: Parser, here: string): Pick<AuditInputs, 'repositories' | 'organization'> {
  const organization = input.text('organization')
  if (organization !== '' && !OWNER.test(organization)) input.refuse('organization', 'the login of an organization')
  const named = splitList(input.text('repositories'))
  input.list('repositories', (item) => REPOSITORY.exec(item)?.[0], 'a list of owner/repo', named)
  if (named.length > 0 && organization !== '') {
    input.problems.push('repositories, organization: expected one of them; found both.')
  }
  const repositories = named.length > 0 || organization !== '' || here === '' ? named : [here]
  if (repositories.length === 0 && organization === '') {
    input.problems.push('repositories: expected owner/repo, or an organization; found neither.')
  }
  return { repositories, organization }
}

function readShard(input: Parser): AuditInputs['shard'] {
  const text = input.text('shard')
  if (text === '') return { index: 0, count: 1 }
  const [, number, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  if (number === undefined || Number(number) > Number(count)) input.refuse('shard', 'a part such as 2/20')
  return { index: Number(number) - 1, count: Number(count) }
}
