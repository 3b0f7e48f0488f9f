import { describe, expect, test } from '@jest/globals'

import { openRunnerFiles, type Disk } from '../../src/entry/runner-files.ts'
import { parseOutputs } from '../support/action.ts'

const ENV = { GITHUB_OUTPUT: '/output', GITHUB_STEP_SUMMARY: '/summary', RUNNER_TEMP: '/temp' }

const failure = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code })

/** A disk with room for so many bytes, after which a write is cut off and fails. */
function diskWith(room: number) {
  const files = new Map<string, string>()
  const add = (path: string, before: string, text: string): void => {
    files.set(path, before + text.slice(0, room))
    const isFull = text.length > room
    room = Math.max(0, room - text.length)
    if (isFull) throw failure('ENOSPC')
  }
  const disk: Disk = {
    append: (path, text) => add(path, files.get(path) ?? '', text),
    write: (path, text) => add(path, '', text),
    read: (path) => files.get(path) ?? '',
    makeFolder: (prefix) => `${prefix}x`,
  }
  return { disk, files, left: () => room }
}

/** What an allowed release writes, in its order. */
function allow(disk: Disk, env: Readonly<Record<string, string | undefined>> = ENV) {
  const files = openRunnerFiles(env, disk, () => null)
  files.setOutputs({ allowed: 'false' })
  const report = files.save('report.json', '{}\n')
  files.appendSummary('Allowed\n')
  files.setOutputs({ allowed: 'false', decision: 'undetermined', notes: 'END\nEND_END\n', report })
  if (files.problems().length === 0) files.allow()
  return files
}

/** The outputs as later steps see them; those before the one that is cut off, where one is. */
function effective(text: string): Record<string, string> {
  const lines = text.split('\n')
  for (let end = lines.length; end > 0; end--) {
    try {
      return parseOutputs(lines.slice(0, end).join('\n'))
    } catch {
      // One line less.
    }
  }
  return {}
}

describe('a disk that is full', () => {
  const whole = diskWith(Infinity)
  allow(whole.disk)
  const size = [...whole.files.values()].join('').length

  test('has room for everything at the end', () => {
    expect(parseOutputs(whole.files.get('/output') ?? '')).toEqual({
      allowed: 'true',
      decision: 'allowed',
      notes: 'END\nEND_END\n',
      report: '/temp/release-gate-x/report.json',
    })
  })

  // Shows log-cut-short in docs/threat-model.md.
  test.each(Array.from({ length: size + 2 }, (_, room) => room))(
    'after %d bytes: allowed only with all of them',
    (room) => {
      const { disk, files } = diskWith(room)
      const isWritten = allow(disk).problems().length === 0
      expect(isWritten).toBe(room >= size)
      expect(effective(files.get('/output') ?? '')['allowed'] === 'true').toBe(isWritten)
    },
  )
})

describe('what fails', () => {
  test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EIO'])(
    '%s is said with the path and what to do',
    (code) => {
      const disk: Disk = {
        ...diskWith(Infinity).disk,
        append: (path) => {
          if (path === ENV.GITHUB_OUTPUT) throw failure(code)
        },
      }
      const [problem = '', ...more] = allow(disk).problems()
      expect(more).toEqual([])
      expect(problem).toMatch(/^GITHUB_OUTPUT, \/output, .*re-run the job\.$/)
      expect(problem).toContain(code)
    },
  )

  test('a write that fails after all was written is taken back', () => {
    const { disk, files } = diskWith(Infinity)
    let isBroken = false
    const late: Disk = {
      ...disk,
      append: (path, text) => {
        disk.append(path, text)
        if (!text.includes('allowed=true') || isBroken) return
        isBroken = true
        throw failure('EIO')
      },
    }
    expect(allow(late).problems()).toHaveLength(1)
    expect(parseOutputs(files.get('/output') ?? '')).toMatchObject({ allowed: 'false' })
  })

  test('a file that forgets what is written allows nothing', () => {
    expect(allow({ ...diskWith(Infinity).disk, read: () => '' }).problems()).toHaveLength(1)
  })

  test.each([
    ['GITHUB_OUTPUT', 1],
    ['RUNNER_TEMP', 1],
    ['GITHUB_STEP_SUMMARY', 0],
  ])('%s not set: %d problem(s)', (variable, count) => {
    const { disk } = diskWith(Infinity)
    expect(allow(disk, { ...ENV, [variable]: undefined }).problems()).toHaveLength(count)
    expect(allow(disk, { ...ENV, [variable]: '' }).problems()).toHaveLength(count)
  })

  test('a job log that cannot be written is a problem too', () => {
    const files = openRunnerFiles(ENV, diskWith(Infinity).disk, () => failure('EPIPE'))
    expect(files.problems()).toEqual([expect.stringContaining('EPIPE')])
  })
})
