/** The named persons and firms of the sandbox, and what each agency says of them. None of them exists. */

export interface Text {
  readonly kk: string
  readonly ru: string
  readonly en: string
}

interface People {
  readonly local: number
  readonly foreign: number
}

export interface Firm {
  readonly bin: string
  readonly name: Text
  readonly kind: 'company' | 'branch' | 'representative-office' | 'state-institution' | 'state-enterprise'
  readonly activity: string
  readonly region: string
  readonly address: string
  readonly foreignShare: number
  readonly smallBusiness: boolean
  readonly headcount: number
  readonly staff: Readonly<Record<'1' | '2' | '3' | '4', People>>
  /** What the agencies hold against it; absent: nothing. */
  readonly known?: {
    readonly offences?: readonly { readonly article: string; readonly foundOn: string }[]
    readonly unregistered?: number
    readonly category4?: readonly { readonly issuedOn: string; readonly replaced: boolean }[]
  }
  /** What makes it worth trying, in a sentence. */
  readonly says: Text
}

export interface Persona {
  readonly id: string
  readonly role: 'employer' | 'officer' | 'worker'
  readonly name: Text
  readonly firm: string | null
  readonly region: string | null
  readonly passport: string | null
}

const people = (local: number, foreign: number): People => ({ local, foreign })

export const firms: readonly Firm[] = [
  {
    bin: '120340002010',
    name: { kk: '«Үлгі Құрылыс» ЖШС', ru: 'ТОО «Үлгі Құрылыс»', en: 'Ulgi Qurylys LLP' },
    kind: 'company',
    activity: 'F',
    region: '75',
    address: 'Алматы, Абай даңғылы, 150',
    foreignShare: 0,
    smallBusiness: false,
    headcount: 47,
    staff: { '1': people(3, 0), '2': people(4, 0), '3': people(18, 1), '4': people(20, 1) },
    says: {
      kk: 'Құрылыс фирмасы: бәрі ретімен, 3–4-санаттарда 38 азамат пен 2 шетелдік.',
      ru: 'Строительная фирма: всё в порядке, в категориях 3–4 38 граждан и 2 иностранца.',
      en: 'A construction firm with everything in order: 38 citizens and 2 foreigners in categories 3 and 4.',
    },
  },
  {
    bin: '150940003175',
    name: { kk: '«Тұлпар Логистика» ЖШС', ru: 'ТОО «Тұлпар Логистика»', en: 'Tulpar Logistika LLP' },
    kind: 'company',
    activity: 'H',
    region: '75',
    address: 'Алматы, Райымбек даңғылы, 221',
    foreignShare: 49,
    smallBusiness: false,
    headcount: 64,
    staff: { '1': people(3, 0), '2': people(5, 0), '3': people(24, 1), '4': people(30, 1) },
    known: { unregistered: 2 },
    says: {
      kk: 'Тасымал фирмасы: шетелдік жұмыскерлердің екі шарты еңбек шарттарының бірыңғай жүйесінде тіркелмеген.',
      ru: 'Перевозчик: два договора с иностранными работниками не внесены в ЕСУТД.',
      en: 'A carrier: two contracts of foreign employees are missing from the contract register.',
    },
  },
  {
    bin: '090640014235',
    name: { kk: '«Каспий Үлгі Сервис» ЖШС', ru: 'ТОО «Каспий Үлгі Сервис»', en: 'Kaspiy Ulgi Servis LLP' },
    kind: 'company',
    activity: 'B',
    region: '23',
    address: 'Атырау, Сәтпаев көшесі, 15',
    foreignShare: 100,
    smallBusiness: false,
    headcount: 120,
    staff: { '1': people(4, 1), '2': people(8, 1), '3': people(48, 2), '4': people(55, 1) },
    known: { offences: [{ article: '519(1)', foundOn: '2026-06-15' }] },
    says: {
      kk: 'Мұнай сервисі: 2026 жылғы 15 маусымда рұқсатсыз жұмыс анықталған.',
      ru: 'Нефтесервис: 15 июня 2026 года установлено использование труда без разрешения.',
      en: 'An oil-field firm: on 15 June 2026 it was found to employ people without a permit.',
    },
  },
  {
    bin: '211140005882',
    name: { kk: '«Арай Студия» ЖШС', ru: 'ТОО «Арай Студия»', en: 'Arai Studio LLP' },
    kind: 'company',
    activity: 'M',
    region: '71',
    address: 'Астана, Мәңгілік Ел даңғылы, 55',
    foreignShare: 0,
    smallBusiness: true,
    headcount: 12,
    staff: { '1': people(1, 0), '2': people(1, 0), '3': people(8, 1), '4': people(1, 0) },
    known: { category4: [] },
    says: {
      kk: 'Он екі адамдық шағын бизнес: жергілікті кадрлардың үлесі талап етілмейді.',
      ru: 'Малый бизнес, двенадцать человек: доля местных кадров не требуется.',
      en: 'A small business of twelve: exempt from the share of local staff.',
    },
  },
]

export const personas: readonly Persona[] = [
  {
    id: 'aigerim',
    role: 'employer',
    name: { kk: 'Әйгерім Сәрсенова', ru: 'Айгерим Сарсенова', en: 'Aigerim Sarsenova' },
    firm: '120340002010',
    region: null,
    passport: null,
  },
  {
    id: 'dana',
    role: 'employer',
    name: { kk: 'Дана Қасымова', ru: 'Дана Касымова', en: 'Dana Kasymova' },
    firm: '150940003175',
    region: null,
    passport: null,
  },
  {
    id: 'yerlan',
    role: 'employer',
    name: { kk: 'Ерлан Төлеген', ru: 'Ерлан Толеген', en: 'Yerlan Tolegen' },
    firm: '090640014235',
    region: null,
    passport: null,
  },
  {
    id: 'saule',
    role: 'employer',
    name: { kk: 'Сәуле Ахметова', ru: 'Сауле Ахметова', en: 'Saule Akhmetova' },
    firm: '211140005882',
    region: null,
    passport: null,
  },
  {
    id: 'nurlan',
    role: 'officer',
    name: { kk: 'Нұрлан Бектұров', ru: 'Нурлан Бектуров', en: 'Nurlan Bekturov' },
    firm: null,
    region: '75',
    passport: null,
  },
  {
    id: 'gulnar',
    role: 'officer',
    name: { kk: 'Гүлнар Оспанова', ru: 'Гульнар Оспанова', en: 'Gulnar Ospanova' },
    firm: null,
    region: '71',
    passport: null,
  },
  {
    id: 'marat',
    role: 'officer',
    name: { kk: 'Марат Есенов', ru: 'Марат Есенов', en: 'Marat Yesenov' },
    firm: null,
    region: '23',
    passport: null,
  },
  {
    id: 'mehmet',
    role: 'worker',
    name: { kk: 'Мехмет Йылмаз', ru: 'Мехмет Йылмаз', en: 'Mehmet Yılmaz' },
    firm: null,
    region: null,
    passport: 'TUR:U12345678',
  },
  {
    id: 'li-wei',
    role: 'worker',
    name: { kk: 'Ли Вэй', ru: 'Ли Вэй', en: 'Li Wei' },
    firm: null,
    region: null,
    passport: 'CHN:E55512340',
  },
]

/** Places of the sandbox's quota, by region and category 1-4. Demo figures: not the State's. */
export const demoQuota: readonly {
  readonly region: string
  readonly places: readonly [number, number, number, number]
}[] = [
  { region: '75', places: [60, 300, 700, 250] },
  { region: '71', places: [45, 220, 500, 180] },
  { region: '23', places: [40, 260, 900, 400] },
]

/** Hashes of diplomas that the sandbox's Ministry of Foreign Affairs does not confirm: its apostille is not in the register. */
export const unconfirmedDiplomas: readonly string[] = []

/** Who a firm is to the agencies; an unknown firm has a clean record. */
export function firmBy(bin: string): Firm | undefined {
  return firms.find((firm) => firm.bin === bin)
}
