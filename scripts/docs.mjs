// Writes everything that has its definition elsewhere: both action.yml, docs/checks.md, docs/controls.md,
// docs/reliability.md, the marked parts of the README, docs/reference.md and docs/governance.md, the name of this
// repository on every page, the recipes that init writes, and the version.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { format, resolveConfig } from 'prettier'

import { CONTROLS } from '../build/src/rules/settings/index.js'
import { AUDIT_INPUTS } from '../build/src/inputs/audit-inputs.js'
import { AUDIT_FILE_OUTPUTS, AUDIT_OUTPUTS } from '../build/src/reports/settings/outputs.js'
import { CHECKS } from '../build/src/rules/release/index.js'
import { FACT_CODES } from '../build/src/model/fact.js'
import { publisherForm, REGISTRY_ENTRIES } from '../build/src/model/registries.js'
import { INPUTS } from '../build/src/inputs/gate-inputs.js'
import { OUTPUTS, FILE_OUTPUTS } from '../build/src/reports/release/outputs.js'
import { reliability } from './reliability.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const read = (path) => readFileSync(join(root, path), 'utf8')
const write = async (path, text) => {
  const filepath = join(root, path)
  writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }))
}
const outputs = Object.entries({ ...OUTPUTS, ...FILE_OUTPUTS })
/** Where this repository lives: `repository` in package.json is the only place that decides it. */
const repository = JSON.parse(read('package.json')).repository.replace('github:', '')

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
    from: 'src/inputs/gate-inputs.ts and src/reports/release/outputs.ts',
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
    from: 'src/inputs/audit-inputs.ts and src/reports/settings/outputs.ts',
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

\`uses: ${repository}/audit@v1\` and \`node dist/cli.js audit\` check the settings of a repository against these controls
([recipe](recipes/audit.yml), [for an organization](recipes/audit-organization.yml)). They change nothing.

A control passes, fails, does not apply, or is unknown. It is unknown when the token cannot see the setting; the report
then names the permission that shows it. The score is the share of the visible controls that pass. Unknown controls are
counted separately: they neither pass nor fail. \`fail-on\` sets the severity that fails the step.

${table(
  ['control', 'passes when', 'severity', 'permission'],
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
- Permission: ${needs.map((each) => each.replace(/\w+: \w+/, code)).join('; ')}
- Fix: ${fix}
`,
).join('\n')}
In the commands, \`{owner}\` and \`{repo}\` are the repository; \`gh api\` fills them in. \`{branch}\` is its default branch,
\`{tags}\` is the pattern of the release tags, such as \`v*\`, and \`{environment}\` and \`{workflow}\` are the inputs. GitHub
applies all rulesets together, so each command only adds rules.

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

Every check reports, not only the first that fails. A check is \`unknown\` when it cannot read a fact that it needs. An
unknown check denies the release. The output \`reasons\` lists the codes below. A code keeps its meaning in every release.

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
## Facts that cannot be read

${table(
  ['code', 'meaning'],
  Object.entries(FACT_CODES).map(([what, meaning]) => [code(`facts/${what}`), meaning]),
)}

## Errors without a verdict

${table(
  ['code', 'meaning'],
  [
    [code('configuration/invalid-input'), 'an input is invalid or unknown; the error lists every problem'],
    [code('internal/defect'), 'release-gate has an internal error; it allows nothing'],
    [
      code('runner/not-written'),
      'the job log or a file of the runner cannot be written; the step fails and allows nothing, in report mode too',
    ],
  ],
)}
`,
)

await write('docs/reliability.md', reliability(join(root, 'docs/reliability'), table))

// Where the first words of a description do not say what the input is.
const IN_SHORT = {
  'version-scheme': 'How versions are written',
  'required-approvals': 'Approvals that the pull request must have',
  changelog: 'Path of the changelog',
  'changelog-date': 'Whether the entry must have a date',
  'version-order': 'Which releases the version must be newer than',
  mode: 'Whether a denial fails the step',
}

/** A description cut to the few words that fit into a cell. */
const inShort = (name, description) => IN_SHORT[name] ?? description.replace(/[.,:;(] ?.*$/s, '').trim()

const sections = {
  inputs: table(
    ['input', 'default', 'meaning'],
    Object.entries(INPUTS).map(([name, input]) => [
      `[${code(name)}](#${name})`,
      code(input.default),
      inShort(name, input.description),
    ]),
  ),
  'input-details': Object.entries(INPUTS)
    .map(
      ([name, input]) =>
        `### ${name}\n\n${input.description}${input.default === '' ? '' : `\n\nDefault: ${code(input.default)}`}`,
    )
    .join('\n\n'),
  outputs: outputs.map(([name, description]) => `- ${code(name)}: ${description}`).join('\n'),
  checks: table(
    ['check', 'passes when'],
    CHECKS.map((check) => [`[${check.id}](checks.md#${check.id})`, check.title]),
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

/** The lines of a file from the first that contains `from` to the next that contains `to`, without their indent. */
function excerpt(file, from, to) {
  const lines = read(file).split('\n')
  const first = lines.findIndex((line) => line.includes(from))
  const last = lines.findIndex((line, index) => index > first && line.includes(to))
  if (first < 0 || last < 0) throw new Error(`${file} has no lines from "${from}" to "${to}"`)
  const indent = /^ */.exec(lines[first])[0].length
  return lines
    .slice(first, last + 1)
    .map((line) => line.slice(indent))
    .join('\n')
}

/** Fills each part of a page that a marker begins: `<!-- table: NAME -->` or `<!-- lines: FILE | FROM | TO -->`. */
const fill = (page) =>
  page.replace(/(<!-- (table|lines): (.+) -->\n)[^]*?(<!-- end -->)/g, (_, begin, kind, what, end) => {
    const content = kind === 'table' ? sections[what] : `\`\`\`yaml\n${excerpt(...what.split(' | '))}\n\`\`\``
    if (content === undefined) throw new Error(`No table is called ${what}`)
    return `${begin}\n${content}\n\n${end}`
  })

// The type of the predicate is a fixed identifier, wherever the repository lives.
const named = (page) =>
  page.replace(/(?<![\w/-])(https:\/\/github\.com\/)?[\w-]+\/release-gate(?![\w-]|\/decision\/)/g, `$1${repository}`)

for (const path of [
  'README.md',
  'docs/reference.md',
  'docs/governance.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/github-enterprise-and-proxies.md',
]) {
  await write(path, named(fill(read(path))))
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
