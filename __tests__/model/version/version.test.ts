import { expect, test } from '@jest/globals'

import { sameLine } from '../../../src/model/version/version.ts'
import { version } from '../../support/facts.ts'

test.each([
  ['1.2.3', '1.2.0', true],
  ['1.2.3', '1.2.9rc1', true],
  ['1.2.3', '1.3.0', false],
  ['1.2.3', '2.2.3', false],
  ['1.2.3', '1!1.2.3', false],
  ['1!1.2.3', '1!1.2.4', true],
])('%s and %s are of one line: %s', (a, b, expected) => {
  expect(sameLine(version(a), version(b))).toBe(expected)
})
