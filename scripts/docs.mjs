// Writes what is there twice from where it is defined: both action.yml, docs/checks.md, docs/controls.md,
// docs/reliability.md, the tables of the README and of docs/governance.md, the recipes that init writes, and the version.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { format, resolveConfig } from 'prettier'

import { CONTROLS } from '../build/src/rules/settings/index.js'
import { AUDIT_INPUTS } from '../build/src/inputs/audit.js'
import { AUDIT_FILE_OUTPUTS, AUDIT_OUTPUTS } from '../build/src/reports/settings/outputs.js'
import { CHECKS } from '../build/src/rules/release/index.js'
import { FACT_CODES } from '../build/src/model/fact.js'
import { publisherForm, REGISTRY_ENTRIES } from '../build/src/model/registries.js'
import { INPUTS } from '../build/src/inputs/gate.js'
import { OUTPUTS, FILE_OUTPUTS } from '../build/src/reports/release/outputs.js'
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

const manifest = ({ from, name, description, inputs, results, main }) => `# Written by \`npm run docs\` from ${from}.
name: ${name}
description: ${description}
author: The release-gate authors
branding:
  icon: shield
  color: green
inputs:
${Object.entries(inputs)
  .map(
    ([input, { description: meaning, default: value }]) =>
      `  ${input}:\n    description: ${JSON.stringify(meaning)}\n    required: false\n    default: ${JSON.stringify(value)}`,
  )
  .join('\n')}
outputs:
${results.map(([output, meaning]) => `  ${output}:\n    description: ${JSON.stringify(meaning)}`).join('\n')}
runs:
  using: node20
  main: ${main}
`

await write(
  'action.yml',
  manifest({
    from: 'src/inputs/gate.ts and src/reports/release/outputs.ts',
    name: 'release-gate',
    description: 'May this tag be released, by this person, now? Answers before anything is built, and fails closed.',
    inputs: INPUTS,
    results: outputs,
    main: 'dist/index.js',
  }),
)

const auditOutputs = Object.entries({ ...AUDIT_OUTPUTS, ...AUDIT_FILE_OUTPUTS })

await write(
  'audit/action.yml',
  manifest({
    from: 'src/inputs/audit.ts and src/reports/settings/outputs.ts',
    name: 'release-gate audit',
    description:
      'Is the repository set up so that only those who may can release? Reads its settings, and changes nothing.',
    inputs: AUDIT_INPUTS,
    results: auditOutputs,
    main: '../dist/audit.js',
  }),
)

await write(
  'docs/controls.md',
  `<!-- Written by \`npm run docs\` from src/rules/settings/. -->

# Controls

\`uses: org/release-gate/audit@v1\` and \`node dist/cli.js audit\` ask these questions about the settings of a repository
([recipe](recipes/audit.yml), [for an organization](recipes/audit-organisation.yml)). Nothing is changed.

A control passes, fails, does not apply, or is unknown because the token does not show the setting; the report then says
which permission would. The score is what passed of what was seen, and the unseen is counted apart: it neither passes
nor fails. \`fail-on\` says which severity fails the step.

${table(
  ['control', 'asks', 'severity', 'seen with'],
  CONTROLS.map(({ id, title, severity, permissions: needs }) => [
    `[${id}](#${id})`,
    title,
    severity,
    needs.map((each) => each.replace(/\w+: \w+/, code)).join('; '),
  ]),
)}

${CONTROLS.map(
  ({ id, title, why, fix, permissions: needs, severity }) => `## ${id}

${title}. ${why}

- Severity: ${severity}
- Seen with: ${needs.map((each) => each.replace(/\w+: \w+/, code)).join('; ')}
- How to mend it: ${fix}
`,
).join('\n')}
In the commands, \`{owner}\` and \`{repo}\` are the repository (\`gh api\` fills them in by itself), \`{branch}\` its default
branch, \`{tags}\` the pattern of the release tags, such as \`v*\`, \`{environment}\` and \`{workflow}\` the inputs. Rulesets
add up, so that each command only adds to what is there.

## Inputs

${table(
  ['input', 'default', 'meaning'],
  Object.entries(AUDIT_INPUTS).map(([name, input]) => [code(name), code(input.default), input.description]),
)}

## Outputs

${table(
  ['output', 'value'],
  auditOutputs.map(([name, description]) => [code(name), description]),
)}
`,
)

const permissions = (check) =>
  check.permissions.length === 0
    ? 'nothing'
    : check.permissions.map((each) => each.replace(/\w+: read/, code)).join('; ')

await write(
  'docs/checks.md',
  `<!-- Written by \`npm run docs\` from src/rules/release/ and src/model/fact.ts. -->

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
    [
      code('runner/not-written'),
      'a file of the runner or the job log cannot be written; nothing is allowed, and the step fails in report mode too',
    ],
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
  publishers: table(
    ['registry', 'form', 'fields'],
    REGISTRY_ENTRIES.filter(([, { trustedPublisher }]) => trustedPublisher !== undefined).map(
      ([, { title, trustedPublisher }]) => [
        title,
        trustedPublisher.page,
        publisherForm(trustedPublisher, {
          owner: 'OWNER',
          repository: 'REPOSITORY',
          workflow: 'publish.yml',
          environment: 'release',
        })
          .map(([field, answer]) => `${field} ${code(answer)}`)
          .join(', '),
      ],
    ),
  ),
}

for (const path of ['README.md', 'docs/governance.md']) {
  const filled = read(path).replace(/(<!-- (?:table|file): (\S+) -->\n)[^]*?(<!-- end -->)/g, (_, begin, what, end) => {
    const content = what in sections ? `\n${sections[what]}\n\n` : `\n\`\`\`yaml\n${read(what)}\`\`\`\n\n`
    return `${begin}${content}${end}`
  })
  await write(path, filled)
}

await write(
  'src/init/recipes.ts',
  `/** The workflows of docs/recipes that \`init\` writes. Written by \`npm run docs\`: the bundle has no docs/ beside it. */
export const RECIPES = {
${REGISTRY_ENTRIES.filter(([, { recipe }]) => recipe !== undefined)
  .map(([name]) => `  ${JSON.stringify(name)}: ${JSON.stringify(read(`docs/recipes/${name}.yml`))},`)
  .join('\n')}
} as const
`,
)

await write(
  'src/entry/version.ts',
  `/** The version in package.json. Written by \`npm run docs\`: the bundle has no package.json with it. */
export const VERSION = ${JSON.stringify(JSON.parse(read('package.json')).version)}
`,
)
