import { appendFileSync } from 'node:fs'

const { GITHUB_OUTPUT, STAND_IN_APP_TOKEN } = process.env
console.log(`::add-mask::${STAND_IN_APP_TOKEN}`)
appendFileSync(GITHUB_OUTPUT, `token=${STAND_IN_APP_TOKEN}\n`)
