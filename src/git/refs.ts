import type { BranchState } from '../model/release-facts.ts'
import { GitFailure, orFail } from './failure.ts'
import type { Git } from './git.ts'

/** Every ref that matters, by its full name: the object that it points at, and the ref that a symbolic one stands for. */
export type Refs = ReadonlyMap<string, { readonly oid: string; readonly target: string }>

/** Tags, local branches and the branches of `origin`, in one git process. */
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

const REMOTE = 'refs/remotes/origin/'
const LOCAL = 'refs/heads/'
const TAGS = 'refs/tags/'

/** The names of all tags. */
export const tagNames = (refs: Refs): string[] =>
  [...refs.keys()].filter((ref) => ref.startsWith(TAGS)).map((ref) => ref.slice(TAGS.length))

/** The names of all branches, of `origin` and local ones. */
export const branchNames = (refs: Refs): string[] => [
  ...new Set([...refs.keys()].flatMap((ref) => branchName(ref) ?? [])),
]

function branchName(ref: string): string | undefined {
  const prefix = [REMOTE, LOCAL].find((each) => ref.startsWith(each))
  return prefix === undefined || ref === `${REMOTE}HEAD` ? undefined : ref.slice(prefix.length)
}

/** The full name of a branch, as `origin` has it where it has it. */
export const branchRef = (refs: Refs, name: string): string => (refs.has(REMOTE + name) ? REMOTE + name : LOCAL + name)

/** `origin`'s default branch as the clone knows it, or the usual names, or the only branch there is. */
export function findDefaultBranch(refs: Refs): string | undefined {
  const head = refs.get(`${REMOTE}HEAD`)?.target ?? ''
  if (head.startsWith(REMOTE)) return head.slice(REMOTE.length)
  const names = branchNames(refs)
  return ['main', 'master'].find((name) => names.includes(name)) ?? (names.length === 1 ? names[0] : undefined)
}

/** Whether `commit` is on each of the branches. */
export const branchStates = (git: Git, refs: Refs, commit: string, names: readonly string[]): Promise<BranchState[]> =>
  Promise.all(
    names.map(async (name) => {
      const ref = branchRef(refs, name)
      if (!refs.has(ref)) return { name, exists: false, contains: false }
      const { exitCode, stderr } = await git(['merge-base', '--is-ancestor', commit, ref])
      if (exitCode > 1) throw new GitFailure(stderr)
      return { name, exists: true, contains: exitCode === 0 }
    }),
  )
