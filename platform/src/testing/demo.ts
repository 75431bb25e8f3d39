import { calendarYears, type Day, isWorkingDay, mci, plusDays } from '@ruqsat/law'
import { realClock } from '../kernel/clock.ts'
import { expectOk } from './expect-ok.ts'
import { passportLines, sampleVacancy, type Traveller } from './samples.ts'
import { makeWorld, type World } from './world.ts'

/** How many days of the past the demo plays. */
const played = 45

interface Hire {
  readonly firm: string
  readonly vacancy: Partial<Record<keyof typeof sampleVacancy, string>>
  readonly post: Readonly<Record<string, string>>
  readonly traveller: Traveller
  /** Names in Cyrillic, surname first. */
  readonly cyrillic: readonly [string, string]
  readonly diploma: Readonly<Record<string, string>>
}

/**
 * Plays a little past on an empty sandbox: vacancies on the air, a permit, an approval that waits for its payment, a case in hearing, one in
 * review. It ends on the real day, or on the last day for which the law's figures are published.
 */
export async function buildDemo(databaseUrl: string, data: string): Promise<void> {
  const end = lastPlayable(realClock.today())
  const day = (before: number) => workingDayUpTo(plusDays(end, -before))
  const world = await makeWorld({ databaseUrl, data, today: day(played), agencyTimeoutMs: 5000 })
  try {
    const codes = new Map<Hire, string>()
    for (const hire of [engineer, welder, dispatcher, geologist])
      codes.set(hire, (await world.vacancy(hire.firm, hire.vacancy)).code)
    const file = async (hire: Hire) => fileHire(world, hire, codes.get(hire) ?? '')
    await world.goTo(day(26))
    await issue(world, await file(engineer))
    await world.goTo(day(12))
    await world.vacancy('saule', designer)
    await world.goTo(day(8))
    await approve(world, await file(welder))
    await world.goTo(day(5))
    const barred = await file(geologist)
    await world.goTo(day(3))
    await tellRefusal(world, barred, 'marat')
    await world.vacancy('aigerim', { ...concrete })
    await world.goTo(day(1))
    await file(dispatcher)
    await world.settle()
    await world.goTo(end)
    await world.settle({ later: true })
  } finally {
    await world.close()
  }
}

async function fileHire(world: World, hire: Hire, code: string): Promise<string> {
  const [surnameCyrillic, givenNamesCyrillic] = hire.cyrillic
  const capital = (name: string) => name.slice(0, 1) + name.slice(1).toLowerCase()
  const { surname, givenNames } = hire.traveller
  const id = await world.draft(hire.firm, code, {
    post: hire.post,
    passport: { lines: passportLines(hire.traveller) },
    worker: { surname: capital(surname), givenNames: capital(givenNames), surnameCyrillic, givenNamesCyrillic },
    education: hire.diploma,
  })
  await expectOk((await world.as(hire.firm)).post(`/drafts/${id}/file`))
  await world.settle()
  return id
}

async function approve(world: World, id: string): Promise<void> {
  const officer = await world.as('nurlan')
  await expectOk(officer.post(`/cases/${id}/qualification`, { meets: true }))
  const { seen } = await expectOk(officer.get<{ seen: number }>(`/cases/${id}`))
  await expectOk(officer.post(`/cases/${id}/approve`, { seen }))
}

async function issue(world: World, id: string): Promise<void> {
  await approve(world, id)
  await world.pay('aigerim', id)
}

async function tellRefusal(world: World, id: string, officerName: string): Promise<void> {
  const officer = await world.as(officerName)
  const { seen } = await expectOk(officer.get<{ seen: number }>(`/cases/${id}`))
  await expectOk(officer.post(`/cases/${id}/tell-refusal`, { seen, lateBecause: 'Тексеру ұзаққа созылды' }))
}

const engineer: Hire = {
  firm: 'aigerim',
  vacancy: {},
  post: {},
  traveller: {
    citizenship: 'CHN',
    surname: 'LI',
    givenNames: 'WEI',
    number: 'E55512340',
    born: '850612',
    sex: 'M',
    expires: '300611',
  },
  cyrillic: ['Ли', 'Вэй'],
  diploma: { institution: 'Tongji University', country: 'CHN', diploma: 'TJ-2008-1190', graduatedIn: '2008' },
}

const welder: Hire = {
  firm: 'aigerim',
  vacancy: { title: 'Инженер-сварщик высотных конструкций', occupation: '7212', payFrom: '650000', payTo: '800000' },
  post: { title: 'Инженер-сварщик высотных конструкций', occupation: '7212' },
  traveller: {
    citizenship: 'IND',
    surname: 'SHARMA',
    givenNames: 'RAJESH',
    number: 'Z4471203',
    born: '900124',
    sex: 'M',
    expires: '320123',
  },
  cyrillic: ['Шарма', 'Раджеш'],
  diploma: {
    institution: 'Indian Institute of Technology Bombay',
    country: 'IND',
    diploma: 'IITB-2013-207',
    graduatedIn: '2013',
  },
}

const dispatcher: Hire = {
  firm: 'dana',
  vacancy: {
    title: 'Диспетчер международных перевозок',
    occupation: '4323',
    payFrom: '420000',
    payTo: '520000',
    duties: 'Планировать рейсы из Китая в Европу, вести документы и связь с водителями.',
    requirements: 'Китайский и русский языки, опыт в логистике от трёх лет.',
  },
  post: { title: 'Диспетчер международных перевозок', occupation: '4323' },
  traveller: {
    citizenship: 'CHN',
    surname: 'WANG',
    givenNames: 'FANG',
    number: 'EA1203344',
    born: '930808',
    sex: 'F',
    expires: '310807',
  },
  cyrillic: ['Ван', 'Фан'],
  diploma: { institution: 'Xinjiang University', country: 'CHN', diploma: 'XJ-2015-77', graduatedIn: '2015' },
}

const geologist: Hire = {
  firm: 'yerlan',
  vacancy: {
    title: 'Инженер по бурению',
    region: '23',
    place: 'Атырау',
    occupation: '2146',
    payFrom: '1400000',
    payTo: '1900000',
    duties: 'Вести бурение наклонных скважин, отвечать за безопасность работ на площадке.',
    requirements: 'Высшее образование по нефтегазовому делу, опыт от восьми лет.',
  },
  post: { title: 'Инженер по бурению', occupation: '2146' },
  traveller: {
    citizenship: 'GBR',
    surname: 'HUGHES',
    givenNames: 'OWEN',
    number: '533401282',
    born: '790530',
    sex: 'M',
    expires: '290529',
  },
  cyrillic: ['Хьюз', 'Оуэн'],
  diploma: { institution: 'University of Aberdeen', country: 'GBR', diploma: 'UA-2002-5501', graduatedIn: '2002' },
}

const designer = {
  title: 'Дизайнер интерфейсов',
  region: '71',
  place: 'Астана',
  occupation: '2166',
  payFrom: '700000',
  payTo: '900000',
  duties: 'Проектировать экраны и сценарии, проверять их с людьми, вести дизайн-систему.',
}
const concrete = {
  ...sampleVacancy,
  title: 'Қалыпшы-бетоншы',
  occupation: '7114',
  payFrom: '380000',
  payTo: '450000',
  duties: 'Қалып орнату, бетон құю, сапасын тексеру, қауіпсіздік ережелерін сақтау.',
  requirements: 'Техникалық білім және екі жылдан астам тәжірибе.',
  conditions: 'Толық жұмыс күні, алты күндік апта, тұрғын үй беріледі.',
}

/** Offices decide on working days: the day itself, or the last one before it. */
function workingDayUpTo(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayUpTo(plusDays(day, -1))
}

/** Not past the calendar of working days or the published index, with room for a case to be played to its end. */
function lastPlayable(today: Day): Day {
  const lastDay = `${Math.max(...calendarYears.map((calendar) => calendar.year))}-12-31` as Day
  const lastIndex = mci.values.at(-1)?.to ?? lastDay
  const last = plusDays(lastIndex < lastDay ? lastIndex : lastDay, -10)
  return today < last ? today : last
}
