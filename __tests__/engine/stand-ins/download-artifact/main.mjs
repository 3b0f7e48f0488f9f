import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'

const { GITHUB_WORKSPACE, INPUT_NAME, INPUT_PATH, STAND_IN_ARTIFACTS } = process.env
cpSync(join(STAND_IN_ARTIFACTS, INPUT_NAME), resolve(GITHUB_WORKSPACE, INPUT_PATH), { recursive: true })
