import { describe, expect, test } from 'vitest'
import { NoFigure } from '../core/figure.ts'
import { languages } from '../core/text.ts'
import { answerOfReply } from './agency-reply.ts'
import {
  appealInstructions,
  complainBy,
  complainByUninstructed,
  forwardBy,
  goToCourtBy,
  higherBodyDecidesBy,
  refusedBySilenceOn,
  serviceComplaintAnsweredBy,
} from './appeal.ts'

describe('an appeal', () => {
  test('is filed within three months, or six where the act did not say how', () => {
    expect(complainBy('2026-02-09')).toBe('2026-05-12')
    expect(complainByUninstructed('2026-02-09')).toBe('2026-08-10')
    expect(() => complainByUninstructed('2025-12-31')).toThrow(NoFigure)
  })

  test('may be filed the day after a decision was due and did not come', () => {
    expect(refusedBySilenceOn('2026-05-20')).toBe('2026-05-21')
  })

  test('is forwarded in three working days, decided in twenty, and goes to court within a month', () => {
    expect(forwardBy('2026-03-02')).toBe('2026-03-05')
    expect(higherBodyDecidesBy('2026-03-05')).toBe('2026-04-08')
    expect(goToCourtBy('2026-04-08')).toBe('2026-05-08')
    expect(serviceComplaintAnsweredBy('2026-03-02')).toBe('2026-03-10')
  })

  test('is explained by every refusal: the body, the term, the procedure', () => {
    const akimat = { kk: 'Алматы қаласының әкімдігі', ru: 'акимат города Алматы', en: 'the akimat of Almaty' }
    const ministry = { kk: 'Министрлік', ru: 'министерство', en: 'the Ministry' }
    const text = appealInstructions(akimat, ministry, '2025-10-01')
    for (const language of languages) {
      expect(text[language]).toContain(akimat[language])
      expect(text[language]).toContain(ministry[language])
      expect(text[language]).not.toMatch(/\{\w+\}/)
    }
    expect(text.en).toContain('within 3 months')
    expect(text.en).toContain('within 20 working days')
  })

  test('names the body above once, also where it has no name but that', () => {
    const akimat = { kk: '-', ru: '-', en: '-' }
    const above = { kk: 'жоғары тұрған орган', ru: 'вышестоящий орган', en: 'the body above' }
    const text = appealInstructions(akimat, above, '2025-10-01')
    for (const language of languages)
      expect(text[language].toLowerCase().split(above[language]).length, language).toBe(2)
  })
})

test('the silence of an agency is "unknown" and never a yes', () => {
  expect(answerOfReply('unanswered')).toBe('unknown')
  expect(answerOfReply('confirmed')).toBe('yes')
  expect(answerOfReply('not-confirmed')).toBe('no')
})
