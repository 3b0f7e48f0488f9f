import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { ProgramMissing } from '../../src/git/program-missing.ts'
import { run } from '../../src/git/run.ts'
import { gitIn } from '../../src/git/git.ts'
import { temporaryFolder } from '../support/action.ts'

const node = (script: string, input?: string) => run(process.execPath, ['-e', script], { input })

describe('run', () => {
  test('gives what a program printed, and how it ended', async () => {
    const script = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3'
    expect(await node(script)).toEqual({ exitCode: 3, stdout: Buffer.from('out'), stderr: 'err' })
  })

  test('each argument reaches it as it is', async () => {
    const words = ['$(id)', '; id', "it's", '"', '']
    const { stdout } = await run(process.execPath, ['-p', 'JSON.stringify(process.argv.slice(1))', '--', ...words])
    expect(JSON.parse(stdout.toString())).toEqual(words)
  })

  test('gives it its input, in its folder and environment', async () => {
    const cwd = temporaryFolder()
    const script = 'process.stdin.pipe(process.stdout).write(process.cwd() + process.env.WORD)'
    const { stdout } = await run(process.execPath, ['-e', script], { cwd, env: { WORD: ' word ' }, input: 'input' })
    expect(stdout.toString()).toMatch(/\S+ word input$/)
  })

  test('a program that ends before it has read its input is no crash', async () => {
    const input = 'x\n'.repeat(1_000_000)
    expect(await node('process.exit(4)', input)).toMatchObject({ exitCode: 4 })
    expect(await gitIn(temporaryFolder())(['cat-file', '--batch'], input)).toMatchObject({ exitCode: 128, stdout: '' })
  })

  test('a program that is killed did not succeed', async () => {
    expect((await node('process.kill(process.pid, "SIGKILL")')).exitCode).not.toBe(0)
  })

  test('a program that is not there is an error', async () => {
    await expect(run('no-such-program', [])).rejects.toThrow(ProgramMissing)
    await expect(run('no-such-program', [], { input: 'x' })).rejects.toThrow(ProgramMissing)
  })

  test('a folder that is not there is another error', async () => {
    const cwd = join(temporaryFolder(), 'gone')
    for (const input of [undefined, 'x']) {
      const error = await run(process.execPath, ['-v'], { cwd, input }).catch((thrown: unknown) => thrown)
      expect(error).toHaveProperty('message')
      expect(error).not.toBeInstanceOf(ProgramMissing)
    }
  })
})
