import { parse as parseToml } from 'smol-toml'

import { knownFile, type KnownFile, type VersionFile } from './version-file.ts'

/** What a file declares, or why that cannot be told. */
export type DeclaredVersion = { readonly path: string } & (
  | { readonly outcome: 'version'; readonly version: string }
  /** Told elsewhere: by `dynamic = ["version"]`, or in the workspace's root. `where` says so. */
  | { readonly outcome: 'dynamic'; readonly where: string }
  | { readonly outcome: 'missing-file' }
  | { readonly outcome: 'unreadable'; readonly problem: string }
  /** Read, but it declares none. `where` says where it was looked for. */
  | { readonly outcome: 'undeclared'; readonly where: string }
)

type Outcome = DeclaredVersion extends infer Whole ? (Whole extends unknown ? Omit<Whole, 'path'> : never) : never

const READERS: Readonly<Record<KnownFile, (text: string, parents: readonly string[]) => Outcome>> = {
  'package.json': readPackageJson,
  'pyproject.toml': readPyproject,
  'Cargo.toml': readCargo,
}

/** What a file that is known by its name declares. @param parents texts of the rest of {@link filesFor}, where they exist */
export function readDeclaredVersion({ path }: VersionFile, text: string, parents: readonly string[]): DeclaredVersion {
  const name = knownFile(path)
  if (name === undefined) return { path, outcome: 'unreadable', problem: 'it is not known by its name' }
  try {
    return { path, ...READERS[name](text, parents) }
  } catch (error) {
    return { path, outcome: 'unreadable', problem: (error as Error).message.split('\n', 1)[0] ?? '' }
  }
}

function readPackageJson(text: string): Outcome {
  return declared(at(JSON.parse(text), 'version'), '"version"')
}

/** PEP 621 (https://packaging.python.org/en/latest/specifications/pyproject-toml/#version), then Poetry. */
function readPyproject(text: string): Outcome {
  const document = parseToml(text)
  const dynamic = at(document, 'project', 'dynamic')
  if (Array.isArray(dynamic) && dynamic.includes('version'))
    return { outcome: 'dynamic', where: 'dynamic = ["version"]' }
  const version = at(document, 'project', 'version') ?? at(document, 'tool', 'poetry', 'version')
  return declared(version, '[project] or [tool.poetry]')
}

/** https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table */
function readCargo(text: string, parents: readonly string[]): Outcome {
  const version = at(parseToml(text), 'package', 'version')
  if (at(version, 'workspace') !== true) return declared(version, '[package]')
  const root = [text, ...parents]
    .map((each) => parseToml(each))
    .find((document) => at(document, 'workspace') !== undefined)
  return declared(at(root, 'workspace', 'package', 'version'), '[workspace.package] of the workspace')
}

const declared = (version: unknown, where: string): Outcome =>
  typeof version === 'string' ? { outcome: 'version', version } : { outcome: 'undeclared', where }

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  )
