import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { ValiError } from 'valibot'

import { RULESETS, type Desired } from '../../init/desired.ts'
import { PATHS, type PlannedFile } from '../../init/files.ts'
import { readEnvironmentDescription, readRuleset } from '../../init/shapes.ts'
import { ConfigurationError } from '../../model/configuration-error.ts'
import { confirms, type Site } from './site.ts'

/** Whether the files of all settings are written. */
export const areWritten = (root: string): boolean =>
  [...RULESETS, 'environment' as const].every((name) => existsSync(join(root, PATHS[name])))

/** The text of a file; undefined if it does not exist. */
export const readIfThere = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined

/** Writes the files; a file with other content is overwritten only by `force`, or after a yes. */
export async function writeFiles(
  files: readonly PlannedFile[],
  force: boolean,
  { root, terminal }: Site,
): Promise<void> {
  const differs = ({ path, content }: PlannedFile): boolean => {
    const now = readIfThere(join(root, path))
    return now !== undefined && now !== content
  }
  if (!force && terminal.ask === undefined) {
    const others = files
      .filter(differs)
      .map(
        ({ path }) =>
          `${path}: expected no file, or the content that init writes; found other content. Pass --force to overwrite it.`,
      )
    if (others.length > 0) throw new ConfigurationError(others)
  }
  for (const file of files) {
    const path = join(root, file.path)
    if (readIfThere(path) === file.content) {
      terminal.print(`unchanged  ${file.path}`)
    } else if (differs(file) && !force && !(await confirms(terminal, `Overwrite ${file.path}?`))) {
      terminal.print(`kept       ${file.path}`)
    } else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, file.content)
      terminal.print(`written    ${file.path}`)
    }
  }
}

/** The settings in the files. */
export function readFiles(root: string): Desired {
  const read = <T>(path: string, shape: (data: unknown) => T): T => {
    const text = readIfThere(join(root, path))
    if (text === undefined) {
      throw new ConfigurationError([
        `${path}: expected this file; found none. Run init without --check and --apply to write it, or pass the answers as flags.`,
      ])
    }
    try {
      return shape(JSON.parse(text))
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof ValiError)) throw error
      throw new ConfigurationError([`${path}: ${error.message}`])
    }
  }
  return {
    rulesets: Object.fromEntries(RULESETS.map((name) => [name, read(PATHS[name], readRuleset)])) as Desired['rulesets'],
    environment: read(PATHS.environment, readEnvironmentDescription),
  }
}
