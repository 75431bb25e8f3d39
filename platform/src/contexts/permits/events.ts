declare module '../../kernel/events.ts' {
  interface Happenings {
    'permits.begun': { employer: string }
    'permits.filed': { number: string; registeredOn: string; decideBy: string; answer: string }
    'permits.discarded': Record<string, never>
    'permits.withdrawn': { number: string }
    'permits.qualification-judged': { meets: boolean }
    'permits.refusal-told': { objectBy: string; refuseFrom: string; rules: string[]; late: boolean }
    'permits.objected': Record<string, never>
    'permits.approved': { answer: string; againstTheEngine: boolean; payBy: string }
    'permits.refused': { answer: string; againstTheEngine: boolean; rules: string[] }
    'permits.overdue': { decideBy: string }
    'permits.lapsed': { payBy: string }
    'permits.issued': { permit: string; number: string; expiresOn: string }
    'permits.no-place-after-late-payment': { invoice: string }
    'permits.printed': { permit: string; sha256: string }
    'permits.expired': { permit: string }
    'permits.revoked': { permit: string; reason: string }
  }
}

export {}
