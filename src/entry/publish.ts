import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import * as core from '@actions/core'

import type { Policy } from '../model/policy.ts'
import type { Judgement } from './judge.ts'
import { annotations } from '../reports/release/annotations.ts'
import { markdown, visible } from '../model/escape.ts'
import { headline } from '../reports/release/headline.ts'
import { outputsOf, type FILE_OUTPUTS } from '../reports/release/outputs.ts'
import { PREDICATE_TYPE, predicateOf, type Invocation } from '../reports/release/predicate.ts'
import { summary } from '../reports/release/summary.ts'
import { table } from '../reports/release/table.ts'

/** Tells the runner: outputs, job log, annotations, job summary and exit code. */
export function publish(judgement: Judgement, { mode }: Pick<Policy, 'mode'>, invocation: Invocation): void {
  const { report, misconfigured, releaseNotes } = judgement
  for (const [name, value] of Object.entries(outputsOf(report, releaseNotes))) {
    // Without a tag there is nothing to say in most of them, and an output that is not set reads as empty.
    if (value !== '' || report.tag.name !== '') core.setOutput(name, value)
  }
  for (const [name, value] of Object.entries(writeFiles(judgement, invocation))) core.setOutput(name, value)
  core.info(table(report))
  const fails = misconfigured || (report.decision !== 'allowed' && mode === 'enforce')
  const annotate = fails ? core.error : core.warning
  for (const { title, message } of annotations(report)) annotate(message, { title })
  writeSummary(summary(report))
  // core.setFailed would annotate the run once more: each failing check has its annotation already.
  if (fails) process.exitCode = core.ExitCode.Failure
  else if (report.decision !== 'allowed')
    core.info(`mode: report, so the step does not fail. ${visible(headline(report))}`)
}

/** Tells the runner that there could be no verdict, and why. Not allowed, whatever the mode. */
export function publishProblems(code: string, problems: readonly string[]): void {
  core.setOutput('allowed', 'false')
  core.setOutput('decision', 'undetermined')
  core.setOutput('reasons', code)
  for (const problem of problems) core.error(visible(problem), { title: 'release-gate: configuration' })
  const list = problems.map((problem) => `- ${markdown(problem)}`).join('\n')
  writeSummary(`### ❌ Not judged: release-gate could not run (<code>${code}</code>)\n\n${list}\n`)
  process.exitCode = core.ExitCode.Failure
}

type FileOutputs = Partial<Record<keyof typeof FILE_OUTPUTS, string>>

function writeFiles({ report, releaseNotes }: Judgement, invocation: Invocation): FileOutputs {
  const directory = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'release-gate-'))
  const write = (name: string, text: string): string => {
    const path = join(directory, name)
    writeFileSync(path, text)
    return path
  }
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
  return {
    'report-file': write('report.json', json(report)),
    ...(releaseNotes === '' ? {} : { 'release-notes-file': write('release-notes.md', `${releaseNotes}\n`) }),
    // Without a commit there is nothing that could be attested.
    ...(report.tag.sha === ''
      ? {}
      : {
          'predicate-file': write('predicate.json', json(predicateOf(report, invocation))),
          'predicate-type': PREDICATE_TYPE,
        }),
  }
}

/** `core.summary` would do the same, after loading `fs/promises`; a server too old for summaries is no reason to fail. */
function writeSummary(text: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  if (path !== '') appendFileSync(path, text)
}
