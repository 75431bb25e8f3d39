import type { Day } from '../calendar/day.ts'
import type { Citation } from '../core/citation.ts'
import type { Text } from '../core/text.ts'
import { ground, requirement } from '../forms/condition.ts'
import { type DutyTerm, duty } from '../forms/duty.ts'
import { sameWords } from '../forms/wording.ts'
import * as appeal from '../permits/appeal-figures.ts'

const topic = 'appeal'

const endOfCalendars: Text = {
  kk: 'Мерзім күнтізбесі әлі жарияланбаған жылда аяқталады.',
  ru: 'Срок истекает в году, календарь которого ещё не опубликован.',
  en: 'The term ends in a year whose calendar is not published yet.',
}

/** In what time a decision is complained of, and the complaint forwarded, decided and taken to court. */
export const appealDuties = [
  inTime(
    'complaint-filed',
    appeal.complaintTerm,
    { kk: 'Шағым беру', ru: 'Подача жалобы', en: 'Filing a complaint' },
    {
      kk: 'Шағым акт туралы белгілі болғаннан кейін 3 ай ішінде актіні қабылдаған орган арқылы беріледі.',
      ru: 'Жалоба подаётся через орган, принявший акт, в течение 3 месяцев после того, как о нём стало известно.',
      en: 'A complaint is filed through the body that adopted the act within 3 months of learning of it.',
    },
    ['2026-02-09', '2026-05-12'],
    {
      kk: 'Мерзімнің соңғы күні мерекеге түсіп, ауыстырылған демалыстан кейінгі жұмыс күніне жылжиды.',
      ru: 'Последний день срока приходится на праздник и переходит на рабочий день после перенесённого выходного.',
      en: 'The last day of the term is a holiday and moves to the working day after the moved day off.',
    },
    '2027-10-15',
  ),
  inTime(
    'complaint-filed-uninstructed',
    appeal.complaintTermUninstructed,
    {
      kk: 'Шағымдану тәртібі көрсетілмеген актіге шағым',
      ru: 'Жалоба на акт без порядка обжалования',
      en: 'A complaint against an act without appeal instructions',
    },
    {
      kk: 'Актіде шағымдану тәртібі көрсетілмесе, шағым 6 ай ішінде беріледі.',
      ru: 'Если в акте не указан порядок обжалования, жалоба подаётся в течение 6 месяцев.',
      en: 'Where the act carries no appeal instructions a complaint is filed within 6 months.',
    },
    ['2026-02-09', '2026-08-10'],
    {
      kk: 'Мерзімнің соңғы күні жексенбіге түсіп, дүйсенбіге жылжиды.',
      ru: 'Последний день срока приходится на воскресенье и переходит на понедельник.',
      en: 'The last day of the term is a Sunday and moves to Monday.',
    },
    '2027-07-15',
  ),
  inTime(
    'complaint-forwarded',
    appeal.forwardingTerm,
    { kk: 'Шағымды жолдау', ru: 'Направление жалобы', en: 'Forwarding the complaint' },
    {
      kk: 'Актіні қабылдаған орган шағымды 3 жұмыс күні ішінде іс материалдарымен бірге жоғары тұрған органға жолдайды немесе оны толық қанағаттандырады.',
      ru: 'Принявший акт орган в течение 3 рабочих дней направляет жалобу с делом вышестоящему органу или удовлетворяет её полностью.',
      en: 'The body that adopted the act forwards the complaint with the case within 3 working days, or satisfies it in full.',
    },
    ['2026-03-06', '2026-03-12'],
    {
      kk: 'Шағым ауыстырылған демалыс күнінің алдындағы жұмада түскен.',
      ru: 'Жалоба поступила в пятницу перед перенесённым выходным.',
      en: 'The complaint came on the Friday before a moved day off.',
    },
    '2027-12-30',
  ),
  inTime(
    'complaint-decided',
    appeal.higherBodyTerm,
    { kk: 'Шағым бойынша шешім', ru: 'Решение по жалобе', en: 'Decision on the complaint' },
    {
      kk: 'Жоғары тұрған орган шағым бойынша 20 жұмыс күні ішінде шешім қабылдайды; мерзім ұзартылмайды.',
      ru: 'Вышестоящий орган решает по жалобе в течение 20 рабочих дней; срок не продлевается.',
      en: 'The body above decides the complaint within 20 working days; the term is not extended.',
    },
    ['2026-03-05', '2026-04-08'],
    {
      kk: 'Мерзімге Халықаралық әйелдер күні мен Наурыз мейрамы кіреді.',
      ru: 'Срок захватывает Международный женский день и Наурыз.',
      en: "The term runs over International Women's Day and Nauryz.",
    },
    '2027-12-10',
  ),
  inTime(
    'court-applied-to',
    appeal.courtTerm,
    { kk: 'Сотқа жүгіну', ru: 'Обращение в суд', en: 'Applying to a court' },
    {
      kk: 'Шағымға жауап алынғаннан кейін 1 ай ішінде сотқа жүгінуге болады.',
      ru: 'После ответа на жалобу в течение 1 месяца можно обратиться в суд.',
      en: 'A court may be applied to within 1 month of the answer to the complaint.',
    },
    ['2026-04-09', '2026-05-12'],
    {
      kk: 'Мерзімнің соңғы күні Жеңіс күніне түсіп, ауыстырылған демалыстан кейін жылжиды.',
      ru: 'Последний день срока приходится на День Победы и переходит за перенесённый выходной.',
      en: 'The last day of the term is Victory Day and moves past the moved day off.',
    },
    '2027-12-10',
  ),
  inTime(
    'service-complaint-answered',
    appeal.serviceComplaintTerm,
    {
      kk: 'Көрсетілетін қызметке шағым',
      ru: 'Жалоба на оказание услуги',
      en: 'A complaint about the service',
    },
    {
      kk: 'Көрсетілетін қызметке шағымды қызмет берушінің басшысы 5 жұмыс күні ішінде қарайды.',
      ru: 'Жалобу на оказание услуги руководитель услугодателя рассматривает в течение 5 рабочих дней.',
      en: 'A complaint about the service is answered by the head of the provider within 5 working days.',
    },
    ['2026-03-02', '2026-03-10'],
    {
      kk: 'Мерзімге ауыстырылған демалыс күні кіреді.',
      ru: 'Срок захватывает перенесённый выходной.',
      en: 'The term runs over a moved day off.',
    },
    '2027-12-28',
  ),
]

const code = (clause: string): Citation => ({ act: 'procedure-code', clause, trust: 'P' })

/** What comes before a court, and what the silence of the body is worth: Administrative Procedure Code, art. 91. */
export const appealConditions = [
  requirement({
    id: 'court-after-complaint',
    topics: ['appeal'],
    title: { kk: 'Сотқа дейінгі тәртіп', ru: 'Досудебный порядок', en: 'The stage before the court' },
    from: '2021-07-01',
    cites: [code('91')],
    says: {
      kk: 'Сотқа жоғары тұрған органға шағым бергеннен кейін ғана жүгінуге болады.',
      ru: 'В суд обращаются только после жалобы вышестоящему органу.',
      en: 'A court is applied to only after a complaint to the body above.',
    },
  }),
  ground({
    id: 'silence-is-refusal',
    topics: ['silence'],
    title: { kk: 'Органның үнсіздігі', ru: 'Молчание органа', en: 'Silence of the body' },
    from: '2021-07-01',
    cites: [{ ...code('91(2)'), reading: 'R-44' }],
    says: {
      kk: 'Орган мерзімінде шешім қабылдамаса, бұл шағымдану үшін бас тарту деп есептеледі; рұқсат өздігінен берілмейді.',
      ru: 'Если орган не решил в срок, для обжалования это считается отказом; разрешение само не выдаётся.',
      en: 'Where the body has not decided in time, for an appeal this counts as a refusal; a permit is never issued by itself.',
    },
  }),
]

/** The number and the citation stand in the figure; the days are worked by hand. */
function inTime(
  id: string,
  term: DutyTerm,
  title: Text,
  says: Text,
  [happenedOn, lastDay]: readonly [Day, Day],
  because: Text,
  unknownAfter: Day,
) {
  return duty({
    id,
    topic,
    title,
    ...sameWords(term, says),
    term,
    edges: [
      { happenedOn, lastDay, because },
      { happenedOn: unknownAfter, lastDay: null, because: endOfCalendars },
    ],
  })
}
