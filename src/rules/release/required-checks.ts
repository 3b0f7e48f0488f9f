import { defineCheck, fail, pass } from '../rule.ts'
import type { CommitCheck } from '../../model/release-facts.ts'
import { joinWithAnd, joinWithOr, shellWord } from '../../model/command.ts'
import { unknown, type Unknown } from '../../model/fact.ts'
import { jobsOfOwnRun, standings, type CheckStanding } from '../../model/required-check.ts'

export const requiredChecks = defineCheck({
  id: 'required-checks',
  title: 'The required checks succeeded on the commit',
  why: 'A tag can point at a commit whose tests have failed or have not run.',
  needs: ['requestedTag', 'commitChecks', 'pastRetention'],
  permissions: ['checks: read', 'statuses: read'],
  codes: {
    failed: 'a required check failed, was canceled or timed out',
    skipped: 'a required check was skipped or neutral, and is not written as `name?`',
    pending: 'a required check was still running when `checks-timeout` expired',
    missing:
      'the commit has no check with a required name, or none from the required app; jobs of the publishing run do not count',
  },
  off: ({ requiredChecks: required }) => (required.length === 0 ? 'The input required-checks is empty.' : undefined),
  judge({ requestedTag, commitChecks, pastRetention }, policy) {
    const all = standings(policy.requiredChecks, commitChecks)
    const facts = { checks: all.map(describe) }
    const wrong = all.filter(({ state }) => state !== 'success')
    const worst = (['failure', 'skipped', 'missing', 'pending'] as const).find((state) =>
      wrong.some((standing) => standing.state === state),
    )
    if (worst === undefined) return pass(`${all.map(({ required }) => required.text).join(', ')} succeeded.`, facts)
    if (worst === 'missing' && pastRetention) return expired(wrong, requestedTag.tag)
    return fail(CODES[worst], {
      expected: `${joinWithAnd(wrong.map(({ required }) => required.text))} to succeed`,
      found: wrong.map(describe).join('; '),
      fix: worst === 'missing' ? findMissing(wrong, commitChecks) : FIXES[worst](policy.checksTimeout),
      facts,
    })
  },
})

const CODES = { failure: 'failed', skipped: 'skipped', missing: 'missing', pending: 'pending' } as const

const describe = ({ required, runs }: CheckStanding): string =>
  `${required.text}: ${runs.length === 0 ? 'no such check' : runs.map(({ name, detail }) => `${name} ${detail.toLowerCase()}`).join(', ')}`

function expired(wrong: readonly CheckStanding[], tag: string): Unknown {
  const missing = wrong.filter(({ state }) => state === 'missing').map(({ required }) => required.text)
  return unknown(
    'expired',
    `The commit has no check ${joinWithOr(missing)}, and it is older than 90 days. GitHub deletes checks, statuses and runs after that time.`,
    `Run the workflow on the tag (\`gh workflow run FILE --ref ${shellWord(tag)}\`, which needs on: workflow_dispatch in it), then re-run this job; or tag a newer commit.`,
  )
}

const FIXES = {
  failure: () =>
    'Fix the failure and tag the commit with the fix. If the check is flaky, re-run it, then re-run this job.',
  skipped: () =>
    'Run the check on this commit. If it may be skipped, add a question mark to its name in required-checks (name?).',
  pending: (timeout: number) =>
    timeout === 0
      ? 'Wait for the check to finish and re-run this job, or set checks-timeout (in minutes).'
      : `Wait for the check to finish and re-run this job, or raise checks-timeout (now ${timeout} minutes).`,
}

function findMissing(wrong: readonly CheckStanding[], commitChecks: readonly CommitCheck[]): string {
  const own = wrong.find(({ state, ownRun }) => state === 'missing' && ownRun)
  if (own !== undefined) {
    return `${own.required.text} is a job of the publishing run, and these jobs do not count. Require a check of another workflow; to wait for jobs of this run, use \`needs:\`.`
  }
  const jobs = jobsOfOwnRun(commitChecks)
  const others = commitChecks.filter((check) => !jobs.includes(check))
  if (others.length === 0) {
    return 'No check has reported on this commit. Run the workflow on it, for example with on: push for the branch.'
  }
  const names = others.map(({ name, app }) => (app == null ? name : `${name}@${app}`))
  return `Correct the name in required-checks. The checks of the commit are ${joinWithAnd([...new Set(names)].slice(0, 20))}.`
}
