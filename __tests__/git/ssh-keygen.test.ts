import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { verifySsh } from '../../src/git/ssh-keygen.ts'
import { gitIn } from '../../src/git/git.ts'
import { openGit } from '../../src/facts/release/git-source.ts'
import type { Fact } from '../../src/model/fact.ts'

const hasKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined

let directory = ''
const keys: Record<string, string> = {}

const env = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: directory,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'octocat',
  GIT_AUTHOR_EMAIL: 'octocat@example.com',
  GIT_COMMITTER_NAME: 'octocat',
  GIT_COMMITTER_EMAIL: 'octocat@example.com',
})

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: directory, env: env(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const sign = (key: string, tag: string): string => {
  git('-c', 'gpg.format=ssh', '-c', `user.signingKey=${join(directory, key)}`, 'tag', '-s', '-m', tag, tag)
  return git('rev-parse', tag).trim()
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'release-gate-signers-test-'))
  git('init', '-q', '-b', 'main')
  git('commit', '-q', '--allow-empty', '-m', 'First')
  if (!hasKeygen) return
  for (const key of ['octocat', 'mallory']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', key, '-f', join(directory, key)])
    keys[key] = readFileSync(join(directory, `${key}.pub`), 'utf8')
  }
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

const signers = (namespaces = ''): string => `octocat@example.com ${namespaces}${keys['octocat'] ?? ''}`

;(hasKeygen ? describe : describe.skip)('an SSH signature', () => {
  const source = () => openGit(gitIn(directory))

  test('by a key of the allowed-signers file is verified, with its principal', async () => {
    const object = sign('octocat', 'v1.0.0')
    expect(await source().signature(object, signers())).toMatchObject({
      known: true,
      value: { verifiedBy: 'allowed-signers', verified: true, principal: 'octocat@example.com' },
    })
  })

  test('by another key is not', async () => {
    const object = sign('mallory', 'v1.1.0')
    const read = await source().signature(object, signers())
    expect(read).toMatchObject({ known: true, value: { verifiedBy: 'allowed-signers', verified: false } })
    expect(read).not.toHaveProperty('value.principal')
  })

  test('by a key that may sign other things only is not', async () => {
    const object = sign('octocat', 'v1.2.0')
    expect(await source().signature(object, signers('namespaces="file" '))).toMatchObject({
      value: { verified: false },
    })
  })

  test('over another text is not', async () => {
    sign('octocat', 'v1.3.0')
    const content = git('cat-file', 'tag', 'v1.3.0')
    const start = content.indexOf('-----BEGIN SSH SIGNATURE-----')
    const [payload, signature] = [content.slice(0, start), content.slice(start)]
    expect(await verifySsh(payload, signature, signers())).toMatchObject({ value: { verified: true } })
    expect(await verifySsh(`${payload}more`, signature, signers())).toMatchObject({ value: { verified: false } })
    expect(await verifySsh(payload, 'no signature', signers())).toMatchObject({ value: { verified: false } })
    expect(await verifySsh(payload, signature, '')).toMatchObject({ value: { verified: false } })
  })
})

test('a tag without a signature is unsigned, whoever is asked', async () => {
  git('tag', '-a', '-m', 'x', 'v2.0.0')
  const object = git('rev-parse', 'v2.0.0').trim()
  const source = openGit(gitIn(directory))
  expect(await source.signature(object, undefined)).toMatchObject({ value: { verifiedBy: 'git', reason: 'unsigned' } })
  expect(await source.signature(object, 'x')).toMatchObject({ value: { reason: 'unsigned', verified: false } })
})

test('a banner in the message is no signature that verifies', async () => {
  git('tag', '-a', '-m', 'x\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----', 'v2.1.0')
  const object = git('rev-parse', 'v2.1.0').trim()
  expect(await openGit(gitIn(directory)).signature(object, undefined)).toMatchObject({ value: { verified: false } })
})

describe('a program that is missing', () => {
  /** PATH is set for the time of `use` alone. */
  async function withPath<T>(path: string, use: () => Promise<T>): Promise<T> {
    const saved = process.env['PATH']
    process.env['PATH'] = path
    try {
      return await use()
    } finally {
      process.env['PATH'] = saved
    }
  }
  const fixOf = (fact: Fact<unknown>): string => (fact.known ? '' : fact.fix)

  test('ssh-keygen: it is unknown whether a signature is valid', async () => {
    const fact = await withPath(directory, () => verifySsh('payload', 'signature', 'signers'))
    expect(fact).toMatchObject({ known: false, code: 'program-missing' })
    expect(fixOf(fact)).toContain('openssh-client')
  })

  test('git: nothing of the repository is known', async () => {
    const fact = await withPath(directory, () => openGit(gitIn(directory)).tagNames(''))
    expect(fact).toMatchObject({ known: false, code: 'program-missing' })
    expect(fixOf(fact)).toContain('apt-get install git')
  })

  test('gpg, which git runs: it is unknown whether a signature is valid', async () => {
    const banner = '-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----'
    git('-c', 'gpg.program=no-such-gpg', 'tag', '-a', '-m', `x\n${banner}`, 'v2.2.0')
    const object = git('rev-parse', 'v2.2.0').trim()
    git('config', 'gpg.program', 'no-such-gpg')
    const fact = await openGit(gitIn(directory)).signature(object, undefined)
    git('config', '--unset', 'gpg.program')
    expect(fact).toMatchObject({ known: false, code: 'program-missing' })
    expect(fixOf(fact)).toContain('no-such-gpg')
  })
})
