import { fail, pass, type Failure, type Pass } from '../../rule.ts'
import type { PublishWorkflow } from '../../../model/workflow/publish-workflow.ts'

/** What is wrong on one line of a workflow, as what was found there. */
export interface LineProblem {
  readonly line: number
  readonly found: string
}

/** Passes without problems, and otherwise fails at the line of each. */
export function judgeLines(
  { path }: PublishWorkflow,
  problems: readonly LineProblem[],
  { expected, passed }: { expected: string; passed: string },
): Pass | Failure {
  const [first, ...more] = [...problems].sort((a, b) => a.line - b.line)
  if (first === undefined) return pass(passed)
  return fail({
    expected,
    found: `${first.found} on line ${first.line}${more.length === 0 ? '' : `, and ${more.length} more of the kind`}`,
    places: [first, ...more].map(({ line, found }) => ({
      path,
      line,
      message: `Expected ${expected}; found ${found}.`,
    })),
  })
}
