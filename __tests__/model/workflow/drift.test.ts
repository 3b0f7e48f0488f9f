import { expect, test } from '@jest/globals'

import { workflowDrift } from '../../../src/model/workflow/drift.ts'

test.each([
  ['a\nb\n', 'a\nb\n', { kind: 'same' }],
  ['', '', { kind: 'same' }],
  ['a\nb\n', 'a\nc\n', { kind: 'different', line: 2 }],
  ['a\n', 'a\nb\n', { kind: 'different', line: 2 }],
  ['a\nb\nc', 'a\nb', { kind: 'different', line: 2 }],
  ['a\r\n', 'a\n', { kind: 'different', line: 1 }],
  [undefined, 'a', { kind: 'missing', at: 'tag' }],
  ['a', undefined, { kind: 'missing', at: 'branch' }],
  [undefined, undefined, { kind: 'missing', at: 'branch' }],
])('%j against %j', (tag, branch, drift) => {
  expect(workflowDrift(tag, branch)).toEqual(drift)
})
