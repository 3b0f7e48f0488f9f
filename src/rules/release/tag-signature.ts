import { defineCheck, fail, pass } from '../rule.ts'
import { recreateTagCommand } from '../../model/command.ts'
import { unknown } from '../../model/fact.ts'
import { authorize } from '../../model/people/authorize.ts'

export const tagSignature = defineCheck({
  id: 'tag-signature',
  title: 'The tag is signed by somebody who may release',
  why: 'Whoever steals a token can push a tag, but not sign it.',
  needs: ['requestedTag', 'tag', 'signature', 'maintainers', 'teams'],
  permissions: ['contents: read'],
  codes: {
    unsigned: 'the tag has no signature',
    invalid: 'the signature does not verify',
    'unknown-signer': 'the signature verifies, but whose it is cannot be told',
    'signer-not-listed': 'the signature is of somebody who may not release',
  },
  off: ({ requireSignature }) => (requireSignature ? undefined : 'The input require-signature is false.'),
  judge({ requestedTag, tag, signature, maintainers, teams }, { allowedUsers, allowedTeams }) {
    const { principal, reason, verified, verifiedBy } = signature
    const signer = tag.tagger
    const facts = { verifiedBy, verified, reason, signer: principal ?? signer?.login ?? null }
    const sign = `Sign it: \`${recreateTagCommand(requestedTag.tag, tag.commit).replace('git tag -f -a', 'git tag -f -s')}\`.`
    if (reason === 'unsigned') {
      return fail('unsigned', { expected: 'a signed tag', found: 'one without a signature', fix: sign, facts })
    }
    if (!verified) {
      return fail('invalid', {
        expected: 'a signature that verifies',
        found: reason,
        fix:
          verifiedBy !== 'allowed-signers'
            ? `Add the key to the signer's account at https://github.com/settings/keys and verify the mail of the tagger. ${sign}`
            : `Add the key to the allowed-signers file on the default branch, or sign with one that is there. ${sign}`,
        facts,
      })
    }
    // Being in the allowed-signers file of the default branch is the grant.
    if (verifiedBy === 'allowed-signers') return pass(`Signed by ${principal ?? 'an allowed signer'}.`, facts)
    if (verifiedBy === 'git') {
      return unknown(
        'token-missing',
        'The signature verifies with the keys of this machine; only GitHub can tell whose account it is.',
        'Push the tag and let the workflow judge it, or use allowed-signers.',
      )
    }
    if (signer === undefined) {
      return fail('unknown-signer', {
        expected: 'a signer with an account',
        found: 'a tagger whose mail belongs to no account',
        fix: `Set user.email to a verified mail of the account. ${sign}`,
        facts,
      })
    }
    const file = maintainers.status === 'read' ? { file: maintainers.file } : {}
    const lookup = authorize(signer, { allowedUsers, allowedTeams, memberships: teams, ...file })
    if (lookup.outcome === 'granted') return pass(`Signed by ${signer.login}, by ${lookup.by}.`, facts)
    if (lookup.outcome === 'team-unknown' && !lookup.membership.state.known) return lookup.membership.state
    return fail('signer-not-listed', {
      expected: 'the signature of somebody who may release',
      found: `one of ${signer.login}`,
      fix: `Let one of those who may release sign the tag. ${sign}`,
      facts,
    })
  },
})
