import type { CommitCheck } from './release-facts.ts'
import { matchName } from './glob/glob.ts'

/** One item of `required-checks`. */
export interface RequiredCheck {
  /** As it was written. */
  readonly text: string
  /** An exact name, or a glob in which `*` stands for anything, slashes included. */
  readonly pattern: string
  /** The slug of the app that must have reported it. */
  readonly app?: string
  /** Whether skipped and neutral count as success: written `name?`. */
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
 * The items of the input: separated by new lines, and by commas that stand outside parentheses, for the jobs of a
 * matrix are called `test (20, ubuntu-latest)`.
 */
export function splitRequiredChecks(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(/,(?![^()]*\))/))
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** How one requirement stands. */
export interface CheckStanding {
  readonly required: RequiredCheck
  readonly state: 'success' | 'failure' | 'pending' | 'skipped' | 'missing'
  /** The runs that it rests on; empty when missing. */
  readonly runs: readonly CommitCheck[]
  /** Whether a job of the gate's own run has the name; it does not count. */
  readonly ownRun: boolean
}

/**
 * Compares each requirement with the runs of the commit: the latest run of each name in each check suite counts, and
 * every one that has the name, or that a glob matches, must have succeeded. Jobs of the gate's own run never count.
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

/** The jobs of the gate's own run. A run has one check suite: where several claim to be of it, none is believed. */
export function jobsOfOwnRun(checks: readonly CommitCheck[]): readonly CommitCheck[] {
  const claimed = checks.filter(({ ownRun }) => ownRun)
  return new Set(claimed.map(({ suite }, index) => suite ?? index)).size > 1 ? [] : claimed
}

/** Whether a run counts for the app that is asked for. Where GitHub does not tell the app, it counts only against it. */
const isOfApp = (item: RequiredCheck, check: CommitCheck): boolean =>
  item.app === undefined ||
  (check.app === null ? stateOf(item, [check]) !== 'success' : item.app === check.app?.toLowerCase())

/** Whether waiting can change nothing any more: all is decided, one way or the other. */
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
 * The latest run of each name in each check suite. Only a run that is known to be of the same suite and to have begun
 * later takes the place of another. Statuses have no suite: the latest of a context counts.
 */
function latestRuns(checks: readonly CommitCheck[]): CommitCheck[] {
  const latest = new Map<string, CommitCheck>()
  // An app that is not told is null, and that of a status undefined: neither run hides the other.
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
