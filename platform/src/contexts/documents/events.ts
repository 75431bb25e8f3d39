declare module '../../kernel/events.ts' {
  interface Happenings {
    'documents.kept': { paper: string; kind: string; sha256: string; size: number }
    'documents.removed': { paper: string; kind: string }
  }
}

export {}
