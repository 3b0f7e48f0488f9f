import { appendFileSync } from 'node:fs'

appendFileSync(process.env.GITHUB_PATH, `${process.env.STAND_IN_PYTHON}\n`)
