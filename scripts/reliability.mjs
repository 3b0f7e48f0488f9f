// Writes docs/reliability.md from the figures of the long runs in docs/reliability/.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const count = (value) => Number.isInteger(value) && value >= 0
const number = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0
const text = (value) => typeof value === 'string' && value !== ''
const date = (value) => text(value) && /^\d{4}-\d\d-\d\d$/.test(value)
const texts = (value) => Array.isArray(value) && value.length > 0 && value.every(text)
const rows = (shape) => (value) =>
  Array.isArray(value) && value.length > 0 && value.every((row) => misfits(row, shape).length === 0)

/** The fields that each file must have. */
const SHAPES = {
  faults: {
    date,
    nodes: texts,
    requests: texts,
    faults: texts,
    tried: count,
    recovered: count,
    refused: count,
    wronglyAllowed: count,
    milliseconds: (value) => misfits(value, { median: number, worst: number }).length === 0,
  },
  fuzz: { date, seed: number, properties: rows({ name: text, cases: count }), cases: count, counterexamples: count },
  differential: {
    date,
    seed: number,
    comparisons: rows({ what: text, against: text, cases: count, differences: count }),
  },
  mutants: {
    date,
    folders: rows({ name: text, mutants: count, killed: count, survived: count, explained: count }),
    open: count,
    mutants: count,
    killed: count,
    survived: count,
    score: number,
  },
}

const misfits = (value, shape) =>
  typeof value !== 'object' || value === null
    ? ['(the whole file)']
    : Object.keys(shape).filter((key) => !Object.hasOwn(value, key) || !shape[key](value[key]))

/** The figures of one run; undefined before the first run. An invalid file is an error. */
function readFigures(folder, name) {
  const path = join(folder, `${name}.json`)
  if (!existsSync(path)) return undefined
  const repeat = `Run \`npm run ${COMMANDS[name]}\` to write it again.`
  let figures
  try {
    figures = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`docs/reliability/${name}.json is not JSON: ${error.message}. ${repeat}`)
  }
  const wrong = misfits(figures, SHAPES[name])
  if (wrong.length > 0)
    throw new Error(`docs/reliability/${name}.json: wrong or missing: ${wrong.join(', ')}. ${repeat}`)
  return figures
}

const COMMANDS = { faults: 'faults', fuzz: 'fuzz', differential: 'differential', mutants: 'mutate' }

const figure = (value) => value.toLocaleString('en-US')
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 0)} s`
const list = (names) => names.map((name) => `- ${name}`).join('\n')
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0)

/** The page; `table` writes a Markdown table. */
export function reliability(folder, table) {
  const faults = readFigures(folder, 'faults')
  const fuzz = readFigures(folder, 'fuzz')
  const differential = readFigures(folder, 'differential')
  const mutants = readFigures(folder, 'mutants')
  const summary = [
    ...(faults === undefined
      ? []
      : [
          ['runs with a fault in one request', figure(faults.tried)],
          ['of these, with the same verdict as without the fault', figure(faults.recovered)],
          ['of these, denied with the reason', figure(faults.refused)],
          ['**of these, wrongly allowed**', `**${figure(faults.wronglyAllowed)}**`],
          ['time to a verdict under faults, median', seconds(faults.milliseconds.median)],
          ['time to a verdict under faults, worst', seconds(faults.milliseconds.worst)],
        ]),
    ...(fuzz === undefined
      ? []
      : [
          ['hostile and generated cases', figure(fuzz.cases)],
          ['counterexamples', figure(fuzz.counterexamples)],
        ]),
    ...(differential === undefined
      ? []
      : [
          ['comparisons with other implementations', figure(sum(differential.comparisons.map(({ cases }) => cases)))],
          ['differences', figure(sum(differential.comparisons.map(({ differences }) => differences)))],
        ]),
    ...(mutants === undefined
      ? []
      : [['mutants killed', `${figure(mutants.killed)} of ${figure(mutants.mutants)} (${mutants.score} %)`]]),
  ]
  return `<!-- Written by \`npm run docs\` from docs/reliability/*.json. -->

# Reliability

The gate must never allow a release that the policy denies, and must always give the reason, whatever fails around it.
These figures come from long runs that try to break this rule. Times are from one machine with many concurrent runs.

${table(['figure', 'value'], summary)}
${[faults && faultsSection(faults, table), fuzz && fuzzSection(fuzz, table), differential && differentialSection(differential, table), mutants && mutantsSection(mutants, table)].filter((section) => section !== undefined).join('')}`
}

const faultsSection = (
  { date: day, nodes, requests, faults, tried, recovered, refused, wronglyAllowed, milliseconds },
  table,
) => `
## Faults

\`npm run faults\` (about ten minutes; last run on ${day}, Node ${nodes.join(' and ')})

The built bundle runs as a child process against a fake GitHub, which tests validate with GitHub's own OpenAPI
description and GraphQL schema. A proxy between the two breaks one request and passes on all others. There are
${requests.length} requests and ${faults.length} faults. Each useful pair runs in a release that the policy allows, and in
releases that it denies because of that request. A fault that a retry can overcome is played twice: at one attempt, and
at every attempt. Each nullable field in GitHub's schemas is null in turn. Faults of
the runner's files are played with correct answers. \`npm test\` plays each pair on each change,
except timeouts of requests after the first.

${table(
  ['runs', 'same verdict as without the fault', 'denied', 'wrongly allowed', 'median', 'worst'],
  [
    [tried, recovered, refused, wronglyAllowed]
      .map(figure)
      .concat([milliseconds.median, milliseconds.worst].map(seconds)),
  ],
)}

Each run must meet these conditions:

- After a temporary fault, the verdict is the same as without it.
- A permanent fault denies the release with its own code.
- A denied release is never allowed, neither by the exit code nor by the outputs.
- The gate tries a request at most three times, within a minute in total.
- \`allowed\` is the first output.
- The output contains no token and no stack trace.
- The gate sends nothing to another host that a redirect names.

Requests:

${list(requests)}

Faults:

${list(faults)}

Not covered:

- A well-formed false answer. If GitHub reports a total or a next page, the gate compares the list with it. The names of
  tags (after the first 100) and of branches come as one list without a total, so the gate cannot detect that such a list
  is cut off. It cannot detect a file that GitHub falsely reports as missing either. Such a file allows nobody, but hides
  its own errors.
- Two faults in two requests of the same run.
- Requests of the command line only: the published tag, and the checks of many commits in \`history\`.
- TLS, which has separate tests.
`

const fuzzSection = ({ date: day, seed, properties, cases }, table) => `
## Hostile input

\`npm run fuzz\` (last run on ${day}, seed ${seed})

${figure(cases)} generated cases of properties that must hold for any input: no crash, no hang, no unescaped text in outputs,
summary or workflow commands, and rules for how a verdict may change. \`npm test\` plays fewer cases, and prints the seed.

${table(
  ['property', 'cases'],
  properties.map((property) => [property.name, figure(property.cases)]),
)}
`

const differentialSection = ({ date: day, seed, comparisons }, table) => `
## Other implementations

\`npm run differential\` (last run on ${day}, seed ${seed})

${table(
  ['what', 'against', 'cases', 'differences'],
  comparisons.map(({ what, against, cases, differences }) => [what, against, figure(cases), figure(differences)]),
)}
`

const mutantsSection = ({ date: day, folders, mutants, killed, survived, score, open }, table) => `
## Mutants

\`npm run mutate\` (last run on ${day})

Each mutant is the source code with one change. A test that fails or never ends kills it. Every survivor is listed, with
the reason why it changes no decision. ${open === 0 ? 'None is open.' : `${figure(open)} of them are open: they change a message, a rare input or the history command, and have no test yet.`}

${table(
  ['folder', 'mutants', 'killed', 'survived', 'of these, listed'],
  [
    ...folders.map((row) => [`\`${row.name}\``, ...[row.mutants, row.killed, row.survived, row.explained].map(figure)]),
    [
      `**all** (${score} %)`,
      ...[mutants, killed, survived, sum(folders.map(({ explained }) => explained))].map(figure),
    ],
  ],
)}
`
