import { mapFact, type Fact } from '../../model/fact.ts'
import type { Signature } from '../../model/release-facts.ts'

/** A signature, as ssh-keygen verifies it by an allowed-signers file. */
export async function verifyBySigners(
  payload: string,
  signature: string,
  allowedSigners: string,
): Promise<Fact<Signature>> {
  const { verifySsh } = await import('../../git/ssh-keygen.ts')
  const verdict = await verifySsh(payload, signature, allowedSigners)
  return mapFact(verdict, (found): Signature => ({ verifiedBy: 'allowed-signers', ...found }))
}
