import * as core from '@actions/core'

import type { Policy } from '../model/policy.ts'
import type { Judgement } from './judge.ts'
import { annotations } from '../reports/release/annotations.ts'
import { markdown, escapeInvisible } from '../model/escape.ts'
import { headline } from '../reports/release/headline.ts'
import { outputsOf, type FILE_OUTPUTS } from '../reports/release/outputs.ts'
import { PREDICATE_TYPE, predicateOf, type Invocation } from '../reports/release/predicate.ts'
import { summary } from '../reports/release/summary.ts'
import { table } from '../reports/release/table.ts'
import { FAILURE } from './run-process.ts'
import { NOT_WRITTEN, reportProblems, type RunnerFiles } from './runner-files.ts'

/**
 * Publishes the verdict to the runner: job log, annotations, job summary, files and outputs. Returns the exit code.
 * `allowed=true` is written last, and only if everything else was written: a release without a record does not go on.
 */
export function publish(
  judgement: Judgement,
  { mode }: Pick<Policy, 'mode'>,
  invocation: Invocation,
  files: RunnerFiles,
): number {
  const { report, misconfigured, releaseNotes } = judgement
  const isAllowed = report.decision === 'allowed' && !misconfigured
  const fails = misconfigured || (!isAllowed && mode === 'enforce')
  const saved = saveFiles(judgement, invocation, files)
  core.info(table(report))
  const annotate = fails ? core.error : core.warning
  for (const { title, message } of annotations(report)) annotate(message, { title })
  files.appendSummary(summary(report))
  const reasons = files.problems().length > 0 ? [...report.reasons, NOT_WRITTEN] : report.reasons
  const outputs = {
    ...outputsOf(report, releaseNotes),
    ...saved,
    allowed: 'false',
    decision: report.decision === 'allowed' ? 'undetermined' : report.decision,
    reasons: reasons.join(' '),
  }
  // Without a tag most outputs have no value, and an output that is not set reads as empty.
  const isSet = ([, value]: [string, string]): boolean => value !== '' || report.tag.name !== ''
  files.setOutputs(Object.fromEntries(Object.entries(outputs).filter(isSet)))
  if (isAllowed && files.problems().length === 0) files.allow()
  reportProblems(files, 'release-gate: runner')
  // core.setFailed would add another annotation: each failing check already has one.
  if (fails || files.problems().length > 0) return FAILURE
  if (!isAllowed) core.info(`mode: report, so the step does not fail. ${escapeInvisible(headline(report))}`)
  return 0
}

/** Publishes that there is no verdict, and why. Nothing is allowed, in any mode. */
export function publishProblems(code: string, problems: readonly string[], files: RunnerFiles): void {
  files.setOutputs({ allowed: 'false', decision: 'undetermined', reasons: code })
  for (const problem of problems) core.error(escapeInvisible(problem), { title: 'release-gate: configuration' })
  const list = problems.map((problem) => `- ${markdown(problem.trim())}`).join('\n')
  files.appendSummary(`### ❌ Not judged: release-gate could not run (<code>${code}</code>)\n\n${list}\n`)
  reportProblems(files, 'release-gate: runner')
}

type FileOutputs = Partial<Record<keyof typeof FILE_OUTPUTS, string>>

function saveFiles({ report, releaseNotes }: Judgement, invocation: Invocation, files: RunnerFiles): FileOutputs {
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
  return {
    'report-file': files.save('report.json', json(report)),
    ...(releaseNotes === '' ? {} : { 'release-notes-file': files.save('release-notes.md', `${releaseNotes}\n`) }),
    // Without a commit there is nothing to attest.
    ...(report.tag.sha === ''
      ? {}
      : {
          'predicate-file': files.save('predicate.json', json(predicateOf(report, invocation))),
          'predicate-type': PREDICATE_TYPE,
        }),
  }
}
