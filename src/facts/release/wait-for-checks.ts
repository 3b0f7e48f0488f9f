import type { Fact } from '../../model/fact.ts'
import type { CommitCheck } from '../../model/release-facts.ts'
import type { Policy } from '../../model/policy.ts'
import { isSettled, standings, type CheckStanding } from '../../model/required-check.ts'
import type { Ports } from './source.ts'

/** Milliseconds between two looks: the first pause, by how much each next one is longer, and the longest. */
const PAUSE = { first: 5_000, growth: 1.5, longest: 60_000 }

/**
 * Asks for the checks of the commit until the required ones are decided or `checks-timeout` is over. At most some
 * sixty looks an hour, far below the rate limit of a workflow's token (1,000 an hour).
 */
export async function waitForChecks(
  { requiredChecks, checksTimeout }: Pick<Policy, 'requiredChecks' | 'checksTimeout'>,
  ask: () => Promise<Fact<readonly CommitCheck[]>>,
  { clock, progress }: Ports,
): Promise<Fact<readonly CommitCheck[]>> {
  const start = clock.now()
  const end = start + checksTimeout * 60_000
  let said = ''
  for (let pause = PAUSE.first; ; pause = Math.min(pause * PAUSE.growth, PAUSE.longest)) {
    const checks = await ask()
    const left = end - clock.now()
    if (!checks.known || left <= 0) return checks
    const all = standings(requiredChecks, checks.value)
    if (isSettled(all)) return checks
    const waitedFor = describe(all)
    if (waitedFor !== said)
      progress(`Waiting for ${waitedFor} (${minutes(clock.now() - start)} so far, ${minutes(left)} left).`)
    said = waitedFor
    await clock.sleep(Math.min(pause, left))
  }
}

const describe = (all: readonly CheckStanding[]): string =>
  all
    .filter(({ state }) => state === 'pending' || state === 'missing')
    .map(({ required, state }) => `${required.text} (${state === 'pending' ? 'running' : 'not started'})`)
    .join(', ')

const minutes = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
