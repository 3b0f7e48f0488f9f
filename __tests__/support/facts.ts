import { expect } from '@jest/globals'

import type { Ports } from '../../src/facts/release/source.ts'
import type { SnapshotRequest, Snapshot } from '../../src/model/snapshot.ts'
import type { Source } from '../../src/facts/release/source.ts'
import type { Event, RequestedTag } from '../../src/model/event.ts'
import { known, unknown, type Fact, type Unknown } from '../../src/model/fact.ts'
import type { Facts, Membership, People, Release, TagState } from '../../src/model/release-facts.ts'
import type { Policy } from '../../src/model/policy.ts'
import { parsePerson, parseTeam, type Person, type Team } from '../../src/model/people/entry.ts'
import { parseMaintainers } from '../../src/model/people/maintainers.ts'
import type { PolicyFile } from '../../src/model/people/policy-file.ts'
import { parseVersion } from '../../src/model/version/scheme.ts'
import { parseTagPattern, type TagPattern } from '../../src/model/version/tag-pattern.ts'
import type { SchemeInput, Version } from '../../src/model/version/version.ts'

export const COMMIT = 'c'.repeat(40)
export const OTHER_COMMIT = 'd'.repeat(40)
export const TAG_OBJECT = 'a'.repeat(40)
export const OTHER_OBJECT = 'b'.repeat(40)

export const OCTOCAT = { login: 'octocat', id: 583231 } as const
export const MALLORY = { login: 'mallory', id: 666 } as const

/** What every failure says, in whatever words. */
export const TOLD = {
  expected: expect.stringMatching(/\S/),
  found: expect.stringMatching(/\S/),
  fix: expect.stringMatching(/\S/),
}

/** What a token without a permission gets. */
export const FORBIDDEN: Unknown = unknown('permission-missing', 'It may not be read.', 'Give it the permission.')
export const OFFLINE: Unknown = unknown('unreachable', 'No answer.', 'Try again.')

const there = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`not usable in a test: ${what}`)
  return value
}

export const version = (text: string, scheme: SchemeInput = 'auto'): Version => there(parseVersion(text, scheme), text)

export const release = (tag: string, scheme: SchemeInput = 'auto'): Release => ({
  tag,
  version: version(tag.replace(/^.*?(?=\d)/, ''), scheme),
})

export const pattern = (text: string): TagPattern => {
  const read = parseTagPattern(text)
  if ('problem' in read) throw new Error(`not usable in a test: ${read.problem}`)
  return read
}

export const person = (token: string): Person => there(parsePerson(token), token)
export const team = (token: string): Team => there(parseTeam(token), token)

/** A file of maintainers without problems. */
export const maintainersFile = (...lines: string[]): PolicyFile => parseMaintainers(lines.join('\n'))

/** The default inputs, with octocat as the only one who may release. */
export const policy = (changes: Partial<Policy> = {}): Policy => ({
  allowedUsers: [person('octocat')],
  allowedTeams: [],
  tagPattern: pattern('v{version}'),
  versionScheme: 'auto',
  channels: ['stable', 'post', 'rc', 'beta', 'alpha'],
  releaseBranches: { byChannel: {}, rest: [] },
  requireAnnotated: true,
  requireSignature: false,
  requiredChecks: [],
  checksTimeout: 0,
  requiredApprovals: 0,
  changelogDate: 'required',
  versionFiles: [],
  versionOrder: 'line',
  mode: 'enforce',
  ...changes,
})

/** The first push of the annotated tag v1.2.3. */
export const event = (changes: Partial<Event> = {}): Event => ({
  name: 'push',
  ref: 'refs/tags/v1.2.3',
  commit: COMMIT,
  tagInput: '',
  created: true,
  deleted: false,
  after: TAG_OBJECT,
  ...changes,
})

export const requestedTag = (changes: Partial<RequestedTag> = {}): RequestedTag => ({
  tag: 'v1.2.3',
  commit: COMMIT,
  object: TAG_OBJECT,
  ...changes,
})

export const tagState = (changes: Partial<TagState> = {}): TagState => ({
  object: { oid: TAG_OBJECT, type: 'tag' },
  writtenName: 'v1.2.3',
  target: { oid: COMMIT, type: 'commit' },
  commit: COMMIT,
  ...changes,
})

export const people = (changes: Partial<People> = {}): People => ({
  actor: OCTOCAT,
  triggering: OCTOCAT,
  sender: OCTOCAT,
  attempt: 1,
  ...changes,
})

export const membership = (of: string, login: string, state: Membership['state']): Membership => ({
  team: team(of),
  login,
  state,
})

export const TODAY = '2026-06-15'

/** A clock that stands still at noon of {@link TODAY}, and a job log that nobody reads. */
export const ports: Ports = {
  clock: { now: () => Date.UTC(2026, 5, 15, 9), sleep: () => Promise.resolve() },
  progress: () => undefined,
}

/** All facts of a release that is allowed under {@link policy}. */
export const facts = (changes: Partial<Facts> = {}): Facts => ({
  event: known(event()),
  requestedTag: known(requestedTag()),
  name: known({ outcome: 'release', version: version('1.2.3'), package: '' }),
  version: known(version('1.2.3')),
  tag: known(tagState()),
  branches: known({ expected: ['main'], branches: [{ name: 'main', exists: true, contains: true }] }),
  releases: known([release('v1.2.2')]),
  releaseRank: known({ isLatest: true, npmTag: 'latest' }),
  people: known(people()),
  maintainers: known({ status: 'off' }),
  teams: known([]),
  signature: known({ verifiedBy: 'github', verified: true, reason: 'valid' }),
  commitChecks: known([]),
  pastRetention: known(false),
  pullRequests: known([]),
  changelog: known({ status: 'off' }),
  releaseNotes: known(''),
  declaredVersions: known([]),
  today: known(TODAY),
  ...changes,
})

export const snapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  tag: tagState(),
  defaultBranch: { name: 'main', commit: OTHER_COMMIT },
  branches: [{ name: 'main', exists: true, contains: true }],
  file: { status: 'missing' },
  tags: { names: ['v1.2.2', 'v1.2.3'], complete: true },
  ...changes,
})

/** A source that answers from memory and remembers what it was asked. */
export interface SourceDouble extends Source {
  /** Each call but `requests`, as words: `membership octo-org/core hubot`. */
  readonly calls: readonly string[]
  readonly snapshots: readonly SnapshotRequest[]
}

export interface Answers {
  readonly snapshot?: Fact<Snapshot>
  readonly file?: Awaited<ReturnType<Source['file']>>
  readonly blob?: Awaited<ReturnType<Source['blob']>>
  readonly branchNames?: Fact<readonly string[]>
  readonly branches?: Awaited<ReturnType<Source['branches']>>
  readonly tagNames?: Fact<readonly string[]>
  readonly membership?: (team: Team, login: string) => Membership['state']
  readonly triggeringId?: Fact<number>
  readonly files?: Awaited<ReturnType<Source['files']>>
  readonly commitChecks?: Awaited<ReturnType<Source['commitChecks']>>
  readonly pullRequests?: Awaited<ReturnType<Source['pullRequests']>>
  readonly signature?: Awaited<ReturnType<Source['signature']>>
}

export function sourceDouble(answers: Answers = {}): SourceDouble {
  const calls: string[] = []
  const snapshots: SnapshotRequest[] = []
  const answer = <T>(call: readonly string[], value: T): Promise<T> => {
    calls.push(call.join(' '))
    return Promise.resolve(value)
  }
  return {
    calls,
    snapshots,
    snapshot: (request) => {
      snapshots.push(request)
      return answer(['snapshot'], answers.snapshot ?? known(snapshot()))
    },
    file: (repository, path, aliases) =>
      answer(['file', repository, path, ...(aliases === undefined ? [] : [aliases])], answers.file ?? FORBIDDEN),
    blob: (oid, repository) =>
      answer(['blob', oid, ...(repository === undefined ? [] : [repository])], answers.blob ?? FORBIDDEN),
    branchNames: (prefix) => answer(['branchNames', prefix], answers.branchNames ?? FORBIDDEN),
    branches: (commit, names) => answer(['branches', commit, ...names], answers.branches ?? FORBIDDEN),
    tagNames: (prefix) => answer(['tagNames', prefix], answers.tagNames ?? FORBIDDEN),
    membership: (of, login) =>
      answer(['membership', `${of.org}/${of.slug}`, login], answers.membership?.(of, login) ?? FORBIDDEN),
    triggeringId: (login) => answer(['triggeringId', login], answers.triggeringId ?? FORBIDDEN),
    files: (commit, paths) => answer(['files', commit, ...paths], answers.files ?? FORBIDDEN),
    commitChecks: (commit) => answer(['commitChecks', commit], answers.commitChecks ?? FORBIDDEN),
    pullRequests: (commit) => answer(['pullRequests', commit], answers.pullRequests ?? FORBIDDEN),
    signature: (tagObject, signers) =>
      answer(['signature', tagObject, ...(signers === undefined ? [] : [signers])], answers.signature ?? FORBIDDEN),
    requests: () => ({ count: calls.length, sequential: 1, milliseconds: 7 }),
  }
}

/** Names that a shell, a terminal, Markdown, HTML or a workflow command could take for more than text. */
export const HOSTILE = [
  'v1.0.0-$(id)',
  'v1.0.0-${HOME}',
  'v1.0.0-`id`',
  `v1.0.0-"x"`,
  `v1.0.0-'x'`,
  'v1.0.0;id',
  'v1.0.0&&id',
  'v1.0.0|id',
  'v1.0.0>x<y',
  'v1.0.0!x',
  'v1.0.0\\x',
  'v1.0.0 x',
  'v1.0.0\u202ex',
  'v1.0.0\u200bx',
  'v1.0.0\ufeffx',
  'v1.0.0\u2028x',
  'v1.0.0\u0085x',
  'v1.0.0\u001b[31mx',
  'v1.0.0\u0000x',
  'v1.0.0\nx=y',
  'v1.0.0\r\n::set-output name=allowed::true',
  '::error::x',
  '%0A::error::x',
  '<img src=x onerror=alert(1)>',
  '![x](https://example.com/x)',
  '[x](javascript:alert)',
  '@octocat',
  '#1',
  '**x**',
  '~~x~~',
  '_x_',
  '<!-- x',
  '</td></table>',
  '| x |',
  '&lt;img&gt;',
  '\ud800',
  'vé1.0.0',
  '-rf',
  '--upload-pack=x',
] as const

/** `value` without some of its properties. */
export function without<T extends object, K extends keyof T & string>(value: T, ...keys: K[]): Omit<T, K> {
  const entries = Object.entries(value).filter(([name]) => !(keys as string[]).includes(name))
  return Object.fromEntries(entries) as Omit<T, K>
}
