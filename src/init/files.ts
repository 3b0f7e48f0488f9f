import type { Answers, GateReference } from './answers.ts'
import { RULESETS, type Desired } from './desired.ts'
import { RECIPES } from './recipes.ts'

/** The paths of the files, relative to the root of the repository. */
export const PATHS = {
  workflow: '.github/workflows/publish.yml',
  maintainers: '.github/MAINTAINERS',
  tagCreation: '.github/rulesets/tag-creation.json',
  tagChanges: '.github/rulesets/tag-changes.json',
  branches: '.github/rulesets/branches.json',
  environment: '.github/environments/release.json',
} as const

export interface PlannedFile {
  readonly path: string
  readonly content: string
}

/** The files for the answers, each complete. */
export const plannedFiles = (answers: Answers, { rulesets, environment }: Desired): PlannedFile[] => [
  { path: PATHS.workflow, content: workflowFile(answers) },
  { path: PATHS.maintainers, content: maintainersFile(answers) },
  ...RULESETS.map((name) => ({ path: PATHS[name], content: json(rulesets[name]) })),
  { path: PATHS.environment, content: json(environment) },
]

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** The recipe of the registry, with the gate at its commit and the version scheme. */
function workflowFile({ registry, scheme, gate }: Answers): string {
  const recipe: string = RECIPES[registry]
  const pinned = recipe.replaceAll('org/release-gate@v1', () => usesOf(gate))
  if (pinned.includes('version-scheme:')) return pinned.replace(/(?<=version-scheme: )\w+/g, scheme)
  if (scheme === 'auto') return pinned
  const step = `      - uses: ${usesOf(gate)}\n        id: gate\n`
  const input = `        with:\n          version-scheme: ${scheme}\n`
  return pinned.replaceAll(step, () => step + input).replaceAll(`${input}        with:\n`, () => input)
}

const usesOf = ({ uses, version }: GateReference): string => (version === undefined ? uses : `${uses} # ${version}`)

const maintainersFile = ({
  maintainers,
}: Answers): string => `# Who may release. The gate reads this file from the default branch, never from the tag it judges.
# One entry a line: @login, or login:ID where the id of the account decides; an app is called name[bot].

${maintainers.map(({ login, id }) => (id === undefined ? `@${login}` : `${login}:${id}`)).join('\n')}
`
