import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..')
/** What the tests are run with: the modules and packages, with their versions. */
export const TOOLS = join(ROOT, 'scripts/tools')
/** Where the programs are installed. */
export const INSTALLED = join(ROOT, 'build/e2e')
/** Why a program is not there, by its name. */
export const MISSING = join(INSTALLED, 'missing.json')
export { NODE_24 } from '../../../scripts/node24.mjs'
