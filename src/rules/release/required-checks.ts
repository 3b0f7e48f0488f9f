import { defineCheck, fail, pass } from '../rule.ts'
import type { CommitCheck } from '../../model/release-facts.ts'
import { joinWithOr, shellWord } from '../../model/command.ts'
import { unknown, type Unknown } from '../../model/fact.ts'
import { jobsOfOwnRun, standings, type CheckStanding } from '../../model/required-check.ts'

export const requiredChecks = defineCheck({
  id: 'required-checks',
  title: 'The required checks succeeded on the commit',
  why: 'A tag can be put on a commit before its tests have run, or after they failed.',
  needs: ['requestedTag', 'commitChecks', 'pastRetention'],
  permissions: ['checks: read', 'statuses: read'],
  codes: {
    failed: 'a required check failed, was cancelled or timed out',
    skipped: 'a required check was skipped or is neutral, and is not written `name?`',
    pending: 'a required check was still running when `checks-timeout` was over',
    missing:
      'no check of the commit has a required name, or none from the required app; jobs of the publishing run itself do not count',
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
      expected: `success of ${joinWithOr(wrong.map(({ required }) => required.text)).replace(' or ', ' and ')}`,
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
    `No check of the commit has the name ${joinWithOr(missing)}, and the commit is older than 90 days: GitHub deletes checks, statuses and runs after that time.`,
    `Run the workflow on the tag (\`gh workflow run FILE --ref ${shellWord(tag)}\`, with on: workflow_dispatch in it) and then re-run this job, or tag a newer commit.`,
  )
}

const FIXES = {
  failure: () =>
    'Fix what failed and tag the commit of the fix; or, if it was a mishap, re-run that check and then this job.',
  skipped: () => 'Let the check run on this commit, or write it with a question mark (name?) if skipping is fine.',
  pending: (timeout: number) =>
    timeout === 0
      ? 'Wait until it has ended and re-run this job, or set checks-timeout (minutes).'
      : `Wait until it has ended and re-run this job, or raise checks-timeout (${timeout} now).`,
}

function findMissing(wrong: readonly CheckStanding[], commitChecks: readonly CommitCheck[]): string {
  const own = wrong.find(({ state, ownRun }) => state === 'missing' && ownRun)
  if (own !== undefined) {
    return `Jobs of the publishing run do not count, and ${own.required.text} is only among them: require a check of another workflow, and make this job wait for the others of its run with \`needs:\`.`
  }
  const jobs = jobsOfOwnRun(commitChecks)
  const others = commitChecks.filter((check) => !jobs.includes(check))
  if (others.length === 0) {
    return 'No check has reported on this commit: let the workflow run on it (on: push for the branch).'
  }
  const names = others.map(({ name, app }) => (app == null ? name : `${name}@${app}`))
  return `Correct the name: the checks of the commit are ${joinWithOr([...new Set(names)].slice(0, 20)).replace(' or ', ' and ')}.`
}
