import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from './action.ts'

/** The names of the rules in `folder`: a file each, but for the index that lists them. */
export const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
