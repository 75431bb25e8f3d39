import { acts } from './act.ts'

/** Registers and classifiers of the state: numbers of persons and organisations, places, activities, occupations. */
export const classifiers = acts({
  'decree-565-2003': {
    title: {
      kk: 'Сәйкестендіру нөмірлерінің құрылымына қатысты келтірілетін Үкімет қаулысы',
      ru: 'Постановление Правительства, на которое ссылаются о строении идентификационных номеров',
      en: 'Government Decree cited for the make-up of the identification numbers',
    },
    short: { kk: '№ 565 қаулы', ru: 'Постановление № 565', en: 'Decree 565' },
    unit: 'clause',
    number: '565',
    adopted: '2003-06-11',
    where: 'https://adilet.zan.kz/rus/docs/P030000565_',
    body: 'unread',
    note: {
      kk: 'Мәтіні оқылмады; кейбір кітапханалар 2007 жылғы № 406 қаулыға (P070000406_) сілтейді.',
      ru: 'Текст не читался; часть библиотек ссылается на постановление № 406 от 2007 года (P070000406_).',
      en: 'The text was not read; some libraries cite Decree 406 of 2007 (P070000406_) instead.',
    },
  },
  kato: {
    title: {
      kk: 'Әкімшілік-аумақтық объектілер жіктеуіші',
      ru: 'Классификатор административно-территориальных объектов',
      en: 'Classifier of administrative-territorial objects',
    },
    short: { kk: 'ӘАОЖ', ru: 'КАТО', en: 'KATO' },
    unit: 'clause',
    number: null,
    adopted: null,
    where: 'https://stat.gov.kz',
    body: 'part',
  },
  oked: {
    title: {
      kk: 'Экономикалық қызмет түрлерінің жалпы жіктеуіші',
      ru: 'Общий классификатор видов экономической деятельности',
      en: 'General classifier of economic activities',
    },
    short: { kk: 'ЭҚЖЖ', ru: 'ОКЭД', en: 'OKED' },
    unit: 'clause',
    number: null,
    adopted: null,
    where: 'https://stat.gov.kz',
    body: 'unread',
  },
  'nkz-2017': {
    title: {
      kk: 'Ұлттық кәсіптер жіктеуіші (ҚР ҰЖ 01-2017)',
      ru: 'Национальный классификатор занятий (НК РК 01-2017)',
      en: 'National classifier of occupations (NK RK 01-2017)',
    },
    short: { kk: 'Ұлттық кәсіптер жіктеуіші', ru: 'Классификатор занятий', en: 'Classifier of occupations' },
    unit: 'clause',
    number: '01-2017',
    adopted: null,
    where: 'http://emirsaba.org/pars_docs/refs/115/114778/emirsaba.org/pdfview/klassifikator-zanyatij.html?page=7',
    body: 'part',
    note: {
      kk: 'Көшірмесі оқылды: 9 негізгі топ және X, 41 кіші, 141 шағын, 444 бастапқы топ, 1 274 кәсіп тобы.',
      ru: 'Прочитана копия: основные группы 1–9 и X, 41 подгруппа, 141 малая, 444 начальных группы, 1 274 группы занятий.',
      en: 'Read in a copy: major groups 1 to 9 and X, 41 sub-major, 141 minor, 444 unit groups, 1,274 groups of occupations.',
    },
  },
})
