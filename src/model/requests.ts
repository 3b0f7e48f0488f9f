/** Round trips to the API: how many, how many of them had to wait for another, and the time from first to last in ms. */
export interface Requests {
  readonly count: number
  readonly sequential: number
  readonly milliseconds: number
}

export const NO_REQUESTS: Requests = { count: 0, sequential: 0, milliseconds: 0 }
