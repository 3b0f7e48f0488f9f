import { isChannel, type Channel } from './version/channel.ts'

/** Which branches a release may come from: by channel, and for all other channels. An empty list is the default branch. */
export interface BranchRules {
  readonly byChannel: Readonly<Partial<Record<Channel, readonly string[]>>>
  readonly rest: readonly string[]
}

/**
 * Reads `release-branches`: each line a list of names or globs, `CHANNEL: main, release/*` for one channel only.
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
      problems.push(`"${line}" is for more than one channel; use one line each`)
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

/** The names and globs that hold for `channel`; empty means the default branch. Unknown channel: the rules for the rest. */
export const branchesFor = (rules: BranchRules, channel: Channel | undefined): readonly string[] =>
  (channel === undefined ? undefined : rules.byChannel[channel]) ?? rules.rest
