/** Something is in the way of starting. The message is one sentence that says what to do. */
export class CannotStart extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'CannotStart'
  }
}
