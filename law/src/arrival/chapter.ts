import type { Chapter } from '../forms/chapter.ts'
import { ground, requirement } from '../forms/condition.ts'
import { duty } from '../forms/duty.ts'
import {
  channels148,
  decree148,
  entryOfTransferee,
  noticeTerm,
  order923,
  selfRegistrationTerm,
  transfereeTerm,
} from './terms.ts'

/** Decree 148, clause 9: who receives a foreigner tells the police within three working days. */
export const arrivalNotice = duty({
  id: 'arrival-notice',
  topic: 'arrival',
  title: { kk: 'Келгені туралы хабарлама', ru: 'Уведомление о прибытии', en: 'Notice of arrival' },
  from: '2020-01-01',
  cites: [decree148, { act: 'migration-law', clause: '1(10-1)', trust: 'P', reading: 'R-79' }],
  says: {
    kk: 'Қабылдаушы тұлға шетелдіктің келгені туралы ішкі істер органдарына 3 жұмыс күні ішінде хабарлайды; мекенжайы өзгерсе, қайта хабарлайды.',
    ru: 'Принимающее лицо уведомляет органы внутренних дел о прибытии иностранца в течение 3 рабочих дней; при смене адреса – заново.',
    en: 'Whoever receives a foreigner reports his arrival to the internal affairs bodies within 3 working days, and again when the address changes.',
  },
  term: noticeTerm,
  edges: [
    {
      happenedOn: '2026-05-06',
      lastDay: '2026-05-13',
      because: {
        kk: 'Шетелдік екі мереке мен ауыстырылған демалыс күнінің алдында келген.',
        ru: 'Иностранец прибыл перед двумя праздниками и перенесённым выходным.',
        en: 'The foreigner arrived before two holidays and a moved day off.',
      },
    },
    {
      happenedOn: '2026-06-05',
      lastDay: '2026-06-10',
      because: {
        kk: 'Шетелдік жұма күні келген.',
        ru: 'Иностранец прибыл в пятницу.',
        en: 'The foreigner arrived on a Friday.',
      },
    },
    {
      happenedOn: '2027-12-30',
      lastDay: null,
      because: {
        kk: 'Шетелдік күнтізбесі жарияланған соңғы жылдың аяғында келген.',
        ru: 'Иностранец прибыл в конце последнего года, календарь которого опубликован.',
        en: 'The foreigner arrived at the end of the last year whose calendar is published.',
      },
    },
  ],
})

/** Order 923: citizens of states with 90 visa-free days register themselves within thirty calendar days. */
export const selfRegistration = duty({
  id: 'self-registration',
  topic: 'arrival',
  title: { kk: 'Өзін-өзі тіркеу', ru: 'Самостоятельная регистрация', en: 'Self-registration' },
  from: '2026-07-01',
  cites: [order923],
  says: {
    kk: '90 күндік визасыз режимі бар мемлекеттің азаматы 30 күнтізбелік күн ішінде өзін онлайн тіркейді; жаңа мекенжайға қайта тіркеледі.',
    ru: 'Гражданин государства с безвизовым режимом в 90 дней сам регистрируется онлайн в течение 30 календарных дней; на новом адресе – заново.',
    en: 'A citizen of a state with 90 visa-free days registers himself online within 30 calendar days, and anew at a new address.',
  },
  term: selfRegistrationTerm,
  edges: [
    {
      happenedOn: '2026-07-01',
      lastDay: '2026-07-31',
      because: {
        kk: 'Шетелдік бұйрық қолданысының бірінші күні келген.',
        ru: 'Иностранец прибыл в первый день действия приказа.',
        en: 'The foreigner arrived on the first day of the order.',
      },
    },
  ],
})

/** Migration Law, art. 37-3(3): the receiving party of a transfer informs the local executive body of the entry. */
export const transfereeEntry = duty({
  id: 'ict-entry-notice',
  topic: 'arrival',
  title: {
    kk: 'Ауыстырылған жұмыскердің келгені туралы ақпарат',
    ru: 'Информация о въезде переведённого работника',
    en: "Notice of a transferee's entry",
  },
  from: '2023-07-01',
  cites: [entryOfTransferee],
  says: {
    kk: 'Корпоративішілік ауыстырылған жұмыскер елге кірген соң 10 күнтізбелік күн ішінде жергілікті атқарушы органға жазбаша ақпарат беріледі: жіберген ел мен ұйым, жұмыскерлердің саны, аты-жөні, білімі, біліктілігі, кәсібі, тәжірибесі және жұмыс мерзімі.',
    ru: 'В течение 10 календарных дней после въезда переведённого работника местному исполнительному органу письменно сообщают страну и организацию отправления, число работников, их имена, образование, квалификацию, профессию, опыт и срок работы.',
    en: 'Within 10 calendar days of the entry of a transferee the local executive body is told in writing the country and organisation of origin, the number of workers, their names, education, qualification, profession, experience and term of work.',
  },
  term: transfereeTerm,
  edges: [
    {
      happenedOn: '2026-02-20',
      lastDay: '2026-03-02',
      because: {
        kk: 'Ауыстырылған жұмыскер елге ақпанның соңында кірген, ал ақпан – қысқа ай.',
        ru: 'Переведённый работник въехал в конце февраля, а февраль короток.',
        en: 'The transferee entered towards the end of a short February.',
      },
    },
  ],
})

const ownerAgrees = requirement({
  id: 'owner-agrees',
  topics: ['self-registration'],
  title: {
    kk: 'Тұрғын үй иесінің келісімі',
    ru: 'Согласие владельца жилья',
    en: 'Consent of the owner of the place',
  },
  from: '2026-07-01',
  cites: [order923],
  says: {
    kk: 'Тұрғын үй иесі мобильді қосымшада хабарлама алып, келіседі немесе бас тартады; куәлік келісімнен кейін беріледі.',
    ru: 'Владелец жилья получает уведомление в мобильном приложении и соглашается или отказывает; свидетельство выдаётся после согласия.',
    en: 'The owner of the place is notified in a mobile app and agrees or refuses; the certificate is issued after the consent.',
  },
})

const receivingPerson = ground({
  id: 'receiving-person',
  topics: ['receiving-person'],
  title: { kk: 'Қабылдаушы тұлға', ru: 'Принимающее лицо', en: 'Receiving person' },
  from: '2020-01-01',
  cites: [{ act: 'migration-law', clause: '1(10-1)', trust: 'P' }, decree148],
  says: {
    kk: 'Қабылдаушы тұлға – Қазақстан азаматы, Қазақстанда тұрақты тұратын шетелдік немесе Қазақстанда тіркелген заңды тұлға; қонақүй мен тұрғын үйін жалға берушіге де хабарлау міндеті жүктеледі.',
    ru: 'Принимающее лицо – гражданин Казахстана, постоянно проживающий здесь иностранец или зарегистрированное в Казахстане юридическое лицо; уведомляют и гостиницы, и наймодатели жилья.',
    en: 'A receiving person is a citizen of Kazakhstan, a foreigner who resides here permanently, or a legal entity registered here; hotels and landlords report as well.',
  },
})

const noticeChannel = requirement({
  id: 'arrival-notice-channel',
  topics: ['arrival-notice'],
  title: { kk: 'Хабарлама берілетін жол', ru: 'Канал уведомления', en: 'Channel of the notice' },
  from: '2020-01-01',
  cites: [channels148],
  says: {
    kk: 'Келгені туралы хабарлама vmp.gov.kz немесе egov.kz порталы арқылы электрондық цифрлық қолтаңбамен, eQonaq сайты не қосымшасы арқылы немесе жеке барып беріледі.',
    ru: 'Уведомление о прибытии подаётся через vmp.gov.kz или egov.kz с электронной цифровой подписью, через сайт или приложение eQonaq либо лично.',
    en: 'The arrival is reported on vmp.gov.kz or egov.kz with an electronic digital signature, on the site or in the app of eQonaq, or in person.',
  },
})

/** What follows an arrival in the country. */
export const arrival: Chapter = {
  id: 'arrival',
  title: { kk: 'Елге келу', ru: 'Прибытие', en: 'Arrival' },
  duties: [arrivalNotice, selfRegistration, transfereeEntry],
  limits: [],
  conditions: [receivingPerson, noticeChannel, ownerAgrees],
  figures: [],
}
