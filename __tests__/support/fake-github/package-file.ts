import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Reads a file of an installed package, also one that the package does not export. */
export function readPackageFile(packageName: string, file: string): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const path = join(folder, 'node_modules', packageName, file)
    if (existsSync(path)) return readFileSync(path, 'utf8')
    if (dirname(folder) === folder) throw new Error(`${packageName}/${file} is not installed`)
    folder = dirname(folder)
  }
}
