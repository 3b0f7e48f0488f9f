import type { SchemeInput } from './version.ts'

/**
 * The key that package names are compared by. PyPI ignores case and treats runs of `-`, `_` and `.` as equal
 * (https://packaging.python.org/en/latest/specifications/name-normalization/). crates.io ignores case and treats `-` and
 * `_` as equal. The gate does not know the registry: `semver` uses the rule of crates.io, other schemes that of PyPI.
 */
export const packageKey = (name: string, scheme: SchemeInput): string =>
  scheme === 'semver' ? name.toLowerCase().replaceAll('_', '-') : name.toLowerCase().replace(/[-_.]+/g, '-')
