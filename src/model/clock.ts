/** Time, as a port: milliseconds since the epoch, and a wait. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}
