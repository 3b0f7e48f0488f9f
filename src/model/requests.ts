/** API requests: their number, how many waited for another, and the milliseconds from the first to the last. */
export interface Requests {
  readonly count: number
  readonly sequential: number
  readonly milliseconds: number
}

export const NO_REQUESTS: Requests = { count: 0, sequential: 0, milliseconds: 0 }
