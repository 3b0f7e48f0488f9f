/** One item of `version-files`. */
export interface VersionFile {
  readonly path: string
  /** The source of a regular expression with one group; absent for a file that is read by its name. */
  readonly expression?: string
}

/** The files that are read by their names. */
export const KNOWN_FILES = ['package.json', 'pyproject.toml', 'Cargo.toml'] as const

export type KnownFile = (typeof KNOWN_FILES)[number]

/** The name of a file that is read by it; undefined for any other. */
export const knownFile = (path: string): KnownFile | undefined =>
  KNOWN_FILES.find((name) => name === path.slice(path.lastIndexOf('/') + 1))

/** Reads `path` or `path:/regex/`. A plain path must be of a file that is known by its name. */
export function parseVersionFile(text: string): VersionFile | { readonly problem: string } {
  const [, path = '', expression] = /^([^:]+?)(?::\/([^]+)\/)?$/.exec(text) ?? []
  if (path === '' || path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'))
    return { problem: 'it is no path in the repository, with / between folders' }
  if (expression === undefined) {
    return knownFile(path) === undefined
      ? { problem: `it is not known by its name: add a regular expression, ${path}:/version = "(.*)"/` }
      : { path }
  }
  try {
    // The first alternative matches, so that the expression itself does not run: it may never end.
    const groups = new RegExp(`|${expression}`, 'mu').exec('')?.length ?? 0
    return groups === 2 ? { path, expression } : { problem: 'the regular expression must have one group' }
  } catch (error) {
    return { problem: `it is not a regular expression: ${(error as Error).message}` }
  }
}

/**
 * The files that must be read to tell what `file` declares: itself first, then, for a Cargo package, the manifests
 * above it, of which the nearest with a `[workspace]` is the root.
 */
export function filesFor({ path, expression }: VersionFile): string[] {
  if (expression !== undefined || knownFile(path) !== 'Cargo.toml') return [path]
  const folders = path.split('/').slice(0, -1)
  return [path, ...folders.map((_, index) => [...folders.slice(0, folders.length - 1 - index), 'Cargo.toml'].join('/'))]
}
