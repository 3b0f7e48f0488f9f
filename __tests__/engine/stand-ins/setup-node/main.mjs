import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const { env } = process
appendFileSync(env.GITHUB_PATH, `${env.STAND_IN_NODE}\n`)
if (env['INPUT_REGISTRY-URL']) {
  const file = join(env.RUNNER_TEMP, '.npmrc')
  const { host } = new URL(env.STAND_IN_NPM)
  writeFileSync(file, `registry=${env.STAND_IN_NPM}\n//${host}/:_authToken=${env.STAND_IN_NPM_TOKEN}\n`)
  appendFileSync(env.GITHUB_ENV, `NPM_CONFIG_USERCONFIG=${file}\nnpm_config_registry=${env.STAND_IN_NPM}\n`)
}
