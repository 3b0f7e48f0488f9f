import { writeSync } from 'node:fs'

/**
 * Makes `process.stdout.write` write directly to the file descriptor. Node's stream loads `stream` and, for the pipe of a
 * runner, `net`. That takes a tenth of Node's start-up time, for the twenty lines that the gate prints. If the pipe is
 * full (EAGAIN), the write waits. As with Node's stream, `write` does not throw: `errored` keeps the error, and
 * later writes are dropped.
 */
export function writeDirectly(process) {
  const stdout = { errored: null, write }
  Object.defineProperty(process, 'stdout', { value: stdout, configurable: true })

  function write(text) {
    const bytes = Buffer.from(text)
    for (let written = 0; written < bytes.length && stdout.errored === null;) {
      try {
        written += writeSync(1, bytes, written)
      } catch (error) {
        if (error.code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
        else stdout.errored = error
      }
    }
    return stdout.errored === null
  }
}
