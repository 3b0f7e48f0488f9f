/** A port for time: milliseconds since the epoch, and a delay. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}
