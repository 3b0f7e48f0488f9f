import { ConfigurationError } from '../model/configuration-error.ts'
import {
  CHANGELOG_DATES,
  MODES,
  THREE_WAYS,
  VERSION_ORDERS,
  type MaintainersLocation,
  type Policy,
} from '../model/policy.ts'
import { parsePerson, parseTeam, type Person, type Team } from '../model/people/entry.ts'
import { parseRequiredCheck, splitRequiredChecks, type RequiredCheck } from '../model/required-check.ts'
import { parseVersionFile, type VersionFile } from '../model/version-files/version-file.ts'
import { inputsByPackage } from '../model/release-files.ts'
import { parseBranchRules } from '../model/branch-rules.ts'
import { CHANNELS, isChannel, type Channel } from '../model/version/channel.ts'
import { hasPackage, parseTagPattern, type TagPattern } from '../model/version/tag-pattern.ts'
import { SCHEME_INPUTS } from '../model/version/version.ts'
import { orDefault, unknownInputs } from './names.ts'

/** Every input of the action and flag of the command line: the source of action.yml and of the README's table. */
export const INPUTS = {
  'allowed-users': {
    default: '',
    description:
      'Logins that may release, separated by commas or new lines. `@` is optional; `login:12345` pins the account id; `name[bot]` names an app. Compared whole, without regard to case.',
  },
  'maintainers-file': {
    default: '.github/MAINTAINERS',
    description:
      'File that lists who may release: a path on the default branch, or `owner/repo:path` in another repository. MAINTAINERS, OWNERS and CODEOWNERS are read by their names. Empty turns it off.',
  },
  'allowed-teams': {
    default: '',
    description:
      'Teams whose active members may release: `org/team-slug`, or `team-slug` of the organization that owns the repository.',
  },
  token: { default: '${{ github.token }}', description: 'Reads the repository (contents: read).' },
  'team-token': {
    default: '',
    description:
      'Reads team membership: an App token or PAT with Members: read, which the workflow token cannot have. Without it, `token` is used.',
  },
  tag: { default: '', description: 'Tag to judge in a run that was not started by one (workflow_dispatch).' },
  'tag-pattern': {
    default: 'v{version}',
    description:
      'Template with `{version}` and optionally `{package}`, such as `{package}@{version}`; or `/regex/` with a named group `version`, matched whole.',
  },
  'version-scheme': {
    default: 'auto',
    description:
      '`semver`, `pep440`, `calver` (`2026.11`, `24.04.1`), or `auto`: SemVer or PEP 440, each in its strict form.',
  },
  channels: {
    default: 'stable, post, rc, beta, alpha',
    description: 'Channels that may be released. `dev` and `other` must be named.',
  },
  'release-branches': {
    default: '',
    description:
      "Branches on one of which the tag's commit must be; `*` and `**` are globs. A line `stable: main, release/*` is for one channel, a line without a channel for the rest. Empty: the default branch.",
  },
  'require-annotated': { default: 'true', description: 'Whether the tag must be an annotated tag object.' },
  'require-signature': {
    default: 'false',
    description: "Whether the tag object's signature must verify, and its signer be allowed to release.",
  },
  'allowed-signers': {
    default: '',
    description:
      "Path on the default branch of an allowed-signers file (ssh-keygen) with the SSH keys that may sign. Its word is taken instead of GitHub's, and whoever is in it may sign. It takes `require-signature: true`.",
  },
  'required-checks': {
    default: '',
    description:
      'Check runs and commit statuses that must have succeeded on the commit: exact names, or globs in which `*` stands for anything, a slash included; `name@app-slug` pins who reported it; `name?` lets skipped and neutral pass. A comma inside parentheses belongs to the name.',
  },
  'checks-timeout': {
    default: '0',
    description: 'Minutes to wait for required checks that are still running (0 to 350).',
  },
  'required-approvals': {
    default: '0',
    description:
      'Approvals, of its last commit and by people who wrote none of its commits, that the pull request that was merged as this commit must have.',
  },
  changelog: {
    default: '',
    description:
      'Path of a changelog as Keep a Changelog, changesets or standard-version write it; at the tagged commit it must have an entry for the version. `{package}` in it stands for the package of the tag.',
  },
  'changelog-date': {
    default: 'required',
    description:
      '`required`: the entry has a date, `## [1.2.3] - 2026-01-31`; `optional`: it may go without one, as that of changesets does. A wrong or future date never passes.',
  },
  'version-files': {
    default: '',
    description:
      'Files that must declare the same version: `pyproject.toml`, `package.json`, `Cargo.toml` (in any folder), or `path:/regex/` with one group. `{package}` in a path stands for the package of the tag.',
  },
  'version-order': {
    default: 'line',
    description:
      '`line`: newer than every release of its MAJOR.MINOR line; `strict`: newer than every release; `any`. The same version under another spelling never passes.',
  },
  mode: {
    default: 'enforce',
    description: '`enforce` fails the step when the release is not allowed; `report` only says so in the outputs.',
  },
} as const

export type InputName = keyof typeof INPUTS

/** Where inputs come from: the runner's environment or the command line. */
export interface InputReader {
  /** The trimmed text of an input, its default included. */
  readonly get: (name: InputName) => string
  /** Names that were given besides, as the user wrote them. */
  readonly others: readonly string[]
  /** Whether somebody gave the input; undefined where that cannot be told. */
  isExplicit?(name: InputName): boolean
  /** The owner of the repository, for teams named without one. */
  readonly owner: string
}

/** The inputs, ready to use. */
export interface Inputs {
  readonly policy: Policy
  readonly token: string
  readonly teamToken: string
  readonly tag: string
}

const WITHOUT_PACKAGE = 'no {package}, or a tag-pattern that has it, such as {package}@{version}'

/** Empty, the first turns the file off, and the second is no token. */
const EMPTY_STAYS: ReadonlySet<InputName> = new Set(['maintainers-file', 'token'])

/**
 * Reads and validates all inputs.
 * @throws ConfigurationError with every problem there is
 */
export async function readInputs(given: InputReader): Promise<Inputs> {
  const reader: InputReader = { ...given, get: orDefault(given.get, INPUTS, EMPTY_STAYS) }
  const problems = await unknownInputs(reader.others, INPUTS)
  const wrong = (name: InputName, expected: string): void => {
    problems.push(`${name}: expected ${expected}; found "${reader.get(name)}".`)
  }
  const oneOf = <const T extends string>(name: InputName, choices: readonly [T, ...T[]]): T => {
    const text = reader.get(name)
    const choice = choices.find((each) => each === text)
    if (choice === undefined) wrong(name, choices.join(', '))
    return choice ?? choices[0]
  }
  const list = <T>(name: InputName, read: (token: string) => T | undefined, expected: string): T[] => {
    const entries: T[] = []
    for (const token of splitList(reader.get(name))) {
      const entry = read(token)
      if (entry === undefined) problems.push(`${name}: expected ${expected}; found "${token}".`)
      else entries.push(entry)
    }
    return entries
  }
  const policy: Policy = {
    allowedUsers: list<Person>(
      'allowed-users',
      parsePerson,
      'logins such as octocat, octocat:583231 or release-bot[bot]',
    ),
    allowedTeams: list<Team>('allowed-teams', (token) => parseTeam(token, reader.owner), 'teams such as org/team-slug'),
    ...maintainersFile(reader, wrong),
    tagPattern: tagPattern(reader, problems),
    versionScheme: oneOf('version-scheme', SCHEME_INPUTS),
    channels: list<Channel>(
      'channels',
      (token) => (isChannel(token) ? token : undefined),
      `some of ${CHANNELS.join(', ')}`,
    ),
    releaseBranches: branchRules(reader, problems),
    requireAnnotated: boolean(reader, 'require-annotated', wrong),
    requireSignature: boolean(reader, 'require-signature', wrong),
    ...path(reader, 'allowed-signers', 'allowedSigners', wrong),
    requiredChecks: requiredChecks(reader, problems),
    checksTimeout: wholeNumber(reader, 'checks-timeout', 350, wrong),
    requiredApprovals: wholeNumber(reader, 'required-approvals', 20, wrong),
    ...path(reader, 'changelog', 'changelog', wrong),
    changelogDate: oneOf('changelog-date', CHANGELOG_DATES),
    versionFiles: versionFiles(reader, problems),
    versionOrder: oneOf('version-order', VERSION_ORDERS),
    mode: oneOf('mode', MODES),
  }
  const nobody = policy.allowedUsers.length + policy.allowedTeams.length === 0 && policy.maintainersFile === undefined
  if (nobody)
    problems.push(`Nobody may release: allowed-users, allowed-teams and maintainers-file are empty. ${THREE_WAYS}`)
  if (policy.allowedSigners !== undefined && !policy.requireSignature) {
    problems.push(
      'allowed-signers: expected require-signature: true with it; found false, so no signature would be checked. Set require-signature: true, or remove allowed-signers.',
    )
  }
  if (!hasPackage(policy.tagPattern)) {
    for (const name of inputsByPackage(policy)) wrong(name, WITHOUT_PACKAGE)
  }
  if (splitList(reader.get('channels')).length === 0) wrong('channels', `at least one of ${CHANNELS.join(', ')}`)
  if (problems.length > 0) throw new ConfigurationError(problems)
  const token = reader.get('token')
  const teamToken = reader.get('team-token')
  return { policy, token, teamToken: teamToken === '' ? token : teamToken, tag: reader.get('tag') }
}

/** The items of a list: separated by commas or new lines; in a multi-line list, `#` starts a comment. */
export const splitList = (text: string): string[] =>
  listLines(text)
    .flatMap((line) => line.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '')

function listLines(text: string): string[] {
  const lines = text.split(/\r?\n/)
  const withoutComments = lines.length > 1 ? lines.map((line) => line.replace(/(^|\s)#.*$/, '')) : lines
  return withoutComments.map((line) => line.trim()).filter((line) => line !== '')
}

type Wrong = (name: InputName, expected: string) => void

function boolean(reader: InputReader, name: InputName, wrong: Wrong): boolean {
  const text = reader.get(name)
  if (!/^(?:true|false)$/i.test(text)) wrong(name, 'true or false')
  return text.toLowerCase() !== 'false'
}

function wholeNumber(reader: InputReader, name: InputName, most: number, wrong: Wrong): number {
  const text = reader.get(name)
  const valid = /^\d{1,3}$/.test(text) && Number(text) <= most
  if (!valid) wrong(name, `a whole number from 0 to ${most}`)
  return valid ? Number(text) : 0
}

function path<const Key extends string>(
  reader: InputReader,
  name: InputName,
  key: Key,
  wrong: Wrong,
): Partial<Record<Key, string>> {
  const text = reader.get(name)
  if (text === '') return {}
  if (!isRepositoryPath(text)) wrong(name, 'a path inside the repository, with / between folders')
  return { [key]: text } as Record<Key, string>
}

/** Whether `text` can be a path inside a repository, as git names a file on every system: with slashes. */
export const isRepositoryPath = (text: string): boolean =>
  !/[:\\]/.test(text) && text.split('/').every((part) => part !== '' && part !== '..')

function requiredChecks(reader: InputReader, problems: string[]): RequiredCheck[] {
  return splitRequiredChecks(listLines(reader.get('required-checks'))).flatMap((item) => {
    const check = parseRequiredCheck(item)
    if (check !== undefined) return [check]
    problems.push(`required-checks: expected names such as test, test@github-actions or test?; found "${item}".`)
    return []
  })
}

/** Separated by commas or new lines; with a regular expression, which may contain commas, by new lines alone. */
function versionFiles(reader: InputReader, problems: string[]): VersionFile[] {
  const items = listLines(reader.get('version-files')).flatMap((line) =>
    line.includes(':/') ? [line] : line.split(',').map((item) => item.trim()),
  )
  return items
    .filter((item) => item !== '')
    .flatMap((item) => {
      const file = parseVersionFile(item)
      if (!('problem' in file)) return [file]
      problems.push(
        `version-files: expected pyproject.toml, package.json, Cargo.toml or path:/regex/; found "${item}": ${file.problem}.`,
      )
      return []
    })
}

function tagPattern(reader: InputReader, problems: string[]): TagPattern {
  const text = reader.get('tag-pattern')
  const pattern = parseTagPattern(text)
  if ('kind' in pattern) return pattern
  problems.push(
    `tag-pattern: expected a template such as v{version} or a /regex/ with (?<version>...); found "${text}": ${pattern.problem}.`,
  )
  // With both fields, so that no input that needs one of them is a second problem.
  return { kind: 'template', text, fields: ['package', 'version'], prefix: '', middle: '', suffix: '' }
}

function branchRules(reader: InputReader, problems: string[]) {
  const { rules, problems: found } = parseBranchRules(listLines(reader.get('release-branches')))
  problems.push(
    ...found.map(
      (problem) => `release-branches: expected lines such as "main, release/*" or "stable: main"; ${problem}.`,
    ),
  )
  return rules
}

function maintainersFile(reader: InputReader, wrong: Wrong): { maintainersFile?: MaintainersLocation } {
  const name = 'maintainers-file'
  const text = reader.get(name)
  if (text === '') return {}
  const explicit = reader.isExplicit?.(name) ?? text !== INPUTS[name].default
  const [, repository, path = text] = /^([\w.-]+\/[\w.-]+):(.+)$/.exec(text) ?? []
  if (!isRepositoryPath(path)) {
    wrong(name, 'a path inside the repository such as .github/MAINTAINERS, with / between folders, or owner/repo:path')
  }
  return { maintainersFile: { path, explicit, ...(repository === undefined ? {} : { repository }) } }
}
