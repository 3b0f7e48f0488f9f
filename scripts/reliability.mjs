// Makes docs/reliability.md from the figures that the long runs leave in docs/reliability/.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const count = (value) => Number.isInteger(value) && value >= 0
const number = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0
const text = (value) => typeof value === 'string' && value !== ''
const date = (value) => text(value) && /^\d{4}-\d\d-\d\d$/.test(value)
const texts = (value) => Array.isArray(value) && value.length > 0 && value.every(text)
const rows = (shape) => (value) =>
  Array.isArray(value) && value.length > 0 && value.every((row) => misfits(row, shape).length === 0)

/** What each file must hold. */
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
    mutants: count,
    killed: count,
    survived: count,
    score: number,
  },
}

const misfits = (value, shape) =>
  typeof value !== 'object' || value === null
    ? ['(the whole)']
    : Object.keys(shape).filter((key) => !Object.hasOwn(value, key) || !shape[key](value[key]))

/** The figures of one run; undefined until there was one. A file that is not as it should be is an error. */
function readFigures(folder, name) {
  const path = join(folder, `${name}.json`)
  if (!existsSync(path)) return undefined
  const repeat = `Run \`npm run ${COMMANDS[name]}\` to write it anew.`
  let figures
  try {
    figures = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`docs/reliability/${name}.json is no JSON: ${error.message}. ${repeat}`)
  }
  const wrong = misfits(figures, SHAPES[name])
  if (wrong.length > 0)
    throw new Error(`docs/reliability/${name}.json: wrong or missing: ${wrong.join(', ')}. ${repeat}`)
  return figures
}

const COMMANDS = { faults: 'faults', fuzz: 'fuzz', differential: 'differential', mutants: 'mutate' }

const figure = (value) => value.toLocaleString('en-GB')
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
          ['of these the verdict as without the fault', figure(faults.recovered)],
          ['of these refused, with the reason', figure(faults.refused)],
          ['**of these wrongly allowed**', `**${figure(faults.wronglyAllowed)}**`],
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

Whatever fails or lies, the gate must never allow a release that the policy denies, and must always say why. These are
the figures of the long runs that try to break that. Times are of one machine, with many runs at once.

${table(['figure', 'value'], summary)}
${[faults && faultsSection(faults, table), fuzz && fuzzSection(fuzz, table), differential && differentialSection(differential, table), mutants && mutantsSection(mutants, table)].filter((section) => section !== undefined).join('')}`
}

const faultsSection = (
  { date: day, nodes, requests, faults, tried, recovered, refused, wronglyAllowed, milliseconds },
  table,
) => `
## Faults

\`npm run faults\` (some ten minutes; last on ${day}, Node ${nodes.join(' and ')})

The built bundle runs as a child process against a fake GitHub, which is held to GitHub's own OpenAPI description and
GraphQL schema. Between the two stands a proxy that breaks one request and passes on all others. There are
${requests.length} requests and ${faults.length} faults, and each pair that makes sense is played in a run that would be
allowed and in runs that are denied for what this very request says. A fault that can pass is played once and for ever;
each field that GitHub's schemas let be null is null in turn. The faults of the runner's files are played while every
answer is right. \`npm test\` plays each pair on each change, but for
time-outs of requests after the first.

${table(
  ['runs', 'verdict as without the fault', 'refused', 'wrongly allowed', 'median', 'worst'],
  [
    [tried, recovered, refused, wronglyAllowed]
      .map(figure)
      .concat([milliseconds.median, milliseconds.worst].map(seconds)),
  ],
)}

What must hold in each run: a fault that passes is survived, with the verdict that there would have been; one that stays
is refused under its own code; a denied run is never allowed, by its exit code or by its outputs; three tries and a minute in all at most; \`allowed\` is the
first output; no token and no stack is shown; another host that a redirect names is asked nothing.

Requests:

${list(requests)}

Faults:

${list(faults)}

Not covered:

- An answer that is well formed and false. Where GitHub tells a total or a further page, a list is held to it; the names
  of tags (beyond the first 100) and of branches come as one list without a total, so one that is cut off without a word
  cannot be told from a whole one. Nor can a file that reads as not there: it grants nobody anything, but the problem in
  it is not seen either.
- Two faults in two requests of the same run.
- What only the command line asks: the published tag, and the checks of many commits in \`history\`.
- TLS and proxies: they have tests of their own.
`

const fuzzSection = ({ date: day, seed, properties, cases }, table) => `
## Hostile input

\`npm run fuzz\` (last on ${day}, seed ${seed})

${figure(cases)} generated cases, each a property that must hold of any input: no crash, no hang, nothing unescaped in
outputs, summary or workflow commands, and laws on how a verdict may change. \`npm test\` plays fewer, and prints its seed.

${table(
  ['property', 'cases'],
  properties.map((property) => [property.name, figure(property.cases)]),
)}
`

const differentialSection = ({ date: day, seed, comparisons }, table) => `
## Against other implementations

\`npm run differential\` (last on ${day}, seed ${seed})

${table(
  ['what', 'against', 'cases', 'differences'],
  comparisons.map(({ what, against, cases, differences }) => [what, against, figure(cases), figure(differences)]),
)}
`

const mutantsSection = ({ date: day, folders, mutants, killed, survived, score }, table) => `
## Mutants

\`npm run mutate\` (last on ${day})

Each mutant is the source with one change; it is killed when a test fails, or never ends. Survivors are read one by one:
those that are explained change nothing that could be seen.

${table(
  ['folder', 'mutants', 'killed', 'survived', 'of these explained'],
  [
    ...folders.map((row) => [`\`${row.name}\``, ...[row.mutants, row.killed, row.survived, row.explained].map(figure)]),
    [
      `**all** (${score} %)`,
      ...[mutants, killed, survived, sum(folders.map(({ explained }) => explained))].map(figure),
    ],
  ],
)}
`
