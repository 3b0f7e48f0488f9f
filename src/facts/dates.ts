/** How long GitHub keeps checks, statuses and workflow runs: 90 days, in milliseconds. */
const RETENTION = 90 * 24 * 60 * 60 * 1000

/** Whether a commit of that time can have had checks that GitHub has deleted by `now`. */
export const isPastRetention = (committedAt: number | undefined, now: number): boolean =>
  committedAt !== undefined && now - committedAt > RETENTION

/** Milliseconds by which the first time zone to see a day is ahead of UTC. */
const FURTHEST_AHEAD = 14 * 60 * 60 * 1000

/** The date at `milliseconds` since the epoch as `YYYY-MM-DD`, where the day is furthest ahead (UTC+14). */
export const latestDate = (milliseconds: number): string =>
  new Date(milliseconds + FURTHEST_AHEAD).toISOString().slice(0, 10)
