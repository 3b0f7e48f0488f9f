import { ConfigurationError } from '../model/configuration-error.ts'
import {
  CHANGELOG_DATES,
  MODES,
  THREE_WAYS,
  VERSION_ORDERS,
  type MaintainersLocation,
  type Policy,
} from '../model/policy.ts'
import { parsePerson, parseTeam } from '../model/people/entry.ts'
import { parseRequiredCheck, splitRequiredChecks } from '../model/required-check.ts'
import { parseVersionFile, type VersionFile } from '../model/version-files/version-file.ts'
import { inputsByPackage } from '../model/release-files.ts'
import { parseBranchRules, type BranchRules } from '../model/branch-rules.ts'
import { CHANNELS, isChannel } from '../model/version/channel.ts'
import { hasPackage } from '../model/version/tag-pattern.ts'
import { SCHEME_INPUTS } from '../model/version/version.ts'
import { INPUTS, type InputName } from './gate-inputs.ts'
import { InputParser, isRepositoryPath, splitItems, splitLines, splitList } from './input-parser.ts'
import { orDefault, unknownInputs } from './names.ts'

/** Where inputs come from: the runner's environment or the command line. */
export interface InputReader {
  /** The trimmed text of an input, its default included. */
  readonly get: (name: InputName) => string
  /** Names that were given and are no inputs, as the user wrote them. */
  readonly others: readonly string[]
  /** Whether the user gave the input. Undefined where the source does not show it. */
  isExplicit?(name: InputName): boolean
  /** The owner of the repository, for teams that are named without one. */
  readonly owner: string
}

/** The inputs, ready to use. */
export interface Inputs {
  readonly policy: Policy
  readonly token: string
  readonly teamToken: string
  readonly tag: string
}

/** Inputs that keep an empty value: it turns the maintainers file off, and is the absence of a token. */
const EMPTY_STAYS: ReadonlySet<InputName> = new Set(['maintainers-file', 'token'])

/**
 * Reads and validates all inputs.
 * @throws ConfigurationError with every problem
 */
export async function readInputs(reader: InputReader): Promise<Inputs> {
  const get = orDefault(reader.get, INPUTS, EMPTY_STAYS)
  const input = new InputParser(get, await unknownInputs(reader.others, INPUTS))
  const policy = readPolicy(input, reader)
  refuseContradictions(policy, input)
  if (input.problems.length > 0) throw new ConfigurationError(input.problems)
  const token = get('token')
  const teamToken = get('team-token')
  return { policy, token, teamToken: teamToken === '' ? token : teamToken, tag: get('tag') }
}

type Parser = InputParser<InputName>

const readPolicy = (input: Parser, reader: InputReader): Policy => ({
  allowedUsers: input.list('allowed-users', parsePerson, 'logins such as octocat, octocat:583231 or release-bot[bot]'),
  allowedTeams: input.list('allowed-teams', (item) => parseTeam(item, reader.owner), 'teams such as org/team-slug'),
  maintainersFile: maintainersFile(input, reader),
  tagPattern: input.tagPattern('tag-pattern'),
  versionScheme: input.oneOf('version-scheme', SCHEME_INPUTS),
  channels: input.list(
    'channels',
    (item) => (isChannel(item) ? item : undefined),
    `channels out of ${CHANNELS.join(', ')}`,
  ),
  releaseBranches: branchRules(input),
  requireAnnotated: input.boolean('require-annotated'),
  requireSignature: input.boolean('require-signature'),
  allowedSigners: input.path('allowed-signers'),
  requiredChecks: input.list(
    'required-checks',
    parseRequiredCheck,
    'names such as test, test@github-actions or test?',
    splitRequiredChecks(splitLines(input.text('required-checks'))),
  ),
  checksTimeout: input.wholeNumber('checks-timeout', 350),
  requiredApprovals: input.wholeNumber('required-approvals', 20),
  changelog: input.path('changelog'),
  changelogDate: input.oneOf('changelog-date', CHANGELOG_DATES),
  versionFiles: versionFiles(input),
  versionOrder: input.oneOf('version-order', VERSION_ORDERS),
  mode: input.oneOf('mode', MODES),
})

/** Refuses inputs that are valid alone and not together. */
function refuseContradictions(policy: Policy, input: Parser): void {
  const { allowedUsers, allowedTeams, maintainersFile: file } = policy
  if (allowedUsers.length + allowedTeams.length === 0 && file === undefined) {
    input.problems.push(
      `Nobody may release: allowed-users, allowed-teams and maintainers-file are empty. ${THREE_WAYS}`,
    )
  }
  if (policy.allowedSigners !== undefined && !policy.requireSignature) {
    input.problems.push(
      'allowed-signers: expected require-signature: true with it; found false, so no signature is verified. Set require-signature: true, or remove allowed-signers.',
    )
  }
  if (!hasPackage(policy.tagPattern)) {
    for (const name of inputsByPackage(policy)) {
      input.refuse(name, 'no {package}, or a tag-pattern that has it, such as {package}@{version}')
    }
  }
  if (splitList(input.text('channels')).length === 0) input.refuse('channels', `at least one of ${CHANNELS.join(', ')}`)
}

/** Items are separated by commas or new lines. A line with a regular expression is one item: it may contain commas. */
function versionFiles(input: Parser): VersionFile[] {
  const items = splitLines(input.text('version-files')).flatMap((line) =>
    line.includes(':/') ? [line] : splitItems(line),
  )
  return items.flatMap((item) => {
    const file = parseVersionFile(item)
    if (!('problem' in file)) return [file]
    input.refuse('version-files', 'pyproject.toml, package.json, Cargo.toml or path:/regex/', item, file.problem)
    return []
  })
}

function branchRules(input: Parser): BranchRules {
  const { rules, problems } = parseBranchRules(splitLines(input.text('release-branches')))
  for (const problem of problems) {
    input.problems.push(`release-branches: expected lines such as "main, release/*" or "stable: main"; ${problem}.`)
  }
  return rules
}

function maintainersFile(input: Parser, reader: InputReader): MaintainersLocation | undefined {
  const name = 'maintainers-file'
  const text = input.text(name)
  if (text === '') return undefined
  const explicit = reader.isExplicit?.(name) ?? text !== INPUTS[name].default
  const [, repository, path = text] = /^([\w.-]+\/[\w.-]+):(.+)$/.exec(text) ?? []
  if (!isRepositoryPath(path)) {
    input.refuse(
      name,
      'a path inside the repository such as .github/MAINTAINERS, with / between folders, or owner/repo:path',
    )
  }
  return { path, explicit, repository }
}
