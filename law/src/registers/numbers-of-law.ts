import { type Citation, notKnown } from '../core/citation.ts'
import type { Reason } from '../core/rule.ts'
import { lookup } from '../forms/lookup.ts'
import { readBin } from './bin.ts'
import { readIin } from './iin.ts'
import { type NumberProblem, type NumberProblemCode, numberProblem } from './number-problem.ts'

const decree = (reading: 'R-87' | 'R-88'): Citation => ({
  act: 'decree-565-2003',
  clause: notKnown,
  trust: 'S',
  via: 'number-libraries',
  reading,
})

const fits: Reason = {
  code: 'fits',
  answer: 'yes',
  says: { kk: 'Нөмір дұрыс құрылған.', ru: 'Номер составлен верно.', en: 'The number is well formed.' },
}

const centuryNotTold: Reason = {
  code: 'century-not-told',
  answer: 'unknown',
  says: {
    kk: 'Жетінші цифр – 0: ғасыр мен жыныс көрсетілмеген, нөмір құжат бойынша тексеріледі.',
    ru: 'Седьмая цифра – 0: век и пол не указаны, номер сверяется с документом.',
    en: 'The seventh digit is 0: it tells neither century nor sex, and the number is checked against a document.',
  },
}

const wrong = (code: NumberProblemCode): Reason => ({ code, answer: 'no', says: numberProblem(code, 1).says })
const ofIin = [
  'not-twelve-digits',
  'no-such-birth-date',
  'no-such-century',
  'wrong-check-digit',
  'never-issued',
] as const
const ofBin = [
  'not-twelve-digits',
  'no-such-month',
  'no-such-kind',
  'no-such-unit',
  'wrong-check-digit',
  'never-issued',
] as const

/** Is it an individual identification number? */
export const iinWellFormed = lookup({
  id: 'iin-well-formed',
  topic: 'iin',
  title: {
    kk: 'Жеке сәйкестендіру нөмірі (ЖСН)',
    ru: 'Индивидуальный идентификационный номер (ИИН)',
    en: 'Individual identification number (IIN)',
  },
  from: '2017-01-01',
  cites: [decree('R-87')],
  says: {
    kk: 'ЖСН 12 цифрдан тұрады: алты цифр – туған күні (жыл, ай, күн), жетіншісі – ғасыр мен жыныс, одан кейінгі төртеуі – реттік нөмір, соңғысы – бақылау цифры.',
    ru: 'ИИН состоит из 12 цифр: шесть – дата рождения (год, месяц, день), седьмая – век и пол, следующие четыре – порядковый номер, последняя – контрольная.',
    en: 'An IIN has twelve digits: six for the date of birth (year, month, day), the seventh for century and sex, four for the serial number, and the last, which checks them.',
  },
  reasons: [fits, centuryNotTold, ...ofIin.map(wrong)],
  reasonOf(written) {
    const read = readIin(written)
    if (read.ok) return read.iin.birthDate === null ? centuryNotTold : fits
    return firstOf(read.problems)
  },
  edges: [
    {
      written: '900101300126',
      reason: fits,
      because: {
        kk: 'Бақылау цифры бірінші санаудан шығады.',
        ru: 'Контрольная цифра получается первым счётом.',
        en: 'The first count gives the check digit.',
      },
    },
    {
      written: '061211600012',
      reason: fits,
      because: {
        kk: 'Бірінші санау 10 береді, бақылау цифры екіншісінен шығады.',
        ru: 'Первый счёт даёт 10, контрольная цифра получается вторым.',
        en: 'The first count gives 10, and the second the check digit.',
      },
    },
    {
      written: '000229500107',
      reason: fits,
      because: {
        kk: '2000 жылғы 29 ақпан – күнтізбеде бар күн.',
        ru: '29 февраля 2000 года – существующий день.',
        en: '29 February 2000 is a day of the calendar.',
      },
    },
    {
      written: '900101000127',
      reason: centuryNotTold,
      because: {
        kk: 'Жетінші цифры 0 нөмір бірден қабылданбай қалмайды.',
        ru: 'Номер с седьмой цифрой 0 сразу не отвергается.',
        en: 'A number whose seventh digit is 0 is not rejected outright.',
      },
    },
    {
      written: '90010130012',
      reason: wrong('not-twelve-digits'),
      because: { kk: 'Он бір цифр ғана бар.', ru: 'Цифр всего одиннадцать.', en: 'There are eleven digits only.' },
    },
    {
      written: '900231300123',
      reason: wrong('no-such-birth-date'),
      because: { kk: '31 ақпан деген күн жоқ.', ru: '31 февраля не бывает.', en: 'There is no 31 February.' },
    },
    {
      written: '900101900124',
      reason: wrong('no-such-century'),
      because: {
        kk: 'Жетінші цифр 6-дан аспайды.',
        ru: 'Седьмая цифра не больше 6.',
        en: 'The seventh digit is 6 at most.',
      },
    },
    {
      written: '900101300127',
      reason: wrong('wrong-check-digit'),
      because: {
        kk: 'Бақылау цифры бірге артық.',
        ru: 'Контрольная цифра на единицу больше.',
        en: 'The check digit is one too many.',
      },
    },
    {
      written: '900101300800',
      reason: wrong('never-issued'),
      because: {
        kk: 'Екі санау да 10 береді.',
        ru: 'Оба счёта дают 10.',
        en: 'Both counts give 10.',
      },
    },
  ],
})

/** Is it a business identification number? */
export const binWellFormed = lookup({
  id: 'bin-well-formed',
  topic: 'bin',
  title: {
    kk: 'Бизнес-сәйкестендіру нөмірі (БСН)',
    ru: 'Бизнес-идентификационный номер (БИН)',
    en: 'Business identification number (BIN)',
  },
  from: '2017-01-01',
  cites: [decree('R-87'), decree('R-88')],
  says: {
    kk: 'БСН 12 цифрдан тұрады: төрт цифр – тіркелген жылы мен айы, бесіншісі – ұйымның түрі, алтыншысы – бөлімшенің түрі, одан кейінгі бесеуі – реттік нөмір, соңғысы – бақылау цифры.',
    ru: 'БИН состоит из 12 цифр: четыре – год и месяц регистрации, пятая – вид организации, шестая – вид подразделения, следующие пять – порядковый номер, последняя – контрольная.',
    en: 'A BIN has twelve digits: four for the year and month of registration, the fifth for the kind of organisation, the sixth for that of the unit, five for the serial number, and the last, which checks them.',
  },
  reasons: [fits, ...ofBin.map(wrong)],
  reasonOf(written) {
    const read = readBin(written)
    return read.ok ? fits : firstOf(read.problems)
  },
  edges: [
    {
      written: '250340000010',
      reason: fits,
      because: {
        kk: 'Резидент ұйымның бас бөлімшесі.',
        ru: 'Головное подразделение организации-резидента.',
        en: 'The head of a resident organisation.',
      },
    },
    {
      written: '250352000016',
      reason: fits,
      because: {
        kk: 'Бейрезидент ұйымның өкілдігі.',
        ru: 'Представительство организации-нерезидента.',
        en: 'The representative office of a non-resident.',
      },
    },
    {
      written: '2503400000',
      reason: wrong('not-twelve-digits'),
      because: { kk: 'Он цифр ғана бар.', ru: 'Цифр всего десять.', en: 'There are ten digits only.' },
    },
    {
      written: '251340000013',
      reason: wrong('no-such-month'),
      because: { kk: 'Он үшінші ай жоқ.', ru: 'Тринадцатого месяца нет.', en: 'There is no thirteenth month.' },
    },
    {
      written: '900101300126',
      reason: wrong('no-such-kind'),
      because: {
        kk: 'Жеке тұлғаның нөмірі ұйымның нөмірі бола алмайды.',
        ru: 'Номер человека не бывает номером организации.',
        en: 'The number of a person is never that of an organisation.',
      },
    },
    {
      written: '250349000013',
      reason: wrong('no-such-unit'),
      because: {
        kk: 'Алтыншы цифр 3-тен аспайды.',
        ru: 'Шестая цифра не больше 3.',
        en: 'The sixth digit is 3 at most.',
      },
    },
    {
      written: '250340000011',
      reason: wrong('wrong-check-digit'),
      because: {
        kk: 'Бақылау цифры бірге артық.',
        ru: 'Контрольная цифра на единицу больше.',
        en: 'The check digit is one too many.',
      },
    },
    {
      written: '250340000170',
      reason: wrong('never-issued'),
      because: {
        kk: 'Екі санау да 10 береді.',
        ru: 'Оба счёта дают 10.',
        en: 'Both counts give 10.',
      },
    },
  ],
})

function firstOf(problems: readonly NumberProblem[]): Reason {
  return wrong((problems[0] as NumberProblem).code)
}
