import type { Day } from '@ruqsat/law'
import type { ProfileBody } from '../contexts/employers/api.ts'
import type { VacancyDraft } from '../contexts/exchange/api.ts'
import { type Paper, paper, passportLines } from '../testing/samples.ts'
import type { CaseFile } from './case-schema.ts'

const categories = [1, 2, 3, 4] as const

/** The firm as the case file has it; what the file does not say stays as it is in the register. */
export function profileOf({ firm }: CaseFile, known: ProfileBody): ProfileBody {
  const staff = Object.fromEntries(
    categories.map((category) => {
      const { citizens, foreigners } = firm.staff[`category ${category}`]
      return [category, { local: citizens, foreign: foreigners }]
    }),
  ) as ProfileBody['staff']
  const { kind, address, foreignShare } = known
  return { kind, address, foreignShare, ...firm, staff }
}

export function vacancyOf({ vacancy }: CaseFile): VacancyDraft {
  const { people, payFrom, payTo, ...texts } = vacancy
  return { ...texts, people: String(people), payFrom: String(payFrom), payTo: String(payTo) }
}

/** The application part by part, as an employer types it. */
export function partsOf(file: CaseFile, code: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { worker, post, vacancy, firm } = file
  const { education, experience } = worker
  const staff = categories.flatMap((category) => {
    const { citizens, foreigners } = firm.staff[`category ${category}`]
    return [
      [`local${category}`, String(citizens)],
      [`foreign${category}`, String(foreigners)],
    ]
  })
  return {
    vacancy: { code },
    post: { post: post.kind, title: vacancy.title, occupation: vacancy.occupation, months: String(post.months) },
    passport: { lines: linesOf(worker), issuedOn: worker.passport.issuedOn },
    worker: {
      surname: worker.surname,
      givenNames: worker.givenNames,
      surnameCyrillic: worker.surnameCyrillic,
      givenNamesCyrillic: worker.givenNamesCyrillic,
      patronymicCyrillic: '',
      iin: '',
      status: 'none',
    },
    education: {
      ...education,
      graduatedIn: String(education.graduatedIn),
      experienceYears: String(experience.years),
      experience: experience.where,
    },
    staff: { ...Object.fromEntries(staff), exemptHeads: '0', exemptDeputies: '0' },
  }
}

/** The small papers that are uploaded, by kind. */
export function papersOf({ papers }: CaseFile): readonly { readonly kind: string; readonly file: Paper }[] {
  return Object.entries(papers).map(([kind, line]) => ({ kind, file: paper(kind, line) }))
}

function linesOf({ passport, citizenship, born, sex }: CaseFile['worker']): string {
  const { surname, givenNames, number, expiresOn } = passport
  const traveller = { citizenship, surname, givenNames, number, sex: sex === 'male' ? 'M' : 'F' } as const
  return passportLines({ ...traveller, born: sixDigits(born), expires: sixDigits(expiresOn) })
}

function sixDigits(day: Day): string {
  return day.slice(2).replaceAll('-', '')
}
