import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import * as core from '@actions/core'

import { escapeInvisible } from '../model/escape.ts'

/** The reason of a step that could not write what it had to. */
export const NOT_WRITTEN = 'runner/not-written'

/** The file operations that the runner's files take. */
export interface Disk {
  readonly append: (path: string, text: string) => void
  readonly write: (path: string, text: string) => void
  readonly read: (path: string) => string
  /** Makes a new folder whose name starts with `prefix`, and returns its path. */
  readonly makeFolder: (prefix: string) => string
}

const DISK: Disk = {
  append: appendFileSync,
  write: writeFileSync,
  read: (path) => readFileSync(path, 'utf8'),
  makeFolder: mkdtempSync,
}

/** The files through which a step communicates with the runner. No method throws: failures are in `problems`. */
export interface RunnerFiles {
  /** What could not be written, each with what to do next. Empty means that everything was written. */
  readonly problems: () => readonly string[]
  /** Sets outputs. The runner takes the last value of a name. What is written is read back. */
  readonly setOutputs: (values: Readonly<Record<string, string>>) => void
  /** Sets the outputs that let a release go on. They are written last. */
  readonly allow: () => void
  readonly appendSummary: (text: string) => void
  /** Writes a file that outlives the step, and returns its path; empty when it could not be written. */
  readonly save: (name: string, text: string) => string
}

/**
 * Opens the runner's files, which environment variables name
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files).
 * @param logError why the job log cannot be written, if it cannot
 */
export function openRunnerFiles(
  env: Readonly<Record<string, string | undefined>>,
  disk: Disk = DISK,
  logError: () => Error | null = () => process.stdout.errored,
): RunnerFiles {
  const broken = new Map<string, string>()
  let folder: string | undefined
  function attempt<T>(variable: string, use: (path: string) => T): T | undefined {
    if (broken.has(variable)) return undefined
    const path = env[variable] ?? ''
    try {
      if (path === '') throw new Error('not set')
      return use(path)
    } catch (error) {
      broken.set(variable, path === '' ? notSet(variable) : notWritten(`${variable}, ${path},`, error as Error))
      return undefined
    }
  }
  return {
    problems: () => {
      const error = logError()
      return [...broken.values(), ...(error === null ? [] : [notWritten('The job log', error)])]
    },
    setOutputs: (values) => attempt('GITHUB_OUTPUT', (path) => appendSurely(disk, path, heredocs(values))),
    allow: () => attempt('GITHUB_OUTPUT', (path) => appendAllowed(disk, path)),
    appendSummary: (text) => {
      // Servers without job summaries do not set the variable.
      if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '') attempt('GITHUB_STEP_SUMMARY', (path) => disk.append(path, text))
    },
    save: (name, text) =>
      attempt('RUNNER_TEMP', (temp) => {
        folder ??= disk.makeFolder(join(temp, 'release-gate-'))
        const path = join(folder, name)
        disk.write(path, text)
        return path
      }) ?? '',
  }
}

/** Reports what could not be written: in the job log, or on standard error if the job log failed. */
export function reportProblems(files: RunnerFiles, title: string): void {
  for (const problem of files.problems().map(escapeInvisible)) {
    core.error(problem, { title })
    if (process.stdout.errored !== null) process.stderr.write(`${title}: ${problem}\n`)
  }
}

/** Without a line break at the end, so that a write that loses its last byte does not read as `true`. */
const ALLOWED = 'decision=allowed\nallowed=true'

/** Appends and reads back: later steps use what the file contains. */
function appendSurely(disk: Disk, path: string, text: string): void {
  disk.append(path, text)
  if (!disk.read(path).endsWith(text)) throw new Error('what was written is not in the file')
}

function appendAllowed(disk: Disk, path: string): void {
  try {
    appendSurely(disk, path, ALLOWED)
  } catch (error) {
    takeBack(disk, path)
    throw error
  }
}

/** Overrides a failed write: the file may contain all of it. */
function takeBack(disk: Disk, path: string): void {
  try {
    disk.append(path, '\nallowed=false\n')
  } catch {
    // Nothing more can be written.
  }
}

/** Outputs as `name<<DELIMITER`, each with a delimiter that its value does not contain. */
const heredocs = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => {
      let delimiter = 'END'
      while (value.includes(delimiter)) delimiter += '_END'
      return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
    })
    .join('')

const notSet = (variable: string): string =>
  `${variable} is not set, so the step cannot set outputs. Run release-gate as a step of a job, on runner 2.297.0 or later.`

const AGAIN = 'then re-run the job'
const FULL = { why: 'the disk is full', fix: `Free disk space on the runner, ${AGAIN}.` }
const DENIED = {
  why: 'the user of the step has no write permission',
  fix: `In a container job, add \`options: --user root\` to \`container\`; on a self-hosted runner, give the runner's user the right to write its own folder. Push that, ${AGAIN}.`,
}
const GONE = {
  why: 'it does not exist',
  fix: `Move release-gate before every step that removes the runner's files, ${AGAIN}.`,
}
const CAUSES: Readonly<Record<string, { readonly why: string; readonly fix: string }>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: { why: 'the file system is read-only', fix: `Mount it for writing, ${AGAIN}.` },
  ENOENT: GONE,
  ENOTDIR: GONE,
  EPIPE: { why: 'nothing reads it', fix: `Check that the runner still runs, ${AGAIN}.` },
}

function notWritten(what: string, error: NodeJS.ErrnoException): string {
  const { why, fix } = CAUSES[error.code ?? ''] ?? {
    why: error.message,
    fix: `Check the runner's disk, ${AGAIN}.`,
  }
  return `${what} cannot be written: ${why}${error.code === undefined ? '' : ` (${error.code})`}. ${fix}`
}
