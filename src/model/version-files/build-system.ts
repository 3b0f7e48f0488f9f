import { at } from './property.ts'

/** What builds a Python package, and how it is set up. */
export interface Build {
  /** The build backend; setuptools where none is named, as PEP 517 has it. */
  readonly backend: string
  /** Whether the build installs a distribution, whatever its markers are. */
  readonly requires: (name: string) => boolean
  /** The items of `requires`, as written. */
  readonly requirements: readonly string[]
  /** The value at a path under `[tool]`. */
  readonly tool: (...path: readonly string[]) => unknown
  /** The name of the project; empty where there is none. */
  readonly project: string
}

/** Reads `[build-system]`; a backend that comes with the package itself can be anything, and has no name. */
export function readBuild(document: unknown): Build {
  const system = at(document, 'build-system')
  const list = at(system, 'requires')
  const requirements = Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
  // One with a marker is installed on some systems only.
  const names = new Set(requirements.filter((each) => !each.includes(';')).map(distribution))
  const own = at(system, 'backend-path') !== undefined
  return {
    backend: own ? '' : text(at(system, 'build-backend'), 'setuptools.build_meta'),
    requires: (name) => names.has(name),
    requirements,
    tool: (...path) => at(document, 'tool', ...path),
    project: text(at(document, 'project', 'name'), ''),
  }
}

/** The name in a requirement, normalized (https://packaging.python.org/en/latest/specifications/name-normalization/). */
const distribution = (requirement: string): string =>
  (/^[\w.-]+/.exec(requirement.trim())?.[0] ?? '').toLowerCase().replace(/[-_.]+/g, '-')

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise)
