import { type Citation, notKnown } from '../core/citation.ts'
import type { Reason } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import { lookup } from '../forms/lookup.ts'
import { isActivity } from './activities.ts'
import { readKato } from './kato.ts'
import { readOccupation } from './occupations.ts'

const place: Reason = {
  code: 'place',
  answer: 'yes',
  says: { kk: 'Код бірлікті атайды.', ru: 'Код называет единицу.', en: 'The code names a unit.' },
}

const noSuchRegion: Reason = {
  code: 'no-such-region',
  answer: 'no',
  says: {
    kk: 'Алғашқы екі цифр ешбір өңірдің коды емес.',
    ru: 'Первые две цифры – не код региона.',
    en: 'The first two digits are the code of no region.',
  },
}

const notNineDigits: Reason = {
  code: 'not-nine-digits',
  answer: 'no',
  says: { kk: 'Код тоғыз цифрдан тұрады.', ru: 'Код состоит из девяти цифр.', en: 'The code has nine digits.' },
}

const file: Citation = { act: 'kato', clause: notKnown, trust: 'S', via: 'kato-file', reading: 'R-89' }
const confirmedList: Citation = { act: 'budget-2026', clause: '28', trust: 'P', reading: 'R-89' }

const codeOfNineDigits: Text = {
  kk: 'Код тоғыз цифрдан тұрады: екеуі – облыс немесе қала, екеуі – аудан, екеуі – ауылдық округ, үшеуі – елді мекен; өңірдің толық коды – оның екі цифры мен жеті нөл.',
  ru: 'Код состоит из девяти цифр: две – область или город, две – район, две – сельский округ, три – населённый пункт; полный код региона – его две цифры и семь нулей.',
  en: 'The code has nine digits: two for the region or city, two for the district, two for the rural district, three for the settlement; the whole code of a region is its two digits and seven zeros.',
}

/** Is it a code of KATO? */
export const katoCode = lookup({
  id: 'kato-code',
  topic: 'kato',
  title: {
    kk: 'Әкімшілік-аумақтық объектінің коды (ӘАОЖ)',
    ru: 'Код административно-территориального объекта (КАТО)',
    en: 'Code of an administrative-territorial object (KATO)',
  },
  from: '2017-01-01',
  cites: [file],
  says: codeOfNineDigits,
  later: [{ from: '2026-01-01', cites: [confirmedList, file], says: codeOfNineDigits }],
  reasons: [place, noSuchRegion, notNineDigits],
  reasonOf(written) {
    if (!/^\d{9}$/.test(written)) return notNineDigits
    return readKato(written) === null ? noSuchRegion : place
  },
  edges: [
    {
      written: '100000000',
      reason: place,
      because: {
        kk: 'Бұл – Абай облысы: екі цифр мен жеті нөл.',
        ru: 'Это область Абай: две цифры и семь нулей.',
        en: 'This is Abai Region: two digits and seven zeros.',
      },
    },
    {
      written: '101010000',
      reason: place,
      because: {
        kk: 'Бұл – сол облыстағы ауылдық округ деңгейіндегі бірлік.',
        ru: 'Это единица уровня сельского округа в той же области.',
        en: 'This is a unit of the level of a rural district in the same region.',
      },
    },
    {
      written: '120000000',
      reason: noSuchRegion,
      because: { kk: '12 деген өңір коды жоқ.', ru: 'Кода региона 12 нет.', en: 'No region has the code 12.' },
    },
    {
      written: '75000000',
      reason: notNineDigits,
      because: { kk: 'Сегіз цифр ғана бар.', ru: 'Цифр всего восемь.', en: 'There are eight digits only.' },
    },
  ],
})

const section: Reason = {
  code: 'section',
  answer: 'yes',
  says: {
    kk: 'Бұл – жіктеуіштің секциясы.',
    ru: 'Это секция классификатора.',
    en: 'It is a section of the classifier.',
  },
}

const noSection: Reason = {
  code: 'no-such-section',
  answer: 'no',
  says: {
    kk: 'Жіктеуіште мұндай секция жоқ.',
    ru: 'Такой секции в классификаторе нет.',
    en: 'The classifier has no such section.',
  },
}

/** Is it a section of OKED, by which the tariff of the fee is laid out? */
export const okedSection = lookup({
  id: 'oked-section',
  topic: 'oked',
  title: {
    kk: 'Экономикалық қызмет түрінің секциясы (ЭҚЖЖ)',
    ru: 'Секция вида экономической деятельности (ОКЭД)',
    en: 'Section of an economic activity (OKED)',
  },
  from: '2017-01-01',
  cites: [{ act: 'oked', clause: notKnown, trust: 'D', reading: 'R-85' }],
  says: {
    kk: 'Экономикалық қызмет түрлері әріппен белгіленген 21 секцияға бөлінеді; рұқсат үшін алым секция бойынша есептеледі.',
    ru: 'Виды экономической деятельности делятся на 21 секцию, обозначенную буквой; по секции считается сбор за разрешение.',
    en: 'Economic activities fall into 21 sections, each with a letter; the fee for a permit goes by the section.',
  },
  reasons: [section, noSection],
  reasonOf: (written) => (isActivity(written) ? section : noSection),
  edges: [
    {
      written: 'A',
      reason: section,
      because: {
        kk: 'Бірінші секция – ауыл шаруашылығы.',
        ru: 'Первая секция – сельское хозяйство.',
        en: 'The first section is agriculture.',
      },
    },
    {
      written: 'U',
      reason: section,
      because: {
        kk: 'Соңғы секция – аумақтан тыс ұйымдар.',
        ru: 'Последняя секция – экстерриториальные организации.',
        en: 'The last section is extraterritorial organisations.',
      },
    },
    {
      written: 'V',
      reason: noSection,
      because: {
        kk: 'Соңғысынан кейін секция жоқ.',
        ru: 'После последней секции ничего нет.',
        en: 'After the last section there is none.',
      },
    },
  ],
})

const occupation: Reason = {
  code: 'occupation',
  answer: 'yes',
  says: { kk: 'Код кәсіпті атайды.', ru: 'Код называет занятие.', en: 'The code names an occupation.' },
}

const unitGroup: Reason = {
  code: 'unit-group',
  answer: 'yes',
  says: { kk: 'Код бастапқы топты атайды.', ru: 'Код называет начальную группу.', en: 'The code names a unit group.' },
}

const noOccupation: Reason = {
  code: 'no-such-code',
  answer: 'no',
  says: {
    kk: 'Код төрт таңбадан және қажет болса, сызықшадан кейінгі нөмірден тұрады; бірінші таңба – 1–9 немесе X.',
    ru: 'Код состоит из четырёх знаков и, если нужно, номера после дефиса; первый знак – 1–9 или X.',
    en: 'The code has four signs and, where needed, a number after a hyphen; the first sign is 1 to 9 or X.',
  },
}

/** Is it a code of the classifier of occupations? */
export const occupationCode = lookup({
  id: 'occupation-code',
  topic: 'occupation',
  title: { kk: 'Кәсіптің коды', ru: 'Код занятия', en: 'Code of an occupation' },
  from: '2017-01-01',
  cites: [{ act: 'nkz-2017', clause: notKnown, trust: 'P' }],
  says: {
    kk: 'Кәсіп төрт таңбалы бастапқы топпен және сызықшадан кейінгі нөмірмен белгіленеді. Дағды деңгейі негізгі топқа байланысты: 2-топта – 4, 3-топта – 3, 4–8-топтарда – 2, 9-топта – 1; 1-топ пен X тобында деңгей жоқ.',
    ru: 'Занятие обозначается начальной группой из четырёх знаков и номером после дефиса. Уровень навыков зависит от основной группы: в группе 2 – 4, в группе 3 – 3, в группах 4–8 – 2, в группе 9 – 1; в группах 1 и X уровня нет.',
    en: 'An occupation is a unit group of four signs and a number after a hyphen. The skill level goes by the major group: 4 in group 2, 3 in group 3, 2 in groups 4 to 8, 1 in group 9, and none in groups 1 and X.',
  },
  reasons: [occupation, unitGroup, noOccupation],
  reasonOf(written) {
    const read = readOccupation(written)
    if (read === null) return noOccupation
    return read.occupation === null ? unitGroup : occupation
  },
  edges: [
    {
      written: '4110-9',
      reason: occupation,
      because: {
        kk: '4110 тобының тоғызыншы кәсібі, дағды деңгейі – 2.',
        ru: 'Девятое занятие группы 4110, уровень навыков 2.',
        en: 'The ninth occupation of the group 4110, of skill level 2.',
      },
    },
    {
      written: '4110',
      reason: unitGroup,
      because: {
        kk: 'Нөмірсіз код бүкіл топты атайды.',
        ru: 'Код без номера называет всю группу.',
        en: 'Without a number the code names the whole group.',
      },
    },
    {
      written: '0110',
      reason: noOccupation,
      because: {
        kk: 'Негізгі топтар 1-ден басталады.',
        ru: 'Основные группы начинаются с 1.',
        en: 'The major groups begin with 1.',
      },
    },
  ],
})
