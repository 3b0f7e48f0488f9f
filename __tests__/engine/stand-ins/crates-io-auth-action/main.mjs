import { appendFileSync } from 'node:fs'

const { GITHUB_ENV, GITHUB_OUTPUT, STAND_IN_CRATES } = process.env
appendFileSync(GITHUB_OUTPUT, 'token=publisher\n')
appendFileSync(
  GITHUB_ENV,
  [
    'CARGO_REGISTRY_DEFAULT=stand-in',
    `CARGO_REGISTRIES_STAND_IN_INDEX=sparse+${STAND_IN_CRATES}/index/`,
    'CARGO_REGISTRIES_STAND_IN_TOKEN=publisher',
    '',
  ].join('\n'),
)
