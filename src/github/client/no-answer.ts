/** GitHub gave no answer, for a reason that has a fix of its own. */
export class NoAnswer extends Error {
  /** What to change, as a sentence. */
  readonly fix: string

  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}
