import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { known, type Fact } from '../model/fact.ts'
import { ProgramMissing } from './program-missing.ts'
import { run } from './run.ts'

/** What ssh-keygen says of a signature. */
export interface SshVerdict {
  readonly verified: boolean
  /** The last line that it printed. */
  readonly reason: string
  /** The principal of the allowed-signers file whose key made the signature. */
  readonly principal?: string | undefined
}

/**
 * Verifies an SSH signature over `payload` as git does: `ssh-keygen -Y verify` in the namespace `git`, for the
 * principal that the allowed-signers file names for the key. See https://man.openbsd.org/ssh-keygen#ALLOWED_SIGNERS
 */
export async function verifySsh(payload: string, signature: string, allowedSigners: string): Promise<Fact<SshVerdict>> {
  const directory = mkdtempSync(join(tmpdir(), 'release-gate-signers-'))
  try {
    const file = (name: string, text: string): string => {
      const path = join(directory, name)
      writeFileSync(path, text)
      return path
    }
    const given = ['-f', file('allowed_signers', allowedSigners), '-s', file('signature', signature)]
    const found = await keygen(['-Y', 'find-principals', ...given])
    const [principal] = found.stdout.split('\n', 1)
    if (found.exitCode !== 0 || principal === undefined || principal === '') {
      return known({ verified: false, reason: 'the key is not in the allowed-signers file' })
    }
    const verified = await keygen(['-Y', 'verify', ...given, '-I', principal, '-n', 'git'], payload)
    const reason = (verified.exitCode === 0 ? verified.stdout : verified.stderr).trim().split('\n').at(-1) ?? ''
    return known({
      verified: verified.exitCode === 0,
      reason,
      principal: verified.exitCode === 0 ? principal : undefined,
    })
  } catch (error) {
    if (error instanceof ProgramMissing) return error.fact
    throw error
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function keygen(args: readonly string[], input?: string) {
  const { stdout, ...rest } = await run('ssh-keygen', args, { input })
  return { ...rest, stdout: stdout.toString('utf8') }
}
