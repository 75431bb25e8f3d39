import type { Language } from '@ruqsat/law'
import { formats } from '../../../kernel/format.ts'
import type { Station } from '../../track/track.tsx'
import { sample } from '../example.ts'

/** The way of a case in the middle of its checks. */
export function stationsUnderWay(language: Language): readonly Station[] {
  const say = sample(language)
  const { shortDay } = formats(language)
  return [
    {
      key: 'vacancy',
      label: say('station.vacancy'),
      state: 'done',
      date: shortDay('2026-04-15'),
      note: say('station.vacancyNote'),
    },
    { key: 'filed', label: say('station.filed'), state: 'done', date: shortDay('2026-05-04') },
    {
      key: 'checks',
      label: say('station.checks'),
      state: 'current',
      date: shortDay('2026-05-06'),
      note: say('station.checksNote'),
    },
    {
      key: 'decision',
      label: say('station.decision'),
      state: 'next',
      date: say('by', { day: shortDay('2026-05-14') }),
    },
    { key: 'fee', label: say('station.fee'), state: 'next' },
    { key: 'permit', label: say('station.permit'), state: 'next' },
  ]
}

/** A case that was refused. */
export function stationsRefused(language: Language): readonly Station[] {
  const [vacancy, filed, checks] = stationsUnderWay(language)
  if (!vacancy || !filed || !checks) return []
  const { shortDay } = formats(language)
  const say = sample(language)
  return [
    vacancy,
    filed,
    { ...checks, state: 'done', note: undefined },
    { key: 'decision', label: say('refused'), state: 'failed', date: shortDay('2026-05-14'), note: say('share.short') },
  ]
}

/** The whole way in general, before it begins. */
export function stationsAhead(language: Language): readonly Station[] {
  const say = sample(language)
  const notes: Partial<Record<string, string>> = {
    vacancy: say('days.15'),
    checks: say('station.checksAhead'),
    decision: say('days.6'),
    fee: say('days.10'),
    permit: say('days.1'),
  }
  return stationsUnderWay(language).map(({ key, label }) => ({ key, label, state: 'next', note: notes[key] }))
}
