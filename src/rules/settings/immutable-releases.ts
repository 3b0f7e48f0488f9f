import { defineControl, fail, pass } from '../rule.ts'

export const immutableReleases = defineControl({
  id: 'immutable-releases',
  title: 'Published releases are immutable',
  why: 'Otherwise, everyone with write access can move the tag of a published release or change its files.',
  fix: 'Settings → General → Releases → Enable release immutability, or `gh api --method PUT repos/{owner}/{repo}/immutable-releases`.',
  permissions: ['administration: read'],
  severity: 'error',
  needs: ['immutableReleases'],
  judge: ({ immutableReleases: { enabled, enforcedByOwner } }) =>
    enabled
      ? pass(
          enforcedByOwner ? 'Immutable releases are on, enforced by the organization.' : 'Immutable releases are on.',
        )
      : fail({ expected: 'immutable releases to be on', found: 'immutable releases off' }),
})
