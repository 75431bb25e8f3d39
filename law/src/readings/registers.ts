import { readings } from './reading.ts'

/** How the numbers of persons and organisations and the codes of places are read. */
export const registerReadings = readings({
  'R-87': {
    question: {
      kk: 'ЖСН қалай тексеріледі, ал жетінші цифры 0 болса ше?',
      ru: 'Как проверяется ИИН и что, если его седьмая цифра – 0?',
      en: 'How is an IIN checked, and what where its seventh digit is 0?',
    },
    choice: {
      kk: 'Бақылау цифры – 1–11 салмақтарымен 11-ге бөлгендегі қалдық, 10 шықса – 3–11, 1, 2 салмақтарымен; тағы 10 шықса, нөмір берілмейді. Жетінші цифры 0 нөмір қате емес, «белгісіз» деп көрсетіледі.',
      ru: 'Контрольная цифра – остаток от деления на 11 с весами 1–11, при остатке 10 – с весами 3–11, 1, 2; если снова 10, номер не присваивается. Номер с седьмой цифрой 0 не считается ошибкой, а показывается как «неизвестно».',
      en: 'The check digit is the remainder by 11 under the weights 1 to 11 or, where that is 10, under 3 to 11, 1 and 2; where it is 10 again, no such number is issued. A seventh digit of 0 is no mistake, but "not known".',
    },
    why: {
      kk: 'Бірнеше ашық кітапхана бірдей санап, № 565 қаулыға немесе № 406 қаулыға сілтейді, бірақ қаулының мәтіні оқылмаған. 0 цифры кейбір шетелдіктерде кездеседі деген дереккөзсіз мәлімет бар.',
      ru: 'Несколько открытых библиотек считают одинаково и ссылаются на постановление № 565 или № 406, но сам текст не читался. Ноль, как сообщают без источника, встречается у некоторых иностранцев.',
      en: 'Several public libraries count alike and cite Decree 565 or 406, whose text was not read. The 0 is said, without a source, to occur with some foreigners.',
    },
    trust: 'S',
    confirmedBy: null,
  },
  'R-88': {
    question: {
      kk: 'БСН-нің бесінші және алтыншы цифрлары нені білдіреді?',
      ru: 'Что означают пятая и шестая цифры БИН?',
      en: 'What do the fifth and the sixth digit of a BIN stand for?',
    },
    choice: {
      kk: 'Бесінші: 4 – резидент заңды тұлға, 5 – бейрезидент заңды тұлға, 6 – бірлескен дара кәсіпкерлік; алтыншы: 0 – бас бөлімше, 1 – филиал, 2 – өкілдік, 3 – шаруа қожалығы.',
      ru: 'Пятая: 4 – юридическое лицо – резидент, 5 – нерезидент, 6 – совместное предпринимательство; шестая: 0 – головное подразделение, 1 – филиал, 2 – представительство, 3 – крестьянское хозяйство.',
      en: 'The fifth: 4 a resident entity, 5 a non-resident one, 6 joint entrepreneurship; the sixth: 0 the head, 1 a branch, 2 a representative office, 3 a peasant farm.',
    },
    why: {
      kk: 'Өрістердің мәні код кітапханаларынан белгілі, цифрлардың мәні – жалпы қабылданған; тексерілген нөмірлердің бәрі осыған сай, бірақ дереккөзі жоқ.',
      ru: 'Смысл полей известен из библиотек кода, значения цифр – общепринятые; им отвечают все проверенные номера, но источника нет.',
      en: 'The fields are known from libraries of code, the values of the digits by convention; every number tried agrees, yet there is no source.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-89': {
    question: {
      kk: 'Өңірлердің тізімі қай кезеңге жарамды және код қалай оқылады?',
      ru: 'За какое время верен список регионов и как читается код?',
      en: 'For which time does the list of regions hold, and how is a code read?',
    },
    choice: {
      kk: 'Он жеті облыс пен үш қала бүкіл кезеңге алынады; жоғары тұрған бірлік кодтың өзінен шығарылады. Алатау қаласы бөлек өңір ретінде көрсетілмейді.',
      ru: 'Семнадцать областей и три города приняты на всё время; вышестоящая единица выводится из самого кода. Город Алатау отдельным регионом не показывается.',
      en: 'The seventeen regions and three cities are taken for the whole time; the unit above is derived from the code itself. The city of Alatau is not shown as a region of its own.',
    },
    why: {
      kk: '2026–2028 жылдарға арналған бюджет туралы заңның 28-бабы осы жиырмасын атайды; бұрынғы тізімнің күндері мен 2026 жылғы 1 шілдеде күшіне енген конституциялық заңның кодтарға әсері табылмады. Жарияланған файлда жоғары тұрған бірлік бағаны бұзылған.',
      ru: 'Статья 28 закона о бюджете на 2026–2028 годы называет эти двадцать; дней прежнего списка и влияния на коды конституционного закона, вступившего в силу 1 июля 2026 года, не найдено. В опубликованном файле графа вышестоящей единицы испорчена.',
      en: 'Article 28 of the Budget Law 2026-2028 names these twenty; the days of an earlier list, and what the constitutional law in force since 1 July 2026 does to the codes, were not found. In the published file the column of the unit above is broken.',
    },
    trust: 'D',
    confirmedBy: null,
  },
})
