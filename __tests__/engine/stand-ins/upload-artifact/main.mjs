import { cpSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const { GITHUB_WORKSPACE, INPUT_NAME, INPUT_PATH, STAND_IN_ARTIFACTS } = process.env
const folder = resolve(GITHUB_WORKSPACE, INPUT_PATH)
if (readdirSync(folder).length === 0) throw new Error(`no files in ${INPUT_PATH}`)
cpSync(folder, join(STAND_IN_ARTIFACTS, INPUT_NAME), { recursive: true })
