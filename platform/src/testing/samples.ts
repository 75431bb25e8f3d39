/** Plain things to fill forms with: a vacancy, an application, small real papers. */

export interface Paper {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** A small, well-formed PDF of one page with a line of text. */
export function samplePdf(line: string): Uint8Array {
  const stream = `BT /F1 14 Tf 60 760 Td (${line.replace(/[()\\]/g, '')}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = text.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(text)
}

export function paper(name: string, line: string): Paper {
  return { name: `${name}.pdf`, mime: 'application/pdf', bytes: samplePdf(line) }
}

/** A vacancy with everything it needs. */
export const sampleVacancy = {
  region: '75',
  place: 'Алматы, Бостандық ауданы',
  title: 'Инженер по монолитным конструкциям',
  occupation: '2142',
  people: '1',
  payFrom: '850000',
  payTo: '1100000',
  duties: 'Вести расчёт и надзор монолитных каркасов, принимать работы, отвечать за исполнительную документацию.',
  requirements: 'Высшее образование по строительству, опыт на высотных зданиях от пяти лет.',
  conditions: 'Полный рабочий день, пятидневная неделя, договор на год.',
} as const

/** The weights of a passport's check digits, ICAO Doc 9303. */
export function checkDigit(text: string): number {
  const weights = [7, 3, 1]
  const value = (sign: string) => (sign === '<' ? 0 : /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55)
  return [...text].reduce((sum, sign, index) => sum + value(sign) * (weights[index % 3] ?? 0), 0) % 10
}

export interface Traveller {
  readonly citizenship: string
  readonly surname: string
  readonly givenNames: string
  readonly number: string
  /** YYMMDD */
  readonly born: string
  readonly sex: 'M' | 'F'
  /** YYMMDD */
  readonly expires: string
}

/** The two machine-readable lines of a traveller's passport. */
export function passportLines(traveller: Traveller): string {
  const { citizenship, surname, givenNames, number, born, sex, expires } = traveller
  const first = `P<${citizenship}${surname}<<${givenNames.replaceAll(' ', '<')}`.padEnd(44, '<')
  const personal = '<'.repeat(14)
  const parts = [number.padEnd(9, '<'), born, expires, personal].map((part) => part + checkDigit(part))
  const [numbered, birth, expiry, own] = parts as [string, string, string, string]
  const second = `${numbered}${citizenship}${birth}${sex}${expiry}${own}`
  return `${first}\n${second}${checkDigit(numbered + birth + expiry + own)}`
}

export const mehmet: Traveller = {
  citizenship: 'TUR',
  surname: 'YILMAZ',
  givenNames: 'MEHMET',
  number: 'U12345678',
  born: '880317',
  sex: 'M',
  expires: '310904',
}

/** An application that fits the sample vacancy: a Turkish engineer, category 3, twelve months. */
export function sampleParts(
  vacancyCode: string,
  traveller: Traveller = mehmet,
): Record<string, Record<string, string>> {
  return {
    vacancy: { code: vacancyCode },
    post: { post: 'specialist', title: sampleVacancy.title, occupation: '2142', months: '12' },
    passport: { lines: passportLines(traveller), issuedOn: '2021-09-05' },
    worker: {
      surname: 'Yılmaz',
      givenNames: 'Mehmet',
      surnameCyrillic: 'Йылмаз',
      givenNamesCyrillic: 'Мехмет',
      patronymicCyrillic: '',
      iin: '',
      status: 'none',
    },
    education: {
      level: 'higher',
      institution: 'İstanbul Teknik Üniversitesi',
      country: 'TUR',
      speciality: 'Civil engineering',
      diploma: 'ITU-2010-4471',
      graduatedIn: '2010',
      experienceYears: '12',
      experience: 'High-rise concrete structures in Istanbul and Baku: design, supervision, acceptance of works.',
    },
    staff: {
      local1: '3',
      foreign1: '0',
      local2: '4',
      foreign2: '0',
      local3: '18',
      foreign3: '1',
      local4: '20',
      foreign4: '1',
      exemptHeads: '0',
      exemptDeputies: '0',
    },
  }
}

/** The papers a new permit of categories 1-3 needs. */
export const samplePapers: Readonly<Record<string, Paper>> = {
  identity: paper('passport', 'Passport U12345678'),
  education: paper('diploma', 'Diploma ITU-2010-4471 with apostille and translation'),
  'employer-letter': paper('letter', 'Qualification and experience match the post'),
}
