/** One item of `version-files`. */
export interface VersionFile {
  readonly path: string
  /** The source of a regular expression with one group; absent for a file with a known name. */
  readonly expression?: string
}

/** The file names with a built-in reader. */
export const KNOWN_FILES = ['package.json', 'pyproject.toml', 'Cargo.toml'] as const

export type KnownFile = (typeof KNOWN_FILES)[number]

/** The known name of a file; undefined for any other file. */
export const knownFile = (path: string): KnownFile | undefined =>
  KNOWN_FILES.find((name) => name === path.slice(path.lastIndexOf('/') + 1))

/** Reads `path` or `path:/regex/`. A path without an expression must have a known name. */
export function parseVersionFile(text: string): VersionFile | { readonly problem: string } {
  const [, path = '', expression] = /^([^:]+?)(?::\/([^]+)\/)?$/.exec(text) ?? []
  if (path === '' || path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'))
    return { problem: 'it is not a relative path in the repository, with / between folders' }
  if (expression === undefined) {
    return knownFile(path) === undefined
      ? { problem: `the name of the file is not known: add a regular expression, such as ${path}:/version = "(.*)"/` }
      : { path }
  }
  try {
    // The empty first alternative matches, so the expression itself does not run: it may never finish.
    const groups = new RegExp(`|${expression}`, 'mu').exec('')?.length ?? 0
    return groups === 2 ? { path, expression } : { problem: 'the regular expression must have exactly one group' }
  } catch (error) {
    return { problem: `it is not a regular expression: ${(error as Error).message}` }
  }
}

/**
 * The files to read for the version in `file`: the file itself first, then, for a Cargo package, the manifests in its
 * parent folders. The nearest one with a `[workspace]` is the root.
 */
export function filesFor({ path, expression }: VersionFile): string[] {
  if (expression !== undefined || knownFile(path) !== 'Cargo.toml') return [path]
  const folders = path.split('/').slice(0, -1)
  return [path, ...folders.map((_, index) => [...folders.slice(0, folders.length - 1 - index), 'Cargo.toml'].join('/'))]
}
