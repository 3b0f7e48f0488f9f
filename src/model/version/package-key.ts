import type { SchemeInput } from './version.ts'

/**
 * What names of packages are compared by. PyPI takes names that differ in case, or in runs of `-`, `_` and `.`, for the
 * same (https://packaging.python.org/en/latest/specifications/name-normalization/); crates.io those that differ in
 * case, or in `-` and `_`. The gate does not know the registry: under `semver` the second holds, else the first.
 */
export const packageKey = (name: string, scheme: SchemeInput): string =>
  scheme === 'semver' ? name.toLowerCase().replaceAll('_', '-') : name.toLowerCase().replace(/[-_.]+/g, '-')
