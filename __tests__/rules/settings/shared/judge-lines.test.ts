import { expect, test } from '@jest/globals'

import { judgeLines } from '../../../../src/rules/settings/shared/judge-lines.ts'
import { readPublishWorkflow } from '../../../../src/model/workflow/read-publish-workflow.ts'

const workflow = readPublishWorkflow('w.yml', 'on: push\njobs: {}\n')
if ('problem' in workflow) throw new Error(workflow.problem)
const words = { expected: 'good', passed: 'All good.' }

test('passes without problems', () => {
  expect(judgeLines(workflow, [], words)).toEqual({ status: 'pass', message: 'All good.', facts: {} })
})

test('fails with the first in the words, and a place for each', () => {
  const problems = [
    { line: 9, found: 'bad' },
    { line: 2, found: 'worse' },
  ]
  expect(judgeLines(workflow, problems, words)).toMatchObject({
    status: 'fail',
    expected: 'good',
    found: expect.stringContaining('worse'),
    places: [
      { path: 'w.yml', line: 2, message: expect.stringContaining('worse') },
      { path: 'w.yml', line: 9, message: expect.stringContaining('bad') },
    ],
  })
})
