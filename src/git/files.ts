import { LARGEST_FILE, TOO_LARGE, type FileState } from '../model/release-facts.ts'
import { textFile } from '../model/text-file.ts'
import { orFail } from './failure.ts'
import type { Git } from './git.ts'
import { parseBatch } from './objects.ts'

/** A file of a commit. */
export async function readFile(git: Git, commit: string, path: string): Promise<FileState> {
  const { stdout } = orFail(await git(['ls-tree', '-z', '--full-tree', commit, '--', path]))
  const [, mode, type, oid] = /^(\d{6}) (\w+) ([\da-f]+)\t/.exec(stdout) ?? []
  if (oid === undefined || mode === undefined) return { status: 'missing' }
  if (mode !== '100644' && mode !== '100755') {
    return { status: 'unusable', problem: `a ${mode === '120000' ? 'symbolic link' : String(type)}` }
  }
  const { stdout: text, bytes } = orFail(await git(['cat-file', 'blob', oid]))
  if (bytes.length > LARGEST_FILE) return { status: 'unusable', problem: TOO_LARGE }
  return text.includes('\0') ? { status: 'unusable', problem: 'a binary file' } : textFile(text, oid)
}

/** Files of many commits, in the order asked for, in one git process. A link reads as the text that it is. */
export async function readManyFiles(
  git: Git,
  wanted: readonly { readonly commit: string; readonly path: string }[],
): Promise<FileState[]> {
  if (wanted.length === 0) return []
  const input = wanted.map(({ commit, path }) => `${commit}:${path}\n`).join('')
  const { bytes } = orFail(await git(['cat-file', '--batch'], input))
  return parseBatch(bytes, wanted.length).map((object) =>
    object === undefined
      ? { status: 'missing' }
      : object.type === 'blob'
        ? textFile(object.content, object.oid)
        : { status: 'unusable', problem: `a ${object.type}` },
  )
}
