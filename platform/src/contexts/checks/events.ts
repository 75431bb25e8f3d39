declare module '../../kernel/events.ts' {
  interface Happenings {
    'checks.asked': { agency: string; enquiry: string }
    'checks.answered': { agency: string; enquiry: string; reply: string }
    'checks.refused': { agency: string; enquiry: string }
    'checks.late': { agency: string; enquiry: string }
    'checks.entered-by-hand': { agency: string; enquiry: string }
  }
}

export {}
