import { execFileSync } from 'node:child_process'
import { writeFileSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { temporaryFolder } from './action.ts'

/** A git repository for one test: no configuration but its own, and a clock that every commit moves on. */
export class Repository {
  readonly directory = temporaryFolder()
  private seconds = 1_767_225_600

  constructor() {
    this.git('init', '-q', '-b', 'main')
  }

  git(...args: string[]): string {
    return this.output(args).trim()
  }

  /** The text of a file, by the id of its blob. */
  read(blob: string): string {
    return this.output(['cat-file', 'blob', blob])
  }

  private output(args: readonly string[]): string {
    const date = `${this.seconds++} +0000`
    const who = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
      [`GIT_${role}_NAME`, 'octocat'],
      [`GIT_${role}_EMAIL`, 'octocat@example.com'],
      [`GIT_${role}_DATE`, date],
    ])
    const env = {
      PATH: process.env['PATH'],
      HOME: this.directory,
      GIT_CONFIG_NOSYSTEM: '1',
      ...(Object.fromEntries(who) as Record<string, string>),
    }
    return execFileSync('git', args, {
      cwd: this.directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    })
  }

  write(path: string, content: string | Buffer): void {
    mkdirSync(dirname(join(this.directory, path)), { recursive: true })
    writeFileSync(join(this.directory, path), content)
    this.git('add', '-f', path)
  }

  link(path: string, target: string): void {
    mkdirSync(dirname(join(this.directory, path)), { recursive: true })
    symlinkSync(target, join(this.directory, path))
    this.git('add', '-f', path)
  }

  commit(message = 'A change'): string {
    this.git('commit', '-q', '--allow-empty', '-m', message)
    return this.git('rev-parse', 'HEAD')
  }

  tag(name: string, at = 'HEAD'): string {
    this.git('tag', '-a', '-m', name, name, at)
    return this.git('rev-parse', `refs/tags/${name}`)
  }
}
