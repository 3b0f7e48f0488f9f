import { isGate } from '../model/workflow/gate-step.ts'
import { ConfigurationError } from '../model/configuration-error.ts'
import { INPUTS, type InputName } from './gate-inputs.ts'

const SECRETS: ReadonlySet<string> = new Set<InputName>(['token', 'team-token'])

/**
 * Finds the step that uses release-gate in a workflow or composite action that a YAML parser has read, and its inputs.
 * Tokens are left out because they are expressions. Any other expression is refused: its value is not known here.
 * @throws ConfigurationError when there is no such step, several that differ, or an expression
 */
export function gateInputs(document: unknown, file: string): ReadonlyMap<string, string> {
  const steps = [...allSteps(document)].filter(({ uses }) => typeof uses === 'string' && isGate(uses))
  const [step] = steps
  if (step === undefined) {
    throw new ConfigurationError([
      `${file}: expected a step that uses release-gate; found none. Pass the path of the publish workflow.`,
    ])
  }
  const inputs = new Map<string, string>()
  const problems: string[] = []
  const given = steps.map((each) => JSON.stringify(each.with ?? {}))
  if (new Set(given).size > 1) {
    problems.push(
      `${file}: expected one step that uses release-gate, or several with the same inputs; found ${steps.length} that differ. Pass the inputs as flags.`,
    )
  }
  for (const [name, value] of Object.entries(isRecord(step.with) ? step.with : {})) {
    // An input without a value is empty, as it is for the runner.
    const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)
    if (SECRETS.has(name)) continue
    if (!text.includes('${{')) inputs.set(name, text)
    else if (name !== 'tag')
      problems.push(
        `${file}: ${name} is an expression (${text}), and its value is known only in a run. Pass it as a flag: --${name} VALUE.`,
      )
  }
  const strangers = [...inputs.keys()].filter((name) => !Object.hasOwn(INPUTS, name))
  problems.push(...strangers.map((name) => `${file}: ${name}: there is no such input.`))
  if (problems.length > 0) throw new ConfigurationError(problems)
  return inputs
}

interface Step {
  readonly uses?: unknown
  readonly with?: unknown
}

/**
 * The steps of every job, or of a composite action. The audit reads workflows with `yaml`, which has line numbers. That
 * parser is three times the size of js-yaml, too large for the gate's bundle.
 */
function* allSteps(document: unknown): Generator<Step> {
  if (!isRecord(document)) return
  const holders = [...(isRecord(document['jobs']) ? Object.values(document['jobs']) : []), document['runs']]
  for (const holder of holders) {
    const steps = isRecord(holder) ? holder['steps'] : undefined
    if (Array.isArray(steps)) yield* steps.filter(isRecord)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
