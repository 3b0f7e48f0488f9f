import type { Snapshot, SnapshotRequest, Source } from './source.ts'
import { known, mapFact, unknown, type Fact, type Unknown } from '../../model/fact.ts'
import { LARGEST_FILE, TOO_LARGE } from '../../model/release-facts.ts'
import type { BranchState, FileState, Signature, TagState } from '../../model/release-facts.ts'
import { NO_REQUESTS } from '../../model/requests.ts'
import { textFile } from '../../model/text-file.ts'
import type { GitHubSource } from './github-source.ts'
import type { Git, GitOutput } from '../../git/git.ts'
import { committedAt, parseBatch, parseTag } from '../../git/objects.ts'
import { ProgramMissing } from '../../git/program-missing.ts'

/** Git's own words for what it could not do. */
export class GitFailure extends Error {}

/** Every ref that matters, by its full name: the object that it points at, and the ref that a symbolic one stands for. */
export type Refs = ReadonlyMap<string, { readonly oid: string; readonly target: string }>

/**
 * A local repository as a source of facts. Branches are read as the remote `origin` has them, where it has them: a
 * commit that is only in a local branch is not there yet for GitHub.
 * @param github answers what only GitHub can, when a token was given
 */
export function openGit(git: Git, github?: GitHubSource): Source {
  let listed: Promise<Refs> | undefined
  const refs = (): Promise<Refs> => (listed ??= listRefs(git))

  return {
    requests: () => github?.requests() ?? NO_REQUESTS,

    snapshot: (request) => read(() => snapshot(git, refs(), request, github)),

    branchNames: (prefix) =>
      read(async () =>
        [...new Set([...(await refs()).keys()].flatMap((ref) => branchName(ref) ?? []))].filter((name) =>
          name.startsWith(prefix),
        ),
      ),

    branches: (commit, names) => read(async () => branchStates(git, await refs(), commit, names)),

    tagNames: (prefix) => read(async () => tagNames(await refs()).filter((name) => name.startsWith(prefix))),

    file: (repository, path, aliases) =>
      github?.file(repository, path, aliases) ?? Promise.resolve(onlyGitHub(`${path} in ${repository}`)),

    // A local file is read whole at once.
    blob: (oid, repository) => github?.blob(oid, repository) ?? Promise.resolve(onlyGitHub(`the blob ${oid}`)),

    membership: (team, login) =>
      github?.membership(team, login) ??
      Promise.resolve(onlyGitHub(`whether ${login} is in the team ${team.org}/${team.slug}`)),

    files: (commit, paths) => read(() => Promise.all(paths.map((path) => readFile(git, commit, path)))),

    commitChecks: (commit) =>
      github?.commitChecks(commit) ?? Promise.resolve(onlyGitHub('which checks have run on the commit')),

    pullRequests: (commit) =>
      github?.pullRequests(commit) ?? Promise.resolve(onlyGitHub('which pull request the commit came in with')),

    async signature(tagObject, signers) {
      const verified = await read(() => verifyTag(git, tagObject, signers))
      return verified.known ? verified.value : verified
    },

    triggeringId: (login) => Promise.resolve(onlyGitHub(`the id of ${login}`)),
  }
}

export const onlyGitHub = (what: string): Unknown =>
  unknown(
    'token-missing',
    `Only GitHub can tell ${what}.`,
    'Pass a token that may read it: --token "$(gh auth token)".',
  )

async function read<T>(work: () => Promise<T>): Promise<Fact<T>> {
  try {
    return known(await work())
  } catch (error) {
    if (error instanceof ProgramMissing) return error.fact
    return unknown(
      'git-failed',
      `The local repository could not be read: ${(error as Error).message}.`,
      'Run this inside a clone of the repository; `git fetch --tags origin` brings its tags.',
    )
  }
}

export async function listRefs(git: Git): Promise<Refs> {
  const format = '--format=%(refname) %(objectname) %(symref)'
  const { stdout } = orFail(await git(['for-each-ref', format, 'refs/tags', 'refs/heads', 'refs/remotes/origin']))
  return new Map(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', oid = '', target = ''] = line.split(' ')
        return [name, { oid, target }]
      }),
  )
}

async function snapshot(
  git: Git,
  listing: Promise<Refs>,
  request: SnapshotRequest,
  github?: GitHubSource,
): Promise<Snapshot> {
  const [refs, tag, published] = await Promise.all([
    listing,
    readTag(git, request.tag),
    github?.publishedTag(request.tag),
  ])
  const defaultBranch = findDefaultBranch(refs)
  const base: Snapshot = {
    tag: published === undefined ? tag : { ...tag, published },
    tags: { names: tagNames(refs), complete: true },
  }
  if (defaultBranch === undefined) return base
  const head = refs.get(branchRef(refs, defaultBranch))?.oid ?? ''
  const signers = request.signers === undefined ? {} : { signers: await readFile(git, head, request.signers) }
  const named = { ...base, ...signers, defaultBranch: { name: defaultBranch, commit: head } }
  if (request.path === undefined) return named
  const [file, fileOnTag, aliases] = await Promise.all([
    readFile(git, head, request.path),
    tag.commit === undefined ? undefined : readFile(git, tag.commit, request.path),
    request.aliases === undefined ? undefined : readFile(git, head, request.aliases),
  ])
  return { ...named, file, aliases, ...(fileOnTag === undefined ? {} : { fileOnTag }) }
}

/** The tag as it is, or, where there is none, as it would be on HEAD. */
async function readTag(git: Git, name: string): Promise<TagState> {
  const ref = `refs/tags/${name}`
  const { bytes } = orFail(await git(['cat-file', '--batch'], `${ref}\n${ref}^{commit}\nHEAD^{commit}\n`))
  const [object, commit, head] = parseBatch(bytes, 3)
  if (object === undefined) {
    if (head === undefined) throw new GitFailure('HEAD is no commit')
    return {
      planned: true,
      object: { oid: head.oid, type: 'tag' },
      writtenName: name,
      target: { oid: head.oid, type: 'commit' },
      commit: head.oid,
      committedAt: committedAt(head.content),
    }
  }
  const tag = object.type === 'tag' ? parseTag(object.content) : undefined
  return {
    object: { oid: object.oid, type: object.type },
    ...(tag === undefined ? {} : { writtenName: tag.name, target: { oid: tag.object, type: tag.type } }),
    ...(commit === undefined ? {} : { commit: commit.oid, committedAt: committedAt(commit.content) }),
  }
}

async function readFile(git: Git, commit: string, path: string): Promise<FileState> {
  const { stdout } = orFail(await git(['ls-tree', '-z', '--full-tree', commit, '--', path]))
  const [, mode, type, oid] = /^(\d{6}) (\w+) ([\da-f]+)\t/.exec(stdout) ?? []
  if (oid === undefined || mode === undefined) return { status: 'missing' }
  if (mode !== '100644' && mode !== '100755') {
    return { status: 'unusable', problem: `a ${mode === '120000' ? 'symbolic link' : String(type)}` }
  }
  const { stdout: text, bytes } = orFail(await git(['cat-file', 'blob', oid]))
  if (bytes.length > LARGEST_FILE) return { status: 'unusable', problem: TOO_LARGE }
  return text.includes('\0') ? { status: 'unusable', problem: 'a binary file' } : textFile(text, oid)
}

/**
 * Lets git verify a tag: by the keys of this machine, or by the allowed-signers file
 * (https://git-scm.com/docs/git-config#Documentation/git-config.txt-gpgsshallowedSignersFile).
 */
async function verifyTag(git: Git, tagObject: string, signers: string | undefined): Promise<Fact<Signature>> {
  const { stdout: content } = orFail(await git(['cat-file', 'tag', tagObject]))
  const verifiedBy = signers === undefined ? 'git' : 'allowed-signers'
  const start = content.search(/^-----BEGIN (?:PGP|SSH) SIGNATURE-----$/m)
  if (start === -1) return known({ verifiedBy, verified: false, reason: 'unsigned' })
  if (signers !== undefined) {
    const { verifySsh } = await import('../../git/ssh-keygen.ts')
    const verdict = await verifySsh(content.slice(0, start), content.slice(start), signers)
    return mapFact(verdict, (found): Signature => ({ verifiedBy, ...found }))
  }
  const { exitCode, stderr } = await git(['verify-tag', tagObject])
  const [, missing] = /^error: cannot run (.+): No such file or directory$/m.exec(stderr) ?? []
  if (missing !== undefined) throw new ProgramMissing(missing)
  return known({ verifiedBy, verified: exitCode === 0, reason: stderr.trim().split('\n').at(-1) ?? '' })
}

async function branchStates(git: Git, refs: Refs, commit: string, names: readonly string[]): Promise<BranchState[]> {
  return Promise.all(
    names.map(async (name) => {
      const ref = branchRef(refs, name)
      if (!refs.has(ref)) return { name, exists: false, contains: false }
      const { exitCode, stderr } = await git(['merge-base', '--is-ancestor', commit, ref])
      if (exitCode > 1) throw new GitFailure(firstLine(stderr))
      return { name, exists: true, contains: exitCode === 0 }
    }),
  )
}

const REMOTE = 'refs/remotes/origin/'
const LOCAL = 'refs/heads/'

/** `origin`'s default branch as the clone knows it, or the usual names, or the only branch there is. */
export function findDefaultBranch(refs: Refs): string | undefined {
  const head = refs.get(`${REMOTE}HEAD`)?.target ?? ''
  if (head.startsWith(REMOTE)) return head.slice(REMOTE.length)
  const names = [...new Set([...refs.keys()].flatMap((ref) => branchName(ref) ?? []))]
  return ['main', 'master'].find((name) => names.includes(name)) ?? (names.length === 1 ? names[0] : undefined)
}

export function branchRef(refs: Refs, name: string): string {
  return refs.has(REMOTE + name) ? REMOTE + name : LOCAL + name
}

export function branchName(ref: string): string | undefined {
  const prefix = [REMOTE, LOCAL].find((each) => ref.startsWith(each))
  return prefix === undefined || ref === `${REMOTE}HEAD` ? undefined : ref.slice(prefix.length)
}

const tagNames = (refs: Refs): string[] =>
  [...refs.keys()].filter((ref) => ref.startsWith('refs/tags/')).map((ref) => ref.slice('refs/tags/'.length))

export function orFail(output: GitOutput): GitOutput {
  if (output.exitCode !== 0) throw new GitFailure(firstLine(output.stderr))
  return output
}

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? ''
