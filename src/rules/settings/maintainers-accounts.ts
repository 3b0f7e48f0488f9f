import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import type { MaintainerAccount } from '../../model/settings.ts'

export const maintainersAccounts = defineControl({
  id: 'maintainers-accounts',
  title: 'Everyone who may release still has the account and write access',
  why: 'A name that its owner gave up can be taken by anybody; who has left should no longer be able to release.',
  fix: 'Remove the lines of those who left, and pin the others to their ids: `@login:ID`.',
  permissions: ['metadata: read'],
  severity: 'error',
  needs: ['maintainerAccounts'],
  judge: ({ maintainerAccounts }, { maintainersFile: path }) => {
    if (maintainerAccounts.length === 0) return notApplicable('The file names no person.')
    const problems = maintainerAccounts.flatMap((each) => {
      const problem = problemOf(each)
      return problem === undefined ? [] : [{ path, line: each.entry.line, message: `${each.entry.login} ${problem}` }]
    })
    return problems.length === 0
      ? pass(`${maintainerAccounts.length} people, all with write access.`)
      : fail({
          expected: 'accounts with write access, under the id that is pinned',
          found: problems.map(({ message }) => message).join('; '),
          places: problems,
        })
  },
})

function problemOf({ entry, account }: MaintainerAccount): string | undefined {
  if (account === undefined) return 'is no account'
  if (entry.id !== undefined && entry.id !== account.id) return `is account ${account.id}, not the pinned ${entry.id}`
  return account.canWrite ? undefined : `has no write access (${account.role})`
}
