import { known, type Fact } from '../../model/fact.ts'
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
