/** The part of autocannon that is used here. */
declare module 'autocannon' {
  export interface Options {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly headers?: Readonly<Record<string, string>>
  }
  export interface Result {
    readonly requests: { readonly average: number; readonly total: number }
    readonly duration: number
    readonly non2xx: number
    readonly errors: number
  }
  export interface Instance extends PromiseLike<Result> {
    on(event: 'response', heard: (client: unknown, status: number, bytes: number, milliseconds: number) => void): void
  }
  export default function autocannon(options: Options): Instance
}
