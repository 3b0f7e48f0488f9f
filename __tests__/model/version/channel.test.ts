import { expect, test } from '@jest/globals'

import { CHANNELS, isChannel } from '../../../src/model/version/channel.ts'

test('names each channel once, the finished ones first', () => {
  expect(CHANNELS).toEqual(['stable', 'post', 'rc', 'beta', 'alpha', 'dev', 'other'])
})

test.each([...CHANNELS])('%s is a channel', (name) => {
  expect(isChannel(name)).toBe(true)
})

test.each(['', 'Stable', ' rc', 'gamma', 'length', 'constructor'])('%j is not a channel', (name) => {
  expect(isChannel(name)).toBe(false)
})
