import { oid } from './ids.ts'
import {
  own,
  type AnnotatedTag,
  type CommitDescription,
  type FileDescription,
  type RepositoryDescription,
  type TagTarget,
} from './world.ts'

export type GitObject = CommitObject | TagObject | TreeObject | BlobObject
export interface CommitObject {
  kind: 'commit'
  oid: string
  name: string
  commit: CommitDescription
}
export interface TagObject {
  kind: 'tag'
  oid: string
  name: string
  tag: AnnotatedTag
  target: GitObject
}
export interface TreeObject {
  kind: 'tree'
  oid: string
  commit: string
  path: string
}
export interface BlobObject {
  kind: 'blob'
  oid: string
  file: Blob
}
export interface Blob {
  text: string
  mode: number
  binary: boolean
  truncated: boolean
  size: number
}
export interface TreeEntry {
  path: string
  name: string
  mode: number
  object: TreeObject | BlobObject
}
export interface Ref {
  qualifiedName: string
  prefix: string
  name: string
  object: () => GitObject
}
export interface Comparison {
  status: 'identical' | 'ahead' | 'behind' | 'diverged'
  mergeBase: CommitObject
  /** Commits of the head that the base lacks, oldest first. */
  ahead: CommitObject[]
  behindBy: number
}

export const fileModes = { regular: 33188, executable: 33261, symlink: 40960, tree: 16384 }

/** One repository of the world, as git sees it. Holds what it has computed: make a new one when the world changes. */
export class Git {
  readonly fullName: string
  readonly description: RepositoryDescription
  readonly #trees = new Map<string, Map<string, Blob>>()
  readonly #ancestors = new Map<string, Set<string>>()
  readonly #lists = new Map<string, Ref[]>()
  #objects: Map<string, GitObject> | undefined

  constructor(fullName: string, description: RepositoryDescription) {
    this.fullName = fullName
    this.description = description
  }

  get isEmpty(): boolean {
    return this.description.defaultBranch === null
  }

  commit(name: string): CommitObject {
    const commit = own(this.description.commits, name)
    if (commit === undefined) throw new Error(`${this.fullName} has no commit named ${name}`)
    return { kind: 'commit', oid: oid(this.fullName, 'commit', name), name, commit }
  }

  commitDate(name: string): string {
    const given = this.commit(name).commit.date
    if (given !== undefined) return new Date(given).toISOString().replace('.000Z', 'Z')
    const position = Object.keys(this.description.commits).indexOf(name)
    return new Date(Date.UTC(2026, 0, 1) + position * 3_600_000).toISOString().replace('.000Z', 'Z')
  }

  ref(qualifiedName: string): Ref | undefined {
    const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(qualifiedName) ?? []
    if (kind === undefined || name === undefined) return undefined
    const record: Record<string, TagTarget> = kind === 'heads' ? this.description.branches : this.description.tags
    const target = own(record, name)
    return target === undefined ? undefined : this.#makeRef(kind, name, target)
  }

  get defaultBranch(): Ref | undefined {
    const name = this.description.defaultBranch
    if (name === null) return undefined
    const ref = this.ref(`refs/heads/${name}`)
    if (ref === undefined) throw new Error(`${this.fullName} has no branch named ${name}, its default branch`)
    return ref
  }

  /** Every ref whose full name begins with the prefix, in git's order. */
  refs(prefix: string): Ref[] {
    const known = this.#lists.get(prefix)
    if (known !== undefined) return known
    const list: Ref[] = []
    for (const [kind, record] of [
      ['heads', this.description.branches],
      ['tags', this.description.tags],
    ] as const) {
      for (const [name, target] of Object.entries<TagTarget>(record)) {
        if (`refs/${kind}/${name}`.startsWith(prefix)) list.push(this.#makeRef(kind, name, target))
      }
    }
    list.sort((a, b) => (a.qualifiedName < b.qualifiedName ? -1 : 1))
    this.#lists.set(prefix, list)
    return list
  }

  #makeRef(kind: string, name: string, target: TagTarget): Ref {
    const object = (): GitObject => this.#makeTarget(name, target)
    return { qualifiedName: `refs/${kind}/${name}`, prefix: `refs/${kind}/`, name, object }
  }

  #makeTarget(name: string, target: TagTarget): GitObject {
    if (typeof target === 'string') return this.commit(target)
    if (target.object === 'tree') return this.#makeTree(target.commit, '')
    if (target.object === 'blob') {
      const blob = this.tree(target.commit).get(target.path)
      if (blob === undefined) throw new Error(`${this.fullName}: ${target.commit} has no file ${target.path}`)
      return this.#makeBlob(blob)
    }
    const id = target.as ?? name
    return {
      kind: 'tag',
      oid: oid(this.fullName, 'tag', id),
      name: target.names ?? name,
      tag: target,
      target: this.#makeTarget(`${id}^`, target.target),
    }
  }

  /** The files of a commit: those of its first parent, changed as its description says. */
  tree(commitName: string): Map<string, Blob> {
    const known = this.#trees.get(commitName)
    if (known !== undefined) return known
    const { commit } = this.commit(commitName)
    const parent = commit.parents?.[0]
    const files = new Map(parent === undefined ? [] : this.tree(parent))
    for (const [path, file] of Object.entries(commit.files ?? {})) {
      if (file === null) files.delete(path)
      else files.set(path, makeFile(file))
    }
    this.#trees.set(commitName, files)
    return files
  }

  treeEntry(commitName: string, path: string): TreeEntry | undefined {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const file = this.tree(commitName).get(path)
    if (file !== undefined) return { path, name, mode: file.mode, object: this.#makeBlob(file) }
    const isFolder = [...this.tree(commitName).keys()].some((key) => key.startsWith(`${path}/`))
    return isFolder ? { path, name, mode: fileModes.tree, object: this.#makeTree(commitName, path) } : undefined
  }

  treeEntries(tree: TreeObject): TreeEntry[] {
    const prefix = tree.path === '' ? '' : `${tree.path}/`
    const names = [...this.tree(tree.commit).keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length).replace(/\/.*/s, ''))
    return [...new Set(names)].sort().flatMap((name) => this.treeEntry(tree.commit, prefix + name) ?? [])
  }

  rootTree(commitName: string): TreeObject {
    return this.#makeTree(commitName, '')
  }

  #makeTree(commit: string, path: string): TreeObject {
    return { kind: 'tree', oid: oid(this.fullName, 'tree', `${commit}:${path}`), commit, path }
  }

  #makeBlob(file: Blob): BlobObject {
    return { kind: 'blob', oid: oid(this.fullName, 'blob', file.text), file }
  }

  objectById(id: string): GitObject | undefined {
    return this.#allObjects().get(id)
  }

  #allObjects(): Map<string, GitObject> {
    if (this.#objects !== undefined) return this.#objects
    const objects = new Map<string, GitObject>()
    const add = (object: GitObject): void => {
      objects.set(object.oid, object)
      if (object.kind === 'tag') add(object.target)
      if (object.kind === 'tree') for (const entry of this.treeEntries(object)) add(entry.object)
    }
    for (const name of Object.keys(this.description.commits)) {
      add(this.commit(name))
      add(this.rootTree(name))
    }
    for (const ref of this.refs('refs/tags/')) if (!isLightweight(this.description.tags[ref.name])) add(ref.object())
    this.#objects = objects
    return objects
  }

  /** What a revision names: an id (shortened or not), a full or short name of a ref. */
  resolve(revision: string, onAmbiguous: (text: string) => void): GitObject | undefined {
    if (/^[0-9a-f]{40}$/.test(revision)) return this.objectById(revision)
    if (revision === 'HEAD') return this.defaultBranch?.object()
    const exact = this.ref(revision) ?? this.ref(`refs/${revision}`)
    if (exact !== undefined) return exact.object()
    const [tag, branch] = [this.ref(`refs/tags/${revision}`), this.ref(`refs/heads/${revision}`)]
    if (tag && branch) onAmbiguous(`'${revision}' is both a branch and a tag of ${this.fullName}`)
    const ref = tag ?? branch
    if (ref !== undefined) return ref.object()
    return /^[0-9a-f]{7,39}$/.test(revision) ? this.#objectByShortId(revision) : undefined
  }

  #objectByShortId(shortened: string): GitObject | undefined {
    const matches = [...this.#allObjects()].filter(([id]) => id.startsWith(shortened))
    return matches.length === 1 ? matches[0]?.[1] : undefined
  }

  resolveCommit(revision: string, onAmbiguous: (text: string) => void): CommitObject | undefined {
    const object = this.resolve(revision, onAmbiguous)
    return object && peel(object)
  }

  /** A commit and all that it descends from, in the order in which they are met. */
  ancestors(name: string): Set<string> {
    const known = this.#ancestors.get(name)
    if (known !== undefined) return known
    const seen = new Set([name])
    for (const current of seen) for (const parent of this.commit(current).commit.parents ?? []) seen.add(parent)
    this.#ancestors.set(name, seen)
    return seen
  }

  /** undefined: the two have no common ancestor. */
  compare(base: CommitObject, head: CommitObject): Comparison | undefined {
    const [inBase, inHead] = [this.ancestors(base.name), this.ancestors(head.name)]
    const mergeBase = [...inHead].find((name) => inBase.has(name))
    if (mergeBase === undefined) return undefined
    const ahead = [...inHead].filter((name) => !inBase.has(name)).reverse()
    const behindBy = [...inBase].filter((name) => !inHead.has(name)).length
    return {
      status: statusOf(ahead.length, behindBy),
      mergeBase: this.commit(mergeBase),
      ahead: ahead.map((name) => this.commit(name)),
      behindBy,
    }
  }
}

function statusOf(aheadBy: number, behindBy: number): Comparison['status'] {
  if (aheadBy > 0) return behindBy > 0 ? 'diverged' : 'ahead'
  return behindBy > 0 ? 'behind' : 'identical'
}

function isLightweight(target: TagTarget | undefined): boolean {
  return typeof target === 'string'
}

/** Bytes after which GraphQL cuts the text of a blob. */
export const TEXT_LIMIT = 512_000

function makeFile(file: FileDescription): Blob {
  const given = typeof file === 'string' ? { text: file } : file
  const text = given.text ?? ''
  const size = given.size ?? Buffer.byteLength(text)
  return {
    text,
    mode: given.mode ?? fileModes.regular,
    binary: given.binary === true || text.includes('\0'),
    truncated: given.truncated === true || size > TEXT_LIMIT,
    size,
  }
}

export function peel(object: GitObject): CommitObject | undefined {
  if (object.kind === 'tag') return peel(object.target)
  return object.kind === 'commit' ? object : undefined
}
