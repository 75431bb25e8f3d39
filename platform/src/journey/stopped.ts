/** The journey cannot go on. The message says in the reader's language why, and what to do. */
export class Stopped extends Error {
  /** 2: what was asked for is wrong; 1: the platform is in the way. */
  readonly status: 1 | 2
  constructor(says: string, status: 1 | 2 = 1) {
    super(says)
    this.name = 'Stopped'
    this.status = status
  }
}
