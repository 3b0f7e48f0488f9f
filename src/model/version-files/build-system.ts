import { at } from './property.ts'

/** The build system of a Python package, and its configuration. */
export interface Build {
  /** The build backend; setuptools by default, as in PEP 517. */
  readonly backend: string
  /** Whether the build installs a distribution on every system. */
  readonly requires: (name: string) => boolean
  /** The items of `requires` that every system installs, as written. */
  readonly requirements: readonly string[]
  /** The value at a path under `[tool]`. */
  readonly tool: (...path: readonly string[]) => unknown
  /** The name of the project; empty if it has no name. */
  readonly project: string
}

/** Reads `[build-system]`. A backend in the package itself gets an empty name, because its behavior is unknown. */
export function readBuild(document: unknown): Build {
  const system = at(document, 'build-system')
  const list = at(system, 'requires')
  const texts = Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
  // A requirement with a marker is installed only on some systems.
  const requirements = texts.filter((each) => !each.includes(';'))
  const names = new Set(requirements.map(distribution))
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
