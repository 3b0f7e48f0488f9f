import * as v from 'valibot'

import { known, unknown, type Fact } from '../../model/fact.ts'
import type { Signature } from '../../model/release-facts.ts'
import { contents } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'
import { oid, reader } from './schema.ts'

const verification = v.object({
  verified: v.boolean(),
  reason: v.string(),
  signature: v.nullable(v.string()),
  payload: v.nullable(v.string()),
})

/** A signature and what it signs, with GitHub's verdict on it. */
export type Verification = v.InferOutput<typeof verification>

const readAnswer = reader(v.object({ sha: oid, verification }))

/** The signature of a tag object, and GitHub's verdict on it. */
export const readVerification = (api: RepositoryClient, tagObject: string): Promise<Fact<Verification>> =>
  api.get(
    '/git/tags/{tag_sha}',
    { tag_sha: tagObject },
    { what: 'the tag object', grant: contents(api) },
    (data) => readAnswer(data).verification,
  )

/** The signature of a tag object, as GitHub verified it. */
export async function readSignature(api: RepositoryClient, tagObject: string): Promise<Fact<Signature>> {
  const read = await readVerification(api, tagObject)
  return read.known ? toSignature(read.value) : read
}

/** Whether a tag object carries no signature. */
export const isUnsigned = ({ signature, reason }: Verification): boolean => signature === null || reason === 'unsigned'

/** GitHub's verdict as a fact; unknown where GitHub could not verify. */
function toSignature(found: Verification): Fact<Signature> {
  const { verified, reason } = found
  if (isUnsigned(found)) return known({ verifiedBy: 'github', verified: false, reason: 'unsigned' })
  // GitHub could not ask its own service: neither valid nor invalid.
  if (reason === 'gpgverify_unavailable' || reason === 'gpgverify_error') {
    return unknown(
      'unreachable',
      `GitHub could not verify the signature (${reason}).`,
      'Re-run the job in a few minutes.',
    )
  }
  return known({ verifiedBy: 'github', verified: verified && reason === 'valid', reason })
}
