/** The parts of an application, in the order in which they are asked. */
export const parts = ['vacancy', 'post', 'passport', 'worker', 'education', 'staff', 'papers'] as const
export type PartName = (typeof parts)[number]

/** The parts that are typed; papers are uploaded. */
export const typedParts = ['vacancy', 'post', 'passport', 'worker', 'education', 'staff'] as const
export type TypedPart = (typeof typedParts)[number]

/** What was typed into a part, as typed: it is kept even where it is wrong, so that nothing is lost. */
export type Typed = Readonly<Record<string, string>>

export type Draft = Readonly<Partial<Record<TypedPart, Typed>>>

/** The fields of each typed part. Anything else is refused: a typing error must not read as a fact. */
export const fields: Readonly<Record<TypedPart, readonly string[]>> = {
  vacancy: ['code'],
  post: ['post', 'title', 'occupation', 'months', 'servicesContract', 'sentByForeignCompany', 'priorityProject'],
  passport: ['lines', 'issuedOn'],
  worker: ['surname', 'givenNames', 'surnameCyrillic', 'givenNamesCyrillic', 'patronymicCyrillic', 'iin', 'status'],
  education: [
    'level',
    'institution',
    'country',
    'speciality',
    'diploma',
    'graduatedIn',
    'experienceYears',
    'experience',
  ],
  staff: [
    'local1',
    'foreign1',
    'local2',
    'foreign2',
    'local3',
    'foreign3',
    'local4',
    'foreign4',
    'exemptHeads',
    'exemptDeputies',
  ],
}

export const educationLevels = ['higher', 'secondary-vocational', 'secondary', 'postgraduate'] as const
