import { readFile } from '../../git/files.ts'
import type { Git } from '../../git/git.ts'
import { ProgramMissing } from '../../git/program-missing.ts'
import {
  branchNames,
  branchRef,
  branchStates,
  findDefaultBranch,
  listRefs,
  tagNames,
  type Refs,
} from '../../git/refs.ts'
import { readSignedObject, verifyTag } from '../../git/signature.ts'
import { readTag } from '../../git/tag.ts'
import { known, unknown, type Fact, type Unknown } from '../../model/fact.ts'
import type { Signature } from '../../model/release-facts.ts'
import { NO_REQUESTS } from '../../model/requests.ts'
import type { Snapshot, SnapshotRequest } from '../../model/snapshot.ts'
import { verifyBySigners } from './allowed-signers.ts'
import type { GitHubSource } from './github-source.ts'
import type { Source } from './source.ts'

/**
 * A local repository as a source of facts. Branches are read as the remote `origin` has them, where it has them: a
 * commit that is only in a local branch is not there yet for GitHub.
 * @param github answers what only GitHub can, when a token was given
 */
export function openGit(git: Git, github?: GitHubSource): Source {
  let listed: Promise<Refs> | undefined
  const refs = (): Promise<Refs> => (listed ??= listRefs(git))
  const orOnlyGitHub = <T>(answer: Promise<Fact<T>> | undefined, what: string): Promise<Fact<T>> =>
    answer ?? Promise.resolve(onlyGitHub(what))
  return {
    requests: () => github?.requests() ?? NO_REQUESTS,
    snapshot: (request) => read(() => readSnapshot(git, refs(), request, github)),
    branchNames: (prefix) => read(async () => branchNames(await refs()).filter((name) => name.startsWith(prefix))),
    branches: (commit, names) => read(async () => branchStates(git, await refs(), commit, names)),
    tagNames: (prefix) => read(async () => tagNames(await refs()).filter((name) => name.startsWith(prefix))),
    files: (commit, paths) => read(() => Promise.all(paths.map((path) => readFile(git, commit, path)))),
    async signature(tagObject, signers) {
      const verified = await read(() => readSignature(git, tagObject, signers))
      return verified.known ? verified.value : verified
    },
    file: (repository, path, aliases) =>
      orOnlyGitHub(github?.file(repository, path, aliases), `${path} in ${repository}`),
    // A local file is read whole at once.
    blob: (oid, repository) => orOnlyGitHub(github?.blob(oid, repository), `the blob ${oid}`),
    membership: (team, login) =>
      orOnlyGitHub(github?.membership(team, login), `whether ${login} is in the team ${team.org}/${team.slug}`),
    commitChecks: (commit) => orOnlyGitHub(github?.commitChecks(commit), 'which checks have run on the commit'),
    pullRequests: (commit) => orOnlyGitHub(github?.pullRequests(commit), 'which pull request the commit came in with'),
    triggeringId: (login) => orOnlyGitHub(undefined, `the id of ${login}`),
  }
}

/** A fact that no local repository holds. */
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

async function readSnapshot(
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
  const base: Snapshot = { tag: { ...tag, published }, tags: { names: tagNames(refs), complete: true } }
  const name = findDefaultBranch(refs)
  if (name === undefined) return base
  const commit = refs.get(branchRef(refs, name))?.oid ?? ''
  const fileAt = (at: string | undefined, path: string | undefined) =>
    at === undefined || path === undefined ? undefined : readFile(git, at, path)
  const [file, fileOnTag, aliases, signers] = await Promise.all([
    fileAt(commit, request.path),
    fileAt(tag.commit, request.path),
    fileAt(commit, request.aliases),
    fileAt(commit, request.signers),
  ])
  return { ...base, defaultBranch: { name, commit }, file, fileOnTag, aliases, signers }
}

/** By the keys of this machine, or by the allowed-signers file where there is one. */
async function readSignature(git: Git, tagObject: string, signers: string | undefined): Promise<Fact<Signature>> {
  const { payload, signature } = await readSignedObject(git, tagObject)
  if (signature === undefined) {
    const verifiedBy = signers === undefined ? 'git' : 'allowed-signers'
    return known({ verifiedBy, verified: false, reason: 'unsigned' })
  }
  return signers === undefined ? known(await verifyTag(git, tagObject)) : verifyBySigners(payload, signature, signers)
}
