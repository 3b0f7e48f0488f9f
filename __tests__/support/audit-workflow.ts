import type { ControlResult } from '../../src/rules/evaluate.ts'
import type { AnyControl } from '../../src/rules/rule.ts'
import { known } from '../../src/model/fact.ts'
import { workflowOf } from './publish-yaml.ts'
import { judged } from './settings.ts'

export { GATE_STEP, publishYaml, SHA } from './publish-yaml.ts'

/** What a control says of the text of a workflow, in a repository in which all else is well. */
export const judgeWorkflow = (control: AnyControl, text: string): ControlResult =>
  judged(control, { publishWorkflow: known(workflowOf(text)) })

/** The status, and the lines that it points at. */
export function statusAndLines(control: AnyControl, text: string): [ControlResult['status'], ...number[]] {
  const { status, places } = judgeWorkflow(control, text)
  return [status, ...places.map(({ line }) => line)]
}
