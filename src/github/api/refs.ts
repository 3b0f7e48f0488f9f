import * as v from 'valibot'

import type { Fact } from '../../model/fact.ts'
import { Malformed } from '../client/client.ts'
import { contents } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { reader } from './schema.ts'

const readAnswer = reader(v.array(v.object({ ref: v.string() })))

const WHAT = { heads: 'the branches', tags: 'the tags' } as const

/** The names of all branches or tags that begin with `prefix`. */
export function readRefNames(
  api: RepositoryClient,
  namespace: keyof typeof WHAT,
  prefix: string,
): Promise<Fact<readonly string[]>> {
  const full = `refs/${namespace}/`
  return api.get(
    '/git/matching-refs/{ref}',
    { ref: `${namespace}/${prefix}` },
    { what: WHAT[namespace], grant: contents(api) },
    (data, pageFollows) => {
      // GitHub documents no pages here, and no total; a list that goes on elsewhere is not the whole.
      if (pageFollows) throw new Malformed('a page follows')
      return readAnswer(data)
        .filter(({ ref }) => ref.startsWith(full + prefix))
        .map(({ ref }) => ref.slice(full.length))
    },
  )
}
