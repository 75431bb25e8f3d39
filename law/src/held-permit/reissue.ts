import { type Citation, notKnown } from '../core/citation.ts'
import type { Rule } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import { ground, type Stated } from '../forms/condition.ts'

const clause77: Citation = { act: 'order-279-2023', clause: '77', trust: 'O', via: 'egov-2026' }
const practice: Citation = {
  act: 'order-279-2023',
  clause: notKnown,
  trust: 'L',
  via: 'dos-duplicate',
  reading: 'R-72',
}

/** When the data of a permit are corrected: clause 77 of the Rules. No fee. */
export const reissueGrounds: readonly Rule<Stated>[] = [
  reissuedFor(
    'worker-name',
    clause77,
    {
      kk: 'Жұмыскердің тегі, аты немесе әкесінің аты өзгерді',
      ru: 'Изменились фамилия, имя или отчество работника',
      en: "The worker's surname, name or patronymic changed",
    },
    {
      kk: 'Жұмыскердің тегі, аты немесе әкесінің аты өзгерсе',
      ru: 'изменились фамилия, имя или отчество работника',
      en: "the worker's surname, name or patronymic changed",
    },
  ),
  reissuedFor(
    'passport',
    clause77,
    {
      kk: 'Паспорттың нөмірі немесе сериясы өзгерді',
      ru: 'Изменились номер или серия паспорта',
      en: 'The number or series of the passport changed',
    },
    {
      kk: 'Паспорттың нөмірі немесе сериясы өзгерсе',
      ru: 'изменились номер или серия паспорта',
      en: 'the number or series of the passport changed',
    },
  ),
  reissuedFor(
    'reorganisation',
    clause77,
    {
      kk: 'Жұмыс беруші қайта ұйымдастырылды: біріктірілді, қосылды, бөлінді, бөлініп шықты немесе қайта құрылды',
      ru: 'Работодатель реорганизован: слияние, присоединение, разделение, выделение, преобразование',
      en: 'The employer was reorganised: merger, accession, division, separation or transformation',
    },
    {
      kk: 'Жұмыс беруші қайта ұйымдастырылса (біріктірілсе, қосылса, бөлінсе, бөлініп шықса немесе қайта құрылса)',
      ru: 'работодатель реорганизован путём слияния, присоединения, разделения, выделения или преобразования',
      en: 'the employer was reorganised by merger, accession, division, separation or transformation',
    },
  ),
  reissuedFor(
    'employer-data',
    clause77,
    {
      kk: 'Жұмыс берушінің атауы немесе рұқсаттағы деректемелері өзгерді',
      ru: 'Изменились наименование или указанные в разрешении реквизиты работодателя',
      en: "The employer's name or its details in the permit changed",
    },
    {
      kk: 'Жұмыс берушінің атауы немесе рұқсаттағы деректемелері өзгерсе',
      ru: 'изменились наименование или указанные в разрешении реквизиты работодателя',
      en: "the employer's name or its details in the permit changed",
    },
  ),
  reissuedFor(
    'error',
    practice,
    {
      kk: 'Рұқсатта қате жіберілген',
      ru: 'В разрешении допущена ошибка',
      en: 'There is a mistake in the permit',
    },
    {
      kk: 'Рұқсатта қате жіберілсе',
      ru: 'в разрешении допущена ошибка',
      en: 'there is a mistake in it',
    },
  ),
]

function reissuedFor(id: string, cite: Citation, title: Text, where: Text): Rule<Stated> {
  return ground({
    id: `reissue-${id}`,
    topics: ['reissue'],
    title,
    from: '2023-07-01',
    cites: [cite],
    says: {
      kk: `${where.kk}, рұқсат алымсыз қайта ресімделеді.`,
      ru: `Разрешение переоформляется без сбора, если ${where.ru}.`,
      en: `A permit is reissued without a fee where ${where.en}.`,
    },
  })
}
