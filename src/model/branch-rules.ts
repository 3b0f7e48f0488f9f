import { isChannel, type Channel } from './version/channel.ts'

/** The release branches of each channel, and of all other channels. An empty list means the default branch. */
export interface BranchRules {
  readonly byChannel: Readonly<Partial<Record<Channel, readonly string[]>>>
  readonly rest: readonly string[]
}

/**
 * Reads `release-branches`: each line is a list of names or globs, or `CHANNEL: main, release/*` for one channel.
 * (A branch name cannot contain a colon: https://git-scm.com/docs/git-check-ref-format.)
 */
export function parseBranchRules(lines: readonly string[]): { rules: BranchRules; problems: string[] } {
  const byChannel: Partial<Record<Channel, string[]>> = {}
  const rest: string[] = []
  const problems: string[] = []
  for (const line of lines) {
    const [, channel, names = line] = /([^:]*):(.*)/.exec(line) ?? []
    const list = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
    if (names.includes(':') || channel?.includes(',') === true) {
      problems.push(`"${line}" names more than one channel; use one line per channel`)
    } else if (channel !== undefined && !isChannel(channel.trim())) {
      problems.push(`"${channel.trim()}" is not a channel`)
    } else if (list.length === 0) {
      problems.push(`"${line}" names no branch`)
    } else if (channel === undefined) {
      rest.push(...list)
    } else {
      ;(byChannel[channel.trim() as Channel] ??= []).push(...list)
    }
  }
  return { rules: { byChannel, rest }, problems }
}

/** The names and globs for `channel`; empty means the default branch. An unknown channel gets the rules of the rest. */
export const branchesFor = (rules: BranchRules, channel: Channel | undefined): readonly string[] =>
  (channel === undefined ? undefined : rules.byChannel[channel]) ?? rules.rest
