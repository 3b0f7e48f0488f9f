import { join } from 'node:path'

import type { Client } from '../../github/client/client.ts'
import type { Desired } from '../../init/desired.ts'
import { difference, type Step } from '../../init/difference.ts'
import { goalOf, readLive, send } from '../../init/github.ts'
import { showSteps } from '../../init/show.ts'
import { escapeInvisible } from '../../model/escape.ts'
import { readFiles, readIfThere } from './files.ts'
import type { Plan } from './plan.ts'
import { confirms, openClient, type Site } from './site.ts'

/** The exit codes of `init`. */
export const EXIT = { done: 0, notDone: 1 } as const

/** Compares the settings with the goal, and with answers the files too. */
export async function check(site: Site, planned: Plan | undefined): Promise<number> {
  const drifted = (planned?.files ?? []).filter(({ path, content }) => readIfThere(join(site.root, path)) !== content)
  for (const { path } of drifted) site.terminal.print(`${path}: differs from what the answers give`)
  const steps = await compare(site, openClient(site), planned?.desired ?? readFiles(site.root))
  return drifted.length === 0 && steps.every(({ status }) => status === 'same') ? EXIT.done : EXIT.notDone
}

/** Shows what differs, then applies it. */
export async function apply(site: Site, desired: Desired): Promise<number> {
  const { terminal, remote } = site
  const client = openClient(site)
  const steps = await compare(site, client, desired)
  const different = steps.filter((step) => step.status === 'different')
  if (different.length > 0 && terminal.ask !== undefined && !(await confirms(terminal, 'Apply this?')))
    return EXIT.notDone
  let isDone = steps.every(({ status }) => status === 'same' || status === 'different')
  for (const { setting, requests } of different) {
    for (const request of requests) {
      const sent = await send(client, remote, request)
      if (sent.known) continue
      terminal.complain(escapeInvisible(`${setting}: ${sent.missing} ${sent.fix}`))
      isDone = false
      break
    }
  }
  if (isDone) terminal.print(different.length === 0 ? 'Nothing to apply.' : 'Applied.')
  return isDone ? EXIT.done : EXIT.notDone
}

async function compare({ remote, terminal }: Site, client: Client, desired: Desired): Promise<Step[]> {
  const [live, goal] = await Promise.all([readLive(client, remote, desired), goalOf(client, remote.owner, desired)])
  const steps = difference(live, goal)
  terminal.print(showSteps(steps).join('\n'))
  return steps
}
