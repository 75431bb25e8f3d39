declare module '../../kernel/events.ts' {
  interface Happenings {
    'employers.described': { headcount: number; smallBusiness: boolean }
  }
}

export {}
