import type { Citation } from '../core/citation.ts'
import type { Text } from '../core/text.ts'
import { type DutyTerm, duty } from '../forms/duty.ts'
import { beforeTheCode } from './before-the-code.ts'

const code = (clause: string): Citation => ({ act: 'procedure-code', clause, trust: 'P', reading: 'R-05' })
const from = '2021-07-01'

/** An application that came to the wrong body is passed on: art. 65. */
export const misdirected = threeDays(
  'misdirected',
  '65',
  {
    kk: 'Басқа органға келген өтінішті жолдау',
    ru: 'Перенаправление обращения',
    en: 'Passing on an application',
  },
  {
    kk: 'Құзыретіне жатпайтын өтінішті алған орган оны 3 жұмыс күні ішінде тиісті органға жолдайды.',
    ru: 'Орган, получивший обращение не по своей компетенции, направляет его надлежащему органу в течение 3 рабочих дней.',
    en: 'A body that is not competent passes the application on within 3 working days.',
  },
)

/** An application that cannot be taken is returned with the reasons: art. 64(7). */
export const returnedWithReasons = threeDays(
  'returned',
  '64(7)',
  { kk: 'Өтінішті қайтару', ru: 'Возврат обращения', en: 'Returning an application' },
  {
    kk: 'Қабылданбайтын өтініш себептері көрсетіліп, 3 жұмыс күні ішінде қайтарылады.',
    ru: 'Обращение, которое не может быть принято, возвращается с указанием причин в течение 3 рабочих дней.',
    en: 'An application that cannot be taken is returned with the reasons within 3 working days.',
  },
)

/** The applicant is told that the term was extended: art. 76(3). */
export const toldOfExtension = threeDays(
  'extension_told',
  '76(3)',
  {
    kk: 'Мерзім ұзартылғаны туралы хабарлау',
    ru: 'Уведомление о продлении срока',
    en: 'Telling of a longer term',
  },
  {
    kk: 'Қарау мерзімі ұзартылса, өтініш беруші 3 жұмыс күні ішінде хабардар етіледі; ұзарту екі айдан аспайды.',
    ru: 'О продлении срока рассмотрения заявитель уведомляется в течение 3 рабочих дней; продление – не более двух месяцев.',
    en: 'Where the term is extended the applicant is told within 3 working days; the extension is two months at most.',
  },
)

function threeDays(id: string, clause: string, title: Text, says: Text) {
  const term: DutyTerm = {
    id: `procedure.${id}`,
    unit: 'working_days',
    title,
    values: [{ from, value: 3, cite: code(clause) }],
    gaps: [beforeTheCode],
  }
  return duty({
    id: id.replaceAll('_', '-'),
    topic: 'procedure',
    title,
    from,
    cites: [code(clause)],
    says,
    term,
    edges: [
      {
        happenedOn: '2026-05-07',
        lastDay: '2026-05-13',
        because: {
          kk: 'Мерзімге Жеңіс күні мен ауыстырылған демалыс күні кіреді.',
          ru: 'Срок захватывает День Победы и перенесённый выходной.',
          en: 'The term runs over Victory Day and a moved day off.',
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
}
