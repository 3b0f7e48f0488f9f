import type { ObjectType, TagState } from '../model/release-facts.ts'
import { orFail } from './failure.ts'
import type { Git } from './git.ts'
import { branchNames, branchRef, findDefaultBranch, listRefs } from './refs.ts'

/** A tag of the past, as one listing of the repository tells it. */
export interface PastTag {
  readonly name: string
  readonly state: TagState
  readonly isSigned: boolean
  /** When it was made: seconds since the epoch; of the commit, for a lightweight tag. */
  readonly madeAt: number
}

/** Every tag, whatever its name, in one git process. */
export async function listPastTags(git: Git): Promise<PastTag[]> {
  const fields = [
    'refname',
    'objecttype',
    'objectname',
    'tag',
    'type',
    'object',
    '*objecttype',
    '*objectname',
    'creatordate:unix',
    '*committerdate:unix',
  ]
  const format = [...fields.map((field) => `%(${field})`), '%(if)%(contents:signature)%(then)signed%(end)'].join('%00')
  const { stdout } = orFail(await git(['for-each-ref', `--format=${format}`, 'refs/tags']))
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map(readTag)
}

function readTag(line: string): PastTag {
  const [ref = '', type, oid = '', writtenName, targetType, target = '', peeledType, peeled, madeAt, peeledAt, signed] =
    line.split('\0')
  const isTag = type === 'tag'
  const commit = isTag ? (peeledType === 'commit' ? peeled : undefined) : type === 'commit' ? oid : undefined
  return {
    name: ref.slice('refs/tags/'.length),
    isSigned: signed === 'signed',
    madeAt: Number(madeAt),
    state: {
      object: { oid, type: type as ObjectType },
      writtenName: isTag ? writtenName : undefined,
      target: isTag ? { oid: target, type: targetType as ObjectType } : undefined,
      commit,
      committedAt: commit === undefined ? undefined : Number(isTag ? peeledAt : madeAt) * 1000,
    },
  }
}

/** The branches of the repository, and for each that is asked for the set of its commits. */
export interface BranchCommits {
  readonly defaultBranch: string | undefined
  readonly names: readonly string[]
  /** Every commit of a branch, in one git process a branch. */
  readonly commitsOf: (name: string) => Promise<ReadonlySet<string>>
}

export async function openBranches(git: Git): Promise<BranchCommits> {
  const refs = await listRefs(git)
  const known = new Map<string, Promise<ReadonlySet<string>>>()
  const list = async (name: string): Promise<ReadonlySet<string>> =>
    new Set(orFail(await git(['rev-list', branchRef(refs, name)])).stdout.split('\n'))
  return {
    defaultBranch: findDefaultBranch(refs),
    names: branchNames(refs),
    commitsOf(name) {
      const commits = known.get(name) ?? list(name)
      known.set(name, commits)
      return commits
    },
  }
}
