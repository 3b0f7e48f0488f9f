import type { RequestedTag } from '../../model/event.ts'
import { known, unknown, type Fact } from '../../model/fact.ts'
import type { Policy } from '../../model/policy.ts'
import type { Signature } from '../../model/release-facts.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { wholeFile } from '../whole-file.ts'
import { NO_TAG } from './consequences.ts'
import type { Source } from './source.ts'

const UNSIGNED = known<Signature>({ verifiedBy: 'github', verified: false, reason: 'unsigned' })

/** Reads the signature of the tag, at once where the event names the tag object. */
export async function readSignature(
  { allowedSigners }: Policy,
  requestedTag: RequestedTag,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<Fact<Signature>> {
  const { object, commit } = requestedTag
  // The object that was pushed can be asked for at once, unless it is the commit itself (a lightweight tag has no
  // object of its own), or the file that judges it must be read first.
  const isAskable = object !== undefined && object !== commit && allowedSigners === undefined
  const early = isAskable ? source.signature(object, undefined) : undefined
  const seen = await snapshot
  if (!seen.known) return early ?? seen
  const { tag, signers } = seen.value
  if (tag.planned === true) {
    return unknown(
      'not-made',
      'The tag is still to be made, so nobody has signed it.',
      'Make it with `git tag -s`, then check it again.',
    )
  }
  // Only a tag object can carry a signature, whatever was answered about the object that was pushed.
  if (tag.object === undefined) return NO_TAG
  if (tag.object.type !== 'tag') return UNSIGNED
  if (early !== undefined) return early
  if (allowedSigners === undefined) return source.signature(tag.object.oid, undefined)
  const file = await wholeFile(signers ?? { status: 'missing' }, source)
  if (!file.known) return file
  if (file.value.status === 'text') return source.signature(tag.object.oid, file.value.text)
  const problem = file.value.status === 'unusable' ? file.value.problem : 'not there'
  return unknown(
    'not-found',
    `The allowed-signers file ${allowedSigners} on the default branch cannot be used: ${problem}.`,
    'Commit it to the default branch, or correct the input allowed-signers.',
  )
}
