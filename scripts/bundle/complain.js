import { escapeInvisible } from '../../build/src/model/escape.js'

/** Says on a terminal why a command ends without a result. */
export const complain = (problem) => process.stderr.write(`${escapeInvisible(problem)}\n`)

/** Says the same in a job log, where `%` starts an escape. */
export const annotate = (problem) =>
  process.stdout.write(`::error title=release-gate audit::${escapeInvisible(problem).replaceAll('%', '%25')}\n`)
