import { fail, pass, type Failure, type Pass } from '../../rule.ts'
import type { PublishWorkflow } from '../../../model/workflow/publish-workflow.ts'

/** A problem on one line of a workflow. */
export interface LineProblem {
  readonly line: number
  readonly found: string
}

/** Passes if there are no problems. Otherwise, fails with the line of each problem. */
export function judgeLines(
  { path }: PublishWorkflow,
  problems: readonly LineProblem[],
  { expected, passed }: { expected: string; passed: string },
): Pass | Failure {
  const [first, ...more] = [...problems].sort((a, b) => a.line - b.line)
  if (first === undefined) return pass(passed)
  return fail({
    expected,
    found: `${first.found} on line ${first.line}${more.length === 0 ? '' : `, and ${more.length} more`}`,
    places: [first, ...more].map(({ line, found }) => ({
      path,
      line,
      message: `Expected ${expected}; found ${found}.`,
    })),
  })
}
