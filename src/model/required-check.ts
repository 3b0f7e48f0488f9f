import type { CommitCheck } from './release-facts.ts'
import { matchName } from './glob/glob.ts'

/** One item of `required-checks`. */
export interface RequiredCheck {
  /** The item as written. */
  readonly text: string
  /** An exact name, or a glob in which `*` matches any text, including slashes. */
  readonly pattern: string
  /** The slug of the app that must report the check. */
  readonly app?: string
  /** Whether skipped and neutral count as success, written as `name?`. */
  readonly lenient: boolean
}

/** Reads `name`, `name@app-slug`, `name?` or `name@app-slug?`; undefined for an empty name. */
export function parseRequiredCheck(text: string): RequiredCheck | undefined {
  const lenient = text.endsWith('?')
  const [, pattern = '', app] =
    /^([^]*?)(?:@([a-z\d](?:[a-z\d-]*[a-z\d])?))?$/i.exec(lenient ? text.slice(0, -1) : text) ?? []
  const name = pattern.trim()
  if (name === '') return undefined
  return { text, pattern: name, lenient, ...(app === undefined ? {} : { app: app.toLowerCase() }) }
}

/**
 * The items of the input, separated by new lines and by commas outside parentheses: jobs of a matrix have names such
 * as `test (20, ubuntu-latest)`.
 */
export function splitRequiredChecks(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(/,(?![^()]*\))/))
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** The state of one required check. */
export interface CheckStanding {
  readonly required: RequiredCheck
  readonly state: 'success' | 'failure' | 'pending' | 'skipped' | 'missing'
  /** The runs that decide the state; empty if the check is missing. */
  readonly runs: readonly CommitCheck[]
  /** Whether a job of the gate's own run has the name. Such a job does not count. */
  readonly ownRun: boolean
}

/**
 * Compares each required check with the runs of the commit. The latest run of each name in each check suite counts, and
 * every run with a matching name must succeed. Jobs of the gate's own run never count.
 */
export function standings(required: readonly RequiredCheck[], checks: readonly CommitCheck[]): CheckStanding[] {
  const own = jobsOfOwnRun(checks)
  const latest = latestRuns(checks.filter((check) => !own.includes(check)))
  return required.map((item) => {
    const isAskedFor = (check: CommitCheck): boolean => matchName(item.pattern, check.name) && isOfApp(item, check)
    const runs = latest.filter(isAskedFor)
    return { required: item, runs, state: stateOf(item, runs), ownRun: own.some(isAskedFor) }
  })
}

/** The jobs of the gate's own run. A run has one check suite, so if jobs of several suites claim to be in it, none count. */
export function jobsOfOwnRun(checks: readonly CommitCheck[]): readonly CommitCheck[] {
  const claimed = checks.filter(({ ownRun }) => ownRun)
  return new Set(claimed.map(({ suite }, index) => suite ?? index)).size > 1 ? [] : claimed
}

/** Whether a run is from the required app. A run of an unknown app counts only if it did not succeed. */
const isOfApp = (item: RequiredCheck, check: CommitCheck): boolean =>
  item.app === undefined ||
  (check.app === null ? stateOf(item, [check]) !== 'success' : item.app === check.app?.toLowerCase())

/** Whether waiting cannot change the result: every check has one, or a check has failed. */
export const isSettled = (all: readonly CheckStanding[]): boolean =>
  all.every(({ state }) => state !== 'pending' && state !== 'missing') ||
  all.some(({ state }) => state === 'failure' || state === 'skipped')

function stateOf({ lenient }: RequiredCheck, runs: readonly CommitCheck[]): CheckStanding['state'] {
  if (runs.length === 0) return 'missing'
  const has = (...states: CommitCheck['state'][]): boolean => runs.some(({ state }) => states.includes(state))
  if (has('failure')) return 'failure'
  if (has('pending')) return 'pending'
  return !lenient && has('skipped', 'neutral') ? 'skipped' : 'success'
}

/**
 * The latest run of each name in each check suite. A run replaces another only if it is known to be in the same suite
 * and to have started later. Statuses have no suite: the latest status of a context counts.
 */
function latestRuns(checks: readonly CommitCheck[]): CommitCheck[] {
  const latest = new Map<string, CommitCheck>()
  // The app is null if it is unknown, and undefined for a status. Neither run replaces the other.
  const keyOf = ({ app, suite, name }: CommitCheck): string => JSON.stringify([app === undefined, app, suite, name])
  for (const check of checks) {
    const before = latest.get(keyOf(check))
    if (before === undefined || isLater(check, before)) latest.set(keyOf(check), check)
  }
  return checks.filter((check) => {
    const last = latest.get(keyOf(check))
    const isAlone = check.app !== undefined && check.suite == null
    return isAlone || check.startedAt === '' || last === undefined || !isLater(last, check)
  })
}

const isLater = (a: CommitCheck, b: CommitCheck): boolean =>
  a.startedAt === b.startedAt ? a.id > b.id : a.startedAt > b.startedAt
