import { expect, test } from '@jest/globals'

import { run } from '../../src/sources/run.ts'

const node = (code: string, input?: string) => run(process.execPath, ['-e', code], input === undefined ? {} : { input })

test('gives what was printed, and the exit code', async () => {
  const { exitCode, stdout, stderr } = await node(
    'process.stdin.pipe(process.stdout); console.error("é"); process.exitCode = 3',
    '€',
  )
  expect([exitCode, stdout.toString(), stderr.toString()]).toEqual([3, '€', 'é\n'])
})

test('a program that does not read its input is no failure of its own', async () => {
  const { exitCode } = await node('process.exit(4)', 'x'.repeat(1_000_000))
  expect(exitCode).toBe(4)
})

test('one that was killed has failed', async () => {
  expect((await node('process.kill(process.pid, "SIGKILL")')).exitCode).not.toBe(0)
})

test('rejects when there is no such program', async () => {
  await expect(run('no-such-program', [])).rejects.toThrow()
})
