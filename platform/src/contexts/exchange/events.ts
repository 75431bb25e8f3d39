declare module '../../kernel/events.ts' {
  interface Happenings {
    'exchange.drafted': { employer: string }
    'exchange.posted': { code: string; region: string; on: string }
    'exchange.taken-off': { code: string; lastDay: string }
  }
}

export {}
