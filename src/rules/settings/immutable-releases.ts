import { defineControl, fail, pass } from '../rule.ts'

export const immutableReleases = defineControl({
  id: 'immutable-releases',
  title: 'Releases are immutable once published',
  why: 'Without it, whoever can write to the repository can move the tag of a published release, or change its files.',
  fix: 'Settings → General → Releases → Enable release immutability, or `gh api --method PUT repos/{owner}/{repo}/immutable-releases`.',
  permissions: ['administration: read'],
  severity: 'error',
  needs: ['immutableReleases'],
  judge: ({ immutableReleases: { enabled, enforcedByOwner } }) =>
    enabled
      ? pass(enforcedByOwner ? 'On, by the organization.' : 'On.')
      : fail({ expected: 'immutable releases', found: 'that they are off' }),
})
