import { notKnown } from '../core/citation.ts'
import { requirement } from '../forms/condition.ts'

const reform = { act: 'order-93-2025', clause: notKnown, trust: 'L', via: 'ey-2025' } as const
const topics = ['contract']

/** Labour Code, art. 26(1)(4): no contract before the permit. */
const afterPermit = requirement({
  id: 'contract-after-permit',
  topics,
  title: { kk: 'Рұқсаттан кейінгі шарт', ru: 'Договор после разрешения', en: 'The contract after the permit' },
  from: '2017-01-01',
  cites: [{ act: 'labour-code', clause: '26(1)(4)', trust: 'P' }],
  says: {
    kk: 'Уақытша болатын шетелдікпен еңбек шарты рұқсат алынғаннан кейін ғана жасалады.',
    ru: 'Трудовой договор с временно пребывающим иностранцем заключается только после получения разрешения.',
    en: 'A contract with a temporarily staying foreigner is concluded only after the permit was obtained.',
  },
})

/** Labour Code, art. 30(1)(6): the contract does not outlive the permit. */
const withinPermit = requirement({
  id: 'contract-within-permit',
  topics,
  title: {
    kk: 'Шарт мерзімінің рұқсат мерзімінен аспауы',
    ru: 'Срок договора в пределах разрешения',
    en: 'The contract within the term of the permit',
  },
  from: '2017-01-01',
  cites: [{ act: 'labour-code', clause: '30(1)(6)', trust: 'P' }],
  says: {
    kk: 'Шетелдікпен еңбек шарты рұқсат мерзімінің шегінде белгілі бір мерзімге жасалады.',
    ru: 'Трудовой договор с иностранцем заключается на определённый срок в пределах срока разрешения.',
    en: 'The contract is for a fixed term within that of the permit.',
  },
})

/** Every field of the contract is filled: one missing makes the entry incomplete. */
const fieldsComplete = requirement({
  id: 'esutd-fields-complete',
  topics,
  title: { kk: 'Мәліметтердің толықтығы', ru: 'Полнота сведений', en: 'Every field entered' },
  from: '2020-09-18',
  cites: [
    { act: 'labour-code', clause: '28(1)', trust: 'P' },
    { act: 'order-353-2020', clause: notKnown, trust: 'L', via: 'moore-2026' },
  ],
  says: {
    kk: 'ЕШЕБЖ-ге жұмыскердің ЖСН-і, жұмыс берушінің БСН-і немесе ЖСН-і, лауазымы, жұмыс орны, мерзімі, жұмыстың басталған күні, шарттың күні мен нөмірі енгізіледі; бірі жетіспесе, мәлімет толық емес.',
    ru: 'В ЕСУТД вносятся ИИН работника, БИН или ИИН работодателя, должность, место работы, срок, дата начала работы, дата и номер договора; без любого из них сведения неполны.',
    en: "ESUTD takes the worker's IIN, the employer's BIN or IIN, the post, the place, the term, the first day of work, the date and the number of the contract; without any of them the entry is incomplete.",
  },
})

/** Labour Code, art. 23(2)(27): leave is entered as contracts are. */
const leaveEntered = requirement({
  id: 'esutd-leave-entered',
  topics: ['leave'],
  title: { kk: 'Демалыс туралы мәлімет', ru: 'Сведения об отпуске', en: 'Data on leave' },
  from: '2020-09-18',
  cites: [{ act: 'labour-code', clause: '23(2)(27)', trust: 'P', reading: 'R-60' }],
  says: {
    kk: 'Еңбек шартының жасалуы, өзгеруі мен тоқтатылуынан бөлек, жұмыс беруші ЕШЕБЖ-ге Еңбек кодексінің 99-бабындағы демалыс туралы мәліметтерді де енгізеді.',
    ru: 'Кроме заключения, изменения и прекращения договора, работодатель вносит в ЕСУТД и сведения об отпусках по статье 99 Трудового кодекса.',
    en: 'Beside the conclusion, change and end of a contract, the employer enters in ESUTD the data on leave under article 99 of the Labour Code.',
  },
})

/** The employer sees to it that the worker has an IIN. */
const iinObtained = requirement({
  id: 'worker-has-iin',
  topics,
  title: { kk: 'Жұмыскердің ЖСН-і', ru: 'ИИН работника', en: "The worker's IIN" },
  from: '2025-09-01',
  cites: [reform],
  says: {
    kk: 'Жұмыс беруші шетелдік жұмыскердің жеке сәйкестендіру нөмірін (ЖСН) алуын қамтамасыз етеді.',
    ru: 'Работодатель обеспечивает получение иностранным работником индивидуального идентификационного номера (ИИН).',
    en: 'The employer sees to it that the foreign worker obtains an individual identification number (IIN).',
  },
})

/** The agreement of an intra-corporate transfer is entered in ESUTD as a contract is. */
const transferRegistered = requirement({
  id: 'ict-agreement-registered',
  topics: ['ict-contract'],
  title: {
    kk: 'Корпоративішілік ауыстыру шартының тіркелуі',
    ru: 'Регистрация соглашения о внутрикорпоративном переводе',
    en: 'Registration of the transfer agreement',
  },
  from: '2025-09-01',
  cites: [reform],
  says: {
    kk: 'Корпоративішілік ауыстыру туралы шарт ЕШЕБЖ-де тіркеледі.',
    ru: 'Соглашение о внутрикорпоративном переводе регистрируется в ЕСУТД.',
    en: 'The agreement of an intra-corporate transfer is registered in ESUTD.',
  },
})

/** Contracts and foreign workers are entered in migration.enbek.kz as well. */
const enteredInMigration = requirement({
  id: 'migration-register-entered',
  topics: ['contract', 'ict-contract'],
  title: {
    kk: 'Еңбек көші-қоны жүйесіндегі жазба',
    ru: 'Запись в системе трудовой миграции',
    en: 'Entry in the register of labour migration',
  },
  from: '2025-09-01',
  cites: [{ ...reform, via: 'dos-2025' }],
  says: {
    kk: 'Жұмыс беруші жасалған шарттарды және әр шетелдік жұмыскерді migration.enbek.kz жүйесіне енгізеді.',
    ru: 'Работодатель вносит заключённые договоры и каждого иностранного работника в migration.enbek.kz.',
    en: 'The employer enters the contracts signed and each foreign worker in migration.enbek.kz.',
  },
})

/** Labour Code, arts. 57(1)(1) and 60(3): no contract outlives the revocation of its permit. */
const endsWithRevocation = requirement({
  id: 'contract-ends-with-revocation',
  topics: ['revocation'],
  title: {
    kk: 'Рұқсат қайтарып алынғанда шарттың тоқтатылуы',
    ru: 'Прекращение договора при отзыве разрешения',
    en: 'End of the contract on revocation',
  },
  from: '2017-01-01',
  cites: [
    { act: 'labour-code', clause: '57(1)(1)', trust: 'P' },
    { act: 'labour-code', clause: '60(3)', trust: 'P' },
  ],
  says: {
    kk: 'Рұқсат қайтарып алынса немесе шарт рұқсатсыз жасалған болса, еңбек шарты тоқтатылады.',
    ru: 'Если разрешение отозвано или договор заключён без него, трудовой договор прекращается.',
    en: 'Where the permit was revoked, or the contract was concluded without one, the contract ends.',
  },
})

/** Migration Law, art. 36-1(6): the employer sees to the departure. */
const departureEnsured = requirement({
  id: 'departure-ensured',
  topics: ['revocation'],
  title: { kk: 'Жұмыскердің елден кетуі', ru: 'Выезд работника', en: "The worker's departure" },
  from: '2023-07-01',
  cites: [{ act: 'migration-law', clause: '36-1(6)', trust: 'P' }],
  says: {
    kk: 'Жұмыс беруші рұқсаттың күші тоқтаған шетелдік жұмыскердің елден кетуін қамтамасыз етеді.',
    ru: 'Работодатель обеспечивает выезд иностранного работника, чьё разрешение прекращено.',
    en: 'The employer sees to the departure of a foreign worker whose permit has ended.',
  },
})

/** An IIN is asked for in person: no power of attorney is taken. */
const iinInPerson = requirement({
  id: 'iin-in-person',
  topics,
  title: { kk: 'ЖСН-ге жеке келу', ru: 'Личное обращение за ИИН', en: 'The IIN in person' },
  from: '2024-02-01',
  cites: [{ act: 'migration-law', clause: notKnown, trust: 'L', via: 'qazlegal-2025', reading: 'R-76' }],
  says: {
    kk: 'Шетелдік ЖСН алуға өзі келеді; сенімхат қабылданбайды.',
    ru: 'За ИИН иностранец обращается лично; доверенность не принимается.',
    en: 'A foreigner asks for his IIN in person; a power of attorney is not accepted.',
  },
})

/** Migration Law, art. 60(2): who used the labour of an illegal worker bears the costs of his expulsion. */
const expulsionPaid = requirement({
  id: 'expulsion-paid',
  topics: ['revocation'],
  title: { kk: 'Шығарып жіберу шығыны', ru: 'Расходы на выдворение', en: 'Costs of the expulsion' },
  from: '2017-01-01',
  cites: [{ act: 'migration-law', clause: '60(2)', trust: 'P' }],
  says: {
    kk: 'Заңсыз жұмыскерді шығарып жіберу шығынын оның еңбегін пайдаланған тұлға көтереді.',
    ru: 'Расходы на выдворение незаконного работника несёт тот, кто использовал его труд.',
    en: 'The costs of expelling an illegal worker fall on whoever used his labour.',
  },
})

/** What must be so about a contract with a foreign worker. */
export const contractConditions = [
  afterPermit,
  withinPermit,
  fieldsComplete,
  leaveEntered,
  iinObtained,
  iinInPerson,
  transferRegistered,
  enteredInMigration,
  endsWithRevocation,
  departureEnsured,
  expulsionPaid,
]
