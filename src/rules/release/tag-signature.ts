import { defineCheck, fail, pass } from '../rule.ts'
import { recreateTagCommand } from '../../model/command.ts'
import { unknown } from '../../model/fact.ts'
import { authorize } from '../../model/people/authorize.ts'

export const tagSignature = defineCheck({
  id: 'tag-signature',
  title: 'The tag is signed by a person who may release',
  why: 'A thief who has a stolen token can push a tag, but cannot sign it.',
  needs: ['requestedTag', 'tag', 'signature', 'maintainers', 'teams'],
  permissions: ['contents: read'],
  codes: {
    unsigned: 'the tag has no signature',
    invalid: 'the signature does not verify',
    'unknown-signer': 'the signature verifies, but the account of the signer is unknown',
    'signer-not-listed': 'the signer is not allowed to release',
  },
  off: ({ requireSignature }) => (requireSignature ? undefined : 'The input require-signature is false.'),
  judge({ requestedTag, tag, signature, maintainers, teams }, { allowedUsers, allowedTeams }) {
    const { principal, reason, verified, verifiedBy } = signature
    const signer = tag.tagger
    const facts = { verifiedBy, verified, reason, signer: principal ?? signer?.login ?? null }
    const sign = `Sign it: \`${recreateTagCommand(requestedTag.tag, tag.commit).replace('git tag -f -a', 'git tag -f -s')}\`.`
    if (reason === 'unsigned') {
      return fail('unsigned', { expected: 'a signed tag', found: 'a tag without a signature', fix: sign, facts })
    }
    if (!verified) {
      const fix = `${verifiedBy === 'allowed-signers' ? ALLOW_KEY : ADD_KEY} ${sign}`
      return fail('invalid', { expected: 'a signature that verifies', found: `the result ${reason}`, fix, facts })
    }
    // The allowed-signers file on the default branch is itself the list of those who may release.
    if (verifiedBy === 'allowed-signers') return pass(`Signed by ${principal ?? 'an allowed signer'}.`, facts)
    if (verifiedBy === 'git') {
      return unknown(
        'token-missing',
        'The signature verifies with the keys of this computer, but only GitHub knows which account owns the key.',
        'Push the tag and let the workflow check it, or set allowed-signers.',
      )
    }
    if (signer === undefined) {
      return fail('unknown-signer', {
        expected: 'a signer with a GitHub account',
        found: 'a tagger whose email address does not belong to an account',
        fix: `Set user.email to a verified email address of your account. ${sign}`,
        facts,
      })
    }
    const file = maintainers.status === 'read' ? { file: maintainers.file } : {}
    const lookup = authorize(signer, { allowedUsers, allowedTeams, memberships: teams, ...file })
    if (lookup.outcome === 'granted') return pass(`Signed by ${signer.login}, who is allowed by ${lookup.by}.`, facts)
    if (lookup.outcome === 'team-unknown' && !lookup.membership.state.known) return lookup.membership.state
    return fail('signer-not-listed', {
      expected: 'a signature by a person who may release',
      found: `a signature by ${signer.login}, who is not allowed to release`,
      fix: `Ask a person who may release to sign the tag. ${sign}`,
      facts,
    })
  },
})

const ADD_KEY =
  "Add the key to the signer's account at https://github.com/settings/keys, and verify the email address of the tagger."
const ALLOW_KEY = 'Add the key to the allowed-signers file on the default branch, or sign with a key that is in it.'
