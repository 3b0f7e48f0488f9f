import { known, unknown, type Fact } from '../../model/fact.ts'
import type { Client, Purpose } from '../client/client.ts'

/** All pages of a list of 100 a page, one after another: few lists have a second. */
export async function getAll<T>(
  client: Pick<Client, 'get'>,
  route: string,
  parameters: Record<string, string>,
  purpose: Purpose,
  read: (data: unknown) => readonly T[],
): Promise<Fact<readonly T[]>> {
  const items: T[] = []
  for (let page = 1; ; page++) {
    const answer = await client.get(
      route,
      { ...parameters, per_page: '100', page: String(page) },
      purpose,
      (data, pageFollows) => ({ found: read(data), pageFollows }),
    )
    if (!answer.known) return answer
    const { found, pageFollows } = answer.value
    items.push(...found)
    if (found.length < 100 && !pageFollows) return known(items)
  }
}

/** Pages that are asked for at most: a total that is wrong must not become a flood of requests. */
const MOST_PAGES = 100

/**
 * All items of a list of 100 a page that says how many there are: the pages after the first are asked for side by
 * side. An item that stands in two pages counts once: another one was pushed out of both.
 */
export async function getCounted<T extends { id: number }>(
  { get }: Pick<Client, 'get'>,
  route: string,
  parameters: Record<string, string>,
  purpose: Purpose,
  read: (data: unknown) => { readonly total: number; readonly items: readonly T[] },
): Promise<Fact<T[]>> {
  const ask = (page: number) =>
    get(route, { ...parameters, per_page: '100', page: String(page) }, purpose, (data, pageFollows) => ({
      ...read(data),
      pageFollows,
    }))
  const first = await ask(1)
  if (!first.known) return first
  const { total } = first.value
  const count = Math.max(1, Math.ceil(total / 100))
  if (count > MOST_PAGES)
    return unknown('malformed', `GitHub counts ${total} of ${purpose.what}, more than it keeps.`, 'Re-run the job.')
  const rest = await Promise.all(Array.from({ length: count - 1 }, (_, index) => ask(index + 2)))
  const items = new Map<number, T>()
  let last = first.value
  for (const page of [first, ...rest]) {
    if (!page.known) return page
    last = page.value
    for (const item of last.items) items.set(item.id, item)
  }
  if (!last.pageFollows && items.size >= total) return known([...items.values()])
  return unknown(
    'malformed',
    `GitHub listed only ${items.size} of ${purpose.what}, of ${total} or more.`,
    'Re-run the job.',
  )
}
