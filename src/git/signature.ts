import type { Signature } from '../model/release-facts.ts'
import { orFail } from './failure.ts'
import type { Git } from './git.ts'
import { ProgramMissing } from './program-missing.ts'

/** A tag object with its signature apart. */
export interface SignedObject {
  readonly payload: string
  /** Undefined for an object without a signature. */
  readonly signature: string | undefined
}

/** Reads the signature of a tag object and what it signs. */
export async function readSignedObject(git: Git, tagObject: string): Promise<SignedObject> {
  const { stdout: content } = orFail(await git(['cat-file', 'tag', tagObject]))
  const start = content.search(/^-----BEGIN (?:PGP|SSH) SIGNATURE-----$/m)
  return start === -1
    ? { payload: content, signature: undefined }
    : { payload: content.slice(0, start), signature: content.slice(start) }
}

/** Verifies the signature of a tag object as git does, by the keys and the configuration of this machine. */
export async function verifyTag(git: Git, tagObject: string): Promise<Signature> {
  const { exitCode, stderr } = await git(['verify-tag', tagObject])
  const [, missing] = /^error: cannot run (.+): No such file or directory$/m.exec(stderr) ?? []
  if (missing !== undefined) throw new ProgramMissing(missing)
  return { verifiedBy: 'git', verified: exitCode === 0, reason: stderr.trim().split('\n').at(-1) ?? '' }
}
