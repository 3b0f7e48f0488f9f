import { MODES, THREE_WAYS, VERSION_ORDERS, type MaintainersLocation, type Policy } from './gate/policy.ts'
import { parsePerson, parseTeam, type Person, type Team } from './people/entry.ts'
import { parseBranchRules } from './version/branch-rules.ts'
import { CHANNELS, isChannel, type Channel } from './version/channel.ts'
import { parseTagPattern, type TagPattern } from './version/tag-pattern.ts'
import { SCHEME_INPUTS } from './version/version.ts'

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
    description: '`semver`, `pep440`, or `auto`: either, each in its strict form.',
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
  get(name: InputName): string
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

/** Inputs that cannot be used: every problem at once. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/**
 * Reads and validates all inputs.
 * @throws ConfigurationError with every problem there is
 */
export async function readInputs(reader: InputReader): Promise<Inputs> {
  const problems = [...(await misspelt(reader.others))]
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
    versionOrder: oneOf('version-order', VERSION_ORDERS),
    mode: oneOf('mode', MODES),
  }
  const nobody = policy.allowedUsers.length + policy.allowedTeams.length === 0 && policy.maintainersFile === undefined
  if (nobody)
    problems.push(`Nobody may release: allowed-users, allowed-teams and maintainers-file are empty. ${THREE_WAYS}`)
  if (policy.channels.length === 0) wrong('channels', `at least one of ${CHANNELS.join(', ')}`)
  if (problems.length > 0) throw new ConfigurationError(problems)
  const token = reader.get('token')
  const teamToken = reader.get('team-token')
  return { policy, token, teamToken: teamToken === '' ? token : teamToken, tag: reader.get('tag') }
}

/** The items of a list: separated by commas or new lines; in a multi-line list, `#` starts a comment. */
const splitList = (text: string): string[] =>
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

function tagPattern(reader: InputReader, problems: string[]): TagPattern {
  const text = reader.get('tag-pattern')
  const pattern = parseTagPattern(text)
  if ('kind' in pattern) return pattern
  problems.push(
    `tag-pattern: expected a template such as v{version} or a /regex/ with (?<version>...); found "${text}": ${pattern.problem}.`,
  )
  return { kind: 'template', text, tokens: [] }
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
  if (path.startsWith('/') || path.includes(':') || path.split('/').some((part) => part === '..' || part === '')) {
    wrong(name, 'a path inside the repository such as .github/MAINTAINERS, or owner/repo:path')
  }
  return { maintainersFile: { path, explicit, ...(repository === undefined ? {} : { repository }) } }
}

/** A given name within two edits of an input: the runner would only warn, and the input fall back to its default. */
async function misspelt(names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return []
  const { distance } = await import('fastest-levenshtein')
  return names.flatMap((name) => {
    const meant = Object.keys(INPUTS).find((input) => distance(name.toLowerCase(), input) <= 2)
    return meant === undefined ? [] : [`${name}: there is no such input; did you mean ${meant}?`]
  })
}
