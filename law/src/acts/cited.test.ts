import { expect, test } from 'vitest'
import { type Citation, notKnown } from '../core/citation.ts'
import { cited } from './cited.ts'

const order = (clause: string): Citation => ({ act: 'order-279-2023', clause, trust: 'O', via: 'egov-2026' })

test('an article of a law is cited with its number', () => {
  expect(cited({ act: 'migration-law', clause: '36-1(2)', trust: 'P' })).toEqual({
    kk: 'Көші-қон туралы заң, 36-1(2)-бап',
    ru: 'Закон о миграции населения, ст. 36-1(2)',
    en: 'Migration Law, art. 36-1(2)',
  })
})

test('a clause of an order is a clause, and its appendix an appendix, in each language', () => {
  const clause = cited(order('19'))
  expect(clause.kk).toMatch(/, 19-тармақ$/)
  expect(clause.ru).toMatch(/, п\. 19$/)
  expect(clause.en).toMatch(/, clause 19$/)
  const appendix = cited(order('Appendix 7'))
  expect(appendix.kk).toMatch(/, 7-қосымша$/)
  expect(appendix.ru).toMatch(/, приложение 7$/)
  expect(appendix.en).toMatch(/, Appendix 7$/)
})

test('a clause that could not be read is not named', () => {
  expect(cited(order(notKnown)).en).toBe(cited(order('19')).en.replace(', clause 19', ''))
})
