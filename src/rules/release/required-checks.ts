import { defineCheck, fail, pass } from '../rule.ts'
import { anyOf } from '../../model/command.ts'
import { standings, type CheckStanding } from '../../model/required-check.ts'

export const requiredChecks = defineCheck({
  id: 'required-checks',
  title: 'The required checks succeeded on the commit',
  why: 'A tag can be put on a commit before its tests have run, or after they failed.',
  needs: ['commitChecks'],
  permissions: ['checks: read', 'statuses: read'],
  codes: {
    failed: 'a required check failed, was cancelled or timed out',
    skipped: 'a required check was skipped or is neutral, and is not written `name?`',
    pending: 'a required check was still running when `checks-timeout` was over',
    missing: 'no check of the commit bears a required name, or not from the required app',
  },
  off: ({ requiredChecks: required }) => (required.length === 0 ? 'The input required-checks is empty.' : undefined),
  judge({ commitChecks }, policy) {
    const all = standings(policy.requiredChecks, commitChecks)
    const facts = { checks: all.map(describe) }
    const wrong = all.filter(({ state }) => state !== 'success')
    const worst = (['failure', 'skipped', 'missing', 'pending'] as const).find((state) =>
      wrong.some((standing) => standing.state === state),
    )
    if (worst === undefined) return pass(`${all.map(({ required }) => required.text).join(', ')} succeeded.`, facts)
    return fail(CODES[worst], {
      expected: `success of ${anyOf(wrong.map(({ required }) => required.text)).replace(' or ', ' and ')}`,
      found: wrong.map(describe).join('; '),
      fix: fixFor(
        worst,
        commitChecks.map(({ name, app }) => (app == null ? name : `${name}@${app}`)),
        policy.checksTimeout,
      ),
      facts,
    })
  },
})

const CODES = { failure: 'failed', skipped: 'skipped', missing: 'missing', pending: 'pending' } as const

const describe = ({ required, runs }: CheckStanding): string =>
  `${required.text}: ${runs.length === 0 ? 'no such check' : runs.map(({ name, detail }) => `${name} ${detail.toLowerCase()}`).join(', ')}`

function fixFor(worst: keyof typeof CODES, names: readonly string[], timeout: number): string {
  switch (worst) {
    case 'failure':
      return 'Fix what failed and tag the commit of the fix; or, if it was a mishap, re-run that check and then this job.'
    case 'skipped':
      return 'Let the check run on this commit, or write it with a question mark (name?) if skipping is fine.'
    case 'pending':
      return timeout === 0
        ? 'Wait until it has ended and re-run this job, or set checks-timeout (minutes).'
        : `Wait until it has ended and re-run this job, or raise checks-timeout (${timeout} now).`
    case 'missing':
      return names.length === 0
        ? 'No check has reported on this commit: let the workflow run on it (on: push for the branch).'
        : `Correct the name: the checks of the commit are ${anyOf([...new Set(names)].slice(0, 20)).replace(' or ', ' and ')}.`
  }
}
