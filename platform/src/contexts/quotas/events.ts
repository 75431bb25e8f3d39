declare module '../../kernel/events.ts' {
  interface Happenings {
    'quotas.reserved': { year: number; region: string; category: number }
    'quotas.freed': Record<string, never>
  }
}

export {}
