import { parse as parseToml } from 'smol-toml'

import { readBuild } from './build-system.ts'
import { at } from './property.ts'
import { knownFile, type KnownFile, type VersionFile } from './version-file.ts'
import { versionSource, type VersionSource } from './version-source.ts'

/** The version that a file declares, or why it is unknown. */
export type DeclaredVersion = { readonly path: string } & (
  | { readonly outcome: 'version'; readonly version: string }
  | VersionSource
  | { readonly outcome: 'missing-file' }
  | { readonly outcome: 'unreadable'; readonly problem: string }
  /** The file declares no version. `where` is the place where it was expected. */
  | { readonly outcome: 'undeclared'; readonly where: string }
)

type Outcome = DeclaredVersion extends infer Whole ? (Whole extends unknown ? Omit<Whole, 'path'> : never) : never

const READERS: Readonly<Record<KnownFile, (text: string, parents: readonly string[]) => Outcome>> = {
  'package.json': readPackageJson,
  'pyproject.toml': readPyproject,
  'Cargo.toml': readCargo,
}

/** Reads the version that a known file declares. @param parents the texts of the other files of {@link filesFor} that exist */
export function readDeclaredVersion({ path }: VersionFile, text: string, parents: readonly string[]): DeclaredVersion {
  const name = knownFile(path)
  if (name === undefined) return { path, outcome: 'unreadable', problem: 'it is not a file with a known name' }
  try {
    return { path, ...READERS[name](text, parents) }
  } catch (error) {
    return { path, outcome: 'unreadable', problem: (error as Error).message.split('\n', 1)[0] ?? '' }
  }
}

function readPackageJson(text: string): Outcome {
  return declared(at(JSON.parse(text), 'version'), '"version"')
}

/**
 * PEP 621 (https://packaging.python.org/en/latest/specifications/pyproject-toml/#version), then Poetry, whose version
 * applies if PEP 621 declares it dynamic, unless a plugin takes it from the tag.
 */
function readPyproject(text: string): Outcome {
  const document = parseToml(text)
  const dynamic = at(document, 'project', 'dynamic')
  const isDynamic = Array.isArray(dynamic) && dynamic.includes('version')
  const ofProject = at(document, 'project', 'version')
  if (!isDynamic && ofProject !== undefined) return declared(ofProject, '[project]')
  const ofPoetry = isPoetry(document) ? at(document, 'tool', 'poetry', 'version') : undefined
  if (!isDynamic && ofPoetry === undefined) return { outcome: 'undeclared', where: '[project] or [tool.poetry]' }
  const source = versionSource(document)
  const isPlaceholder = source.outcome === 'from-tag' || ofPoetry === undefined
  return isPlaceholder ? source : declared(ofPoetry, '[tool.poetry]')
}

/** Whether the build uses the version in `[tool.poetry]`. Poetry also builds packages without a `[build-system]`. */
const isPoetry = (document: unknown): boolean =>
  at(document, 'build-system') === undefined || /^poetry[._]/.test(readBuild(document).backend)

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
