import { defineControl, fail, pass } from '../rule.ts'

export const maintainersFile = defineControl({
  id: 'maintainers-file',
  title: 'The default branch says who may release',
  why: 'The gate reads this file from the default branch, so that it changes only by an approved pull request.',
  fix: 'Add .github/MAINTAINERS with a line `@login:ID` for each person (`gh api users/LOGIN --jq .id` tells the id).',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['maintainers'],
  judge: ({ maintainers }, { maintainersFile: path }) => {
    const expected = `${path} on the default branch, naming who may release`
    if (maintainers.status === 'missing') return fail({ expected, found: 'no such file' })
    if (maintainers.status === 'unusable') return fail({ expected, found: maintainers.problem })
    const { people, teams, problems } = maintainers.file
    if (problems.length > 0) {
      const places = problems.map((message) => ({ path, line: lineOf(message), message }))
      return fail({ expected, found: problems.join('; '), fix: `Mend the lines of ${path}.`, places })
    }
    if (people.length + teams.length === 0) return fail({ expected, found: 'that it names nobody' })
    return pass(`It names ${people.length} people and ${teams.length} teams.`)
  },
})

/** The line that a problem begins with: `line 7: …`. */
const lineOf = (problem: string): number => Number(/^line (\d+)/.exec(problem)?.[1] ?? 1)
