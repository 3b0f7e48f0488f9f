import { EventEmitter } from 'node:events'

import { describe, expect, test } from '@jest/globals'

import { runProcess, type ProcessPort } from '../../src/entry/run-process.ts'

/** A process that ends when it is told to. */
class FakeProcess extends EventEmitter implements ProcessPort {
  exitCode: ProcessPort['exitCode'] = undefined
  exited: ProcessPort['exitCode'][] = []
  exit(): void {
    this.exited.push(this.exitCode)
  }
}

function start(work: () => Promise<number>, say?: (problem: string) => void) {
  const process = new FakeProcess()
  const said: string[] = []
  const ended = runProcess(process, work, say ?? ((problem) => said.push(problem)))
  return { process, said, ended }
}

const never = () => new Promise<number>(() => undefined)

describe('runProcess', () => {
  test('is a failure from the start', () => {
    const codes: unknown[] = []
    const process = new FakeProcess()
    void runProcess(
      process,
      () => {
        codes.push(process.exitCode)
        return never()
      },
      () => undefined,
    )
    expect(codes).toEqual([1])
  })

  test.each([0, 1, 2])('ends with %d when the work says so', async (exitCode) => {
    const { process, said, ended } = start(() => Promise.resolve(exitCode))
    await ended
    process.emit('beforeExit')
    expect({ exitCode: process.exitCode, exited: process.exited, said }).toEqual({ exitCode, exited: [], said: [] })
  })

  test.each<[string, () => Promise<number>]>([
    ['rejects', () => Promise.reject(new Error('no such chunk\nRequire stack: …'))],
    [
      'throws',
      () => {
        throw new Error('no such chunk')
      },
    ],
  ])('fails with a sentence when the work %s', async (_, work) => {
    const { process, said, ended } = start(work)
    await ended
    expect(process.exited).toEqual([1])
    expect(said).toEqual([expect.stringMatching(/^.*no such chunk\.$/)])
  })

  test('fails with a sentence when nothing is left to wait for', () => {
    const { process, said } = start(never)
    process.emit('beforeExit')
    expect(process.exited).toEqual([1])
    expect(said).toHaveLength(1)
  })

  test('fails when something breaks after the work', async () => {
    const { process, said, ended } = start(() => Promise.resolve(0))
    await ended
    process.emit('uncaughtException', 'write EPIPE')
    expect(process.exited).toEqual([1])
    expect(said).toHaveLength(1)
  })

  test('fails also when the sentence cannot be said', () => {
    const { process } = start(never, () => {
      throw new Error('write EPIPE')
    })
    expect(() => process.emit('beforeExit')).toThrow()
    expect(process.exited).toEqual([1])
  })
})
