declare module '../../kernel/events.ts' {
  interface Happenings {
    'fees.invoiced': { invoice: string; mci: number; payBy: string }
    'fees.ordered': { invoice: string; sum: number; paidOn: string }
    'fees.noticed': { invoice: string; kind: string; sum: number; verdict: string }
    'fees.paid': { invoice: string; paidOn: string; due: number; received: number }
    'fees.voided': { invoice: string }
  }
}

export {}
