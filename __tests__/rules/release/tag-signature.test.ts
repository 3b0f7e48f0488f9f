import { expect, test } from '@jest/globals'

import { tagSignature } from '../../../src/rules/release/tag-signature.ts'
import { evaluate } from '../../../src/rules/evaluate.ts'
import { known, unknown } from '../../../src/model/fact.ts'
import type { Facts, Membership, Signature, TagState } from '../../../src/model/release-facts.ts'
import { maintainersFile, TOLD } from '../../support/facts.ts'
import { policyOf } from '../../support/policy.ts'

const facts = (signature: Signature, tagger?: TagState['tagger'], teams: Membership[] = []): Partial<Facts> => ({
  requestedTag: known({ tag: 'v1.0.0' }),
  tag: known({ object: { oid: 'a', type: 'tag' }, ...(tagger === undefined ? {} : { tagger }) }),
  signature: known(signature),
  maintainers: known({ status: 'off' }),
  teams: known(teams),
})

const valid: Signature = { verifiedBy: 'github', verified: true, reason: 'valid' }
const team = { kind: 'team', org: 'octo-org', slug: 'release' } as const
const member = (state: Membership['state']): Membership => ({ team, login: 'hubot', state })

test.each<[string, Partial<Facts>, string, string]>([
  ['of somebody who may release', facts(valid, { login: 'octocat', id: 1 }), 'pass', ''],
  [
    'of somebody whom the file lists',
    {
      ...facts(valid, { login: 'hubot' }),
      maintainers: known({
        status: 'read',
        where: 'MAINTAINERS',
        commit: 'a',
        blob: 'b',
        file: maintainersFile('@hubot'),
      }),
    },
    'pass',
    '',
  ],
  ['of a member of a team', facts(valid, { login: 'hubot' }, [member(known('active'))]), 'pass', ''],
  [
    'by the allowed-signers file',
    facts({ verifiedBy: 'allowed-signers', verified: true, reason: 'Good', principal: 'a@b' }),
    'pass',
    '',
  ],
  ['none', facts({ verifiedBy: 'github', verified: false, reason: 'unsigned' }), 'fail', 'tag-signature/unsigned'],
  [
    'of an unknown key',
    facts({ verifiedBy: 'github', verified: false, reason: 'unknown_key' }, { login: 'octocat' }),
    'fail',
    'tag-signature/invalid',
  ],
  [
    'of a key that is not in the file',
    facts({ verifiedBy: 'allowed-signers', verified: false, reason: 'x' }),
    'fail',
    'tag-signature/invalid',
  ],
  ['of a mail without an account', facts(valid), 'fail', 'tag-signature/unknown-signer'],
  ['of somebody who may not release', facts(valid, { login: 'mallory' }), 'fail', 'tag-signature/signer-not-listed'],
  [
    'of an invited member',
    facts(valid, { login: 'hubot' }, [member(known('pending'))]),
    'fail',
    'tag-signature/signer-not-listed',
  ],
  [
    'of a team that cannot be seen',
    facts(valid, { login: 'hubot' }, [member(unknown('team-not-visible', 'x', 'y'))]),
    'unknown',
    'facts/team-not-visible',
  ],
  [
    'by the keys of this machine',
    facts({ verifiedBy: 'git', verified: true, reason: 'Good' }),
    'unknown',
    'facts/token-missing',
  ],
])('a signature %s', async (_, given, status, code) => {
  const policy = await policyOf({ 'require-signature': 'true' })
  const told = status === 'fail' ? TOLD : {}
  expect(evaluate(tagSignature, given, policy)).toMatchObject({ status, code, ...told })
})

test.each<[Partial<Facts>, string | null]>([
  [facts(valid, { login: 'octocat' }), 'octocat'],
  [facts({ ...valid, verifiedBy: 'allowed-signers', principal: 'a@b' }, { login: 'octocat' }), 'a@b'],
  [facts(valid), null],
])('keeps what it decided on: %j', async (given, signer) => {
  const { facts: kept } = evaluate(tagSignature, given, await policyOf({ 'require-signature': 'true' }))
  const { verifiedBy, verified, reason } = (given.signature as { value: Signature }).value
  expect(kept).toEqual({ verifiedBy, verified, reason, signer })
})

test('off without the input, unknown without the fact', async () => {
  const given = { ...facts(valid), signature: unknown('not-made', 'x', 'y') }
  expect(evaluate(tagSignature, given, await policyOf())).toMatchObject({ status: 'off' })
  expect(evaluate(tagSignature, given, await policyOf({ 'require-signature': 'true' }))).toMatchObject({
    code: 'facts/not-made',
  })
})
