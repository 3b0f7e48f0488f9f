// Writes what is documented twice from where it is defined: action.yml, docs/checks.md, docs/reliability.md and the
// tables of the README.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { format, resolveConfig } from 'prettier'

import { CHECKS } from '../build/src/checks/registry.js'
import { FACT_CODES } from '../build/src/gate/fact.js'
import { INPUTS } from '../build/src/inputs.js'
import { OUTPUTS, FILE_OUTPUTS } from '../build/src/report/outputs.js'
import { reliability } from './reliability.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (path) => readFileSync(join(root, path), 'utf8')
const write = async (path, text) => {
  const filepath = join(root, path)
  writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }))
}
const outputs = Object.entries({ ...OUTPUTS, ...FILE_OUTPUTS })

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

const code = (text) => (text === '' ? '' : `\`${text}\``)

await write(
  'action.yml',
  `# Written by \`npm run docs\` from src/inputs.ts and src/report/outputs.ts.
name: release-gate
description: May this tag be released, by this person, now? Answers before anything is built, and fails closed.
author: The release-gate authors
branding:
  icon: shield
  color: green
inputs:
${Object.entries(INPUTS)
  .map(
    ([name, input]) =>
      `  ${name}:\n    description: ${JSON.stringify(input.description)}\n    required: false\n    default: ${JSON.stringify(input.default)}`,
  )
  .join('\n')}
outputs:
${outputs.map(([name, description]) => `  ${name}:\n    description: ${JSON.stringify(description)}`).join('\n')}
runs:
  using: node20
  main: dist/index.js
`,
)

const permissions = (check) =>
  check.permissions.length === 0
    ? 'nothing'
    : check.permissions.map((each) => each.replace(/\w+: read/, code)).join('; ')

await write(
  'docs/checks.md',
  `<!-- Written by \`npm run docs\` from src/checks/ and src/gate/fact.ts. -->

# Checks

Every check reports, not only the first to fail. A check that could not read what it needs is \`unknown\`, and that
denies as well. The codes below are what the output \`reasons\` lists; they stay the same from release to release.

${CHECKS.map(
  (check) => `## ${check.id}

${check.title}. ${check.why}

Reads: ${check.needs.map(code).join(', ')}. The token needs ${permissions(check)}.

${table(
  ['code', 'meaning'],
  Object.entries(check.codes).map(([what, meaning]) => [code(`${check.id}/${what}`), meaning]),
)}
`,
).join('\n')}
## What could not be read

${table(
  ['code', 'meaning'],
  Object.entries(FACT_CODES).map(([what, meaning]) => [code(`facts/${what}`), meaning]),
)}

## When there is no verdict at all

${table(
  ['code', 'meaning'],
  [
    [code('configuration/invalid-input'), 'an input is wrong or misspelt; every problem is listed'],
    [code('internal/defect'), 'a defect of release-gate; nothing is allowed'],
  ],
)}
`,
)

await write('docs/reliability.md', reliability(join(root, 'docs/reliability'), table))

const sections = {
  inputs: table(
    ['input', 'default', 'meaning'],
    Object.entries(INPUTS).map(([name, input]) => [code(name), code(input.default), input.description]),
  ),
  outputs: table(
    ['output', 'value'],
    outputs.map(([name, description]) => [code(name), description]),
  ),
  checks: table(
    ['check', 'passes when', 'why', 'token needs'],
    CHECKS.map((check) => [`[${check.id}](docs/checks.md#${check.id})`, check.title, check.why, permissions(check)]),
  ),
}

const readme = read('README.md').replace(
  /(<!-- (?:table|file): (\S+) -->\n)[^]*?(<!-- end -->)/g,
  (_, begin, what, end) => {
    const content = what in sections ? `\n${sections[what]}\n\n` : `\n\`\`\`yaml\n${read(what)}\`\`\`\n\n`
    return `${begin}${content}${end}`
  },
)
await write('README.md', readme)
