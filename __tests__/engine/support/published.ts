import type {
  AnnotatedTag,
  CommitDescription,
  FileDescription,
  RepositoryDescription,
  TagTarget,
} from '../../support/fake-github/index.ts'
import type { Repository } from '../../support/repository.ts'

/** What the fake GitHub says of a real repository: its commits, files, branches and tags, by their real ids. */
export function describeRepository(repository: Repository, id: number): RepositoryDescription {
  const ids = lines(repository.git('rev-list', '--all', '--topo-order', '--reverse'))
  const commits: Record<string, CommitDescription> = {}
  const trees = new Map<string, Map<string, string>>()
  for (const id of ids) {
    const parents = repository.git('show', '-s', '--format=%P', id).split(' ').filter(Boolean)
    const tree = new Map(
      lines(repository.git('ls-tree', '-r', '-z', id).replaceAll('\0', '\n')).map((line): [string, string] => {
        const [, blob = '', path = ''] = /^\d+ blob ([0-9a-f]+)\t(.+)$/.exec(line) ?? []
        return [path, blob]
      }),
    )
    trees.set(id, tree)
    commits[id] = {
      parents,
      message: repository.git('show', '-s', '--format=%B', id),
      author: 'octocat',
      files: changes(repository, trees.get(parents[0] ?? '') ?? new Map(), tree),
    }
  }
  return { id, defaultBranch: 'main', commits, branches: refs(repository, 'heads'), tags: tags(repository) }
}

const lines = (text: string): string[] => text.split('\n').filter(Boolean)

function changes(repository: Repository, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const files: Record<string, FileDescription | null> = {}
  for (const path of before.keys()) if (!after.has(path)) files[path] = null
  for (const [path, blob] of after) {
    if (before.get(path) !== blob) files[path] = repository.read(blob)
  }
  return files
}

const refs = (repository: Repository, kind: 'heads' | 'tags'): Record<string, string> =>
  Object.fromEntries(
    lines(repository.git('for-each-ref', '--format=%(objectname) %(refname)', `refs/${kind}/`)).map((line) => {
      const [, id = '', name = ''] = /^(\S+) refs\/[a-z]+\/(.+)$/.exec(line) ?? []
      return [name, id]
    }),
  )

const tags = (repository: Repository): Record<string, TagTarget> =>
  Object.fromEntries(
    Object.entries(refs(repository, 'tags')).map(([name, id]) => [name, describeObject(repository, id)]),
  )

function describeObject(repository: Repository, id: string): TagTarget {
  if (repository.git('cat-file', '-t', id) === 'commit') return id
  const text = repository.git('cat-file', 'tag', id)
  const target = /^object (.+)$/m.exec(text)?.[1] ?? ''
  const tag: AnnotatedTag = {
    object: 'annotated',
    as: id,
    names: /^tag (.+)$/m.exec(text)?.[1] ?? '',
    target: describeObject(repository, target),
    tagger: 'octocat',
    message: text.slice(text.indexOf('\n\n') + 2),
  }
  return tag
}
