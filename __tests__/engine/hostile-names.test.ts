import { expect, test } from '@jest/globals'

import { withProject } from './support/project.ts'
import { withTools } from './support/tools.ts'

// Each leaves a file where `make publish` would, if a shell ever reads it. Git takes all of them for names of tags.
const TOUCH = 'touch${IFS}$PUBLISHED/HACKED'
const NAMES = [
  `v1.0.0-$(${TOUCH})`,
  `v1.0.0-\`${TOUCH}\``,
  `v1.0.0;${TOUCH}`,
  `v1.0.0&&${TOUCH}`,
  `v1.0.0|${TOUCH}`,
  `v1.0.0";${TOUCH};"`,
  `v1.0.0';${TOUCH};'`,
  `v1.0.0#'"$(${TOUCH})`,
  `v1.0.0-\${{github.token}}`,
  `v1.0.0<<EOF`,
  `v1.0.0%0Aset-output`,
  `--upload-pack=${TOUCH}`,
  'v1.0.0-\u202Etxt.0.1v',
  'v1.0.\u200B0',
  'refs/heads/main',
]

const VULNERABLE = `on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ github.ref_name }}
`

withTools(['act'], () => {
  test('a workflow that pastes the name into a script is caught by these names', () =>
    withProject('report.yml', { '.github/workflows/publish.yml': VULNERABLE }, async (project) => {
      const name = NAMES[0] ?? ''
      project.release(name)
      await project.push(name)
      expect(project.published).toEqual(['HACKED'])
    }))

  test.each(NAMES)('%j reaches no shell', (name) =>
    withProject('report.yml', {}, async (project) => {
      // Git's own command refuses to write some names that it takes when they are pushed.
      project.release('v1.0.0')
      project.repository.git('update-ref', `refs/tags/${name}`, 'refs/tags/v1.0.0')
      const run = await project.push(name)
      // In this mode every step after the gate is run, with the outputs that it wrote.
      expect(run.jobs).toEqual({ publish: 'success' })
      const [report] = run.reports['publish'] ?? []
      expect(report?.decision).toBe('denied')
      expect(report?.reasons[0]).toMatch(/^tag-name\//)
      expect(project.published).toEqual([])
      expect(run.log).not.toMatch(/[\u202E\u200B]/)
    }),
  )
})
