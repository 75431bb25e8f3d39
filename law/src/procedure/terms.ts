import type { Citation } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'
import { requirement } from '../forms/condition.ts'
import { type DutyTerm, duty } from '../forms/duty.ts'
import { limit } from '../forms/limit.ts'
import { beforeTheCode } from './before-the-code.ts'

const code = (clause: string): Citation => ({ act: 'procedure-code', clause, trust: 'P', reading: 'R-05' })
const topic = 'procedure'
const from = '2021-07-01'

/** Working days of an administrative procedure for which no other law sets a term. */
const defaultTerm: DutyTerm = {
  id: 'procedure.default_term',
  unit: 'working_days',
  title: {
    kk: 'Әкімшілік рәсімнің жалпы мерзімі',
    ru: 'Общий срок административной процедуры',
    en: 'Term of an administrative procedure where no law sets another',
  },
  values: [{ from, value: 15, cite: code('76(1)') }],
  gaps: [beforeTheCode],
}

const longestExtension: Figure<number> = {
  id: 'procedure.extension.max',
  unit: 'months',
  title: {
    kk: 'Әкімшілік рәсім мерзімінің ең ұзақ ұзартылуы',
    ru: 'Наибольшее продление срока административной процедуры',
    en: 'Longest extension of the term of an administrative procedure',
  },
  values: [{ from, value: 2, cite: code('76(3)') }],
  gaps: [beforeTheCode],
}

/** The term where no law sets another: art. 76(1). */
export const decidedInDefaultTerm = duty({
  id: 'procedure-default-term',
  topic,
  title: { kk: 'Рәсімнің жалпы мерзімі', ru: 'Общий срок процедуры', en: 'Common term of a procedure' },
  from,
  cites: [code('76(1)')],
  says: {
    kk: 'Заңда өзге мерзім белгіленбесе, әкімшілік рәсім өтініш тіркелген күннен кейін 15 жұмыс күні ішінде аяқталады.',
    ru: 'Если законом не установлен иной срок, административная процедура завершается в течение 15 рабочих дней после регистрации обращения.',
    en: 'Where no law sets another term an administrative procedure ends within 15 working days of the registration of the application.',
  },
  term: defaultTerm,
  edges: [
    {
      happenedOn: '2026-03-02',
      lastDay: '2026-03-27',
      because: {
        kk: 'Мерзімге Халықаралық әйелдер күні мен Наурыздың ауыстырылған демалыс күндері кіреді.',
        ru: 'Срок захватывает перенесённые выходные Женского дня и Наурыза.',
        en: 'The term runs over the moved days off of Women’s Day and Nauryz.',
      },
    },
    {
      happenedOn: '2027-12-30',
      lastDay: null,
      because: {
        kk: 'Мерзім күнтізбесі жарияланған соңғы жылдың аяғында басталады.',
        ru: 'Срок начинается в конце последнего года, календарь которого опубликован.',
        en: 'The term begins at the end of the last year whose calendar is published.',
      },
    },
  ],
})

/** A reasoned decision may lengthen the term by two months at most: art. 76(3). */
export const extendedWithin = limit({
  id: 'procedure-extension',
  topic,
  title: { kk: 'Мерзімді ұзарту', ru: 'Продление срока', en: 'Extension of the term' },
  from,
  cites: [code('76(3)')],
  says: {
    kk: 'Қарау мерзімі дәлелді шешіммен ең көбі екі айға ұзартылады.',
    ru: 'Срок рассмотрения продлевается мотивированным решением не более чем на два месяца.',
    en: 'A reasoned decision extends the term by two months at most.',
  },
  sense: 'at-most',
  figure: longestExtension,
  edges: [{ on: '2026-03-02', number: 2, step: 1 }],
})

/** How a term in days is counted: arts. 76(2), 76(5). */
export const termCounted = requirement({
  id: 'term-counted',
  topics: [topic],
  title: { kk: 'Мерзімді санау', ru: 'Исчисление срока', en: 'Counting a term' },
  from,
  cites: [code('76(2)'), code('76(5)')],
  says: {
    kk: 'Күндермен есептелетін мерзім өтініш тіркелген (басқа органға жолданса – сол органға түскен) күннен кейінгі күні басталады; соңғы күні жұмыс күні болмаса, мерзім келесі жұмыс күні аяқталады.',
    ru: 'Срок в днях начинается на следующий день после регистрации обращения (при перенаправлении – после поступления в надлежащий орган); если последний день нерабочий, срок истекает в следующий рабочий день.',
    en: 'A term in days starts the day after the application is registered or, where it was passed on, reaches the competent body; where its last day is not a working day, it ends on the next working day.',
  },
})
