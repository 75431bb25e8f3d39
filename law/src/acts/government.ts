import { acts } from './act.ts'

const government = 'github.com/kazakhstan-law/government, 06-government/103-pravitelstvo'

/** Decrees of the Government. */
export const decrees = acts({
  'decree-802-2016': {
    title: {
      kk: 'Шетелдік жұмыс күшін тартуға квота белгілеу қағидалары туралы Үкімет қаулысы',
      ru: 'Постановление Правительства о правилах установления квоты на привлечение иностранной рабочей силы',
      en: 'Government Decree on the rules for the quota of foreign labour',
    },
    short: { kk: '№ 802 қаулы', ru: 'Постановление № 802', en: 'Decree 802' },
    unit: 'clause',
    number: '802',
    adopted: '2016-12-15',
    lastDay: '2023-11-23',
    where: 'https://adilet.zan.kz/kaz/docs/P1600000802/compare/rus',
    body: 'unread',
    note: {
      kk: 'Күші жойылды: 24.11.2023 жылғы № 1041 қаулымен ауыстырылды.',
      ru: 'Утратило силу: заменено постановлением № 1041 от 24.11.2023.',
      en: 'No longer in force: replaced by Decree 1041 of 24 November 2023.',
    },
  },
  'decree-1041-2023': {
    title: {
      kk: 'Рұқсат талап етілмейтін шетелдіктер тізбесі туралы Үкімет қаулысы',
      ru: 'Постановление Правительства о перечне иностранцев, которым разрешение не требуется',
      en: 'Government Decree listing the foreigners who need no permit',
    },
    short: { kk: '№ 1041 қаулы, 1-қосымша', ru: 'Постановление № 1041, приложение 1', en: 'Decree 1041, Appendix 1' },
    unit: 'clause',
    number: '1041',
    adopted: '2023-11-24',
    where: 'https://adilet.zan.kz/eng/docs/P2300001041',
    body: 'part',
    note: {
      kk: '1–7-тармақтары оқылды; 25.07.2024 жылғы № 602 өзгерістің мазмұны белгісіз, 2025 жылғы тамыздағысы шолулардан белгілі.',
      ru: 'Прочитаны пункты 1–7; содержание изменения № 602 от 25.07.2024 неизвестно, изменение августа 2025 года известно из обзоров.',
      en: 'Items 1-7 were read; what Decree 602 of 25 July 2024 changed is not known, the change of August 2025 is known from summaries.',
    },
  },
  'decree-157-2018': {
    title: {
      kk: 'Шетелдік жұмыс күшін тартуға рұқсат үшін алым мөлшерлемелері туралы Үкімет қаулысы',
      ru: 'Постановление Правительства о ставках сбора за разрешение на привлечение иностранной рабочей силы',
      en: 'Government Decree on the rates of the fee for a foreign labour permit',
    },
    short: { kk: '№ 157 қаулы', ru: 'Постановление № 157', en: 'Decree 157' },
    unit: 'clause',
    number: '157',
    adopted: '2018-04-03',
    lastDay: '2025-12-31',
    where: `${government}/2018/0403-…-120077`,
    body: 'read',
    note: {
      kk: '2026 жылғы 1 қаңтардан туындаған қатынастарға қолданылмайды: № 819 қаулымен ауыстырылды. 2020 жылғы № 588 өзгеріс оқылмаған.',
      ru: 'К отношениям с 1 января 2026 года не применяется: заменено постановлением № 819. Изменение № 588 от 2020 года не читалось.',
      en: 'Does not apply to relations from 1 January 2026 on: replaced by Decree 819. The change by Decree 588 of 2020 was not read.',
    },
  },
  'decree-811-2021': {
    title: {
      kk: 'Маусымдық шетелдік жұмыскерлерге арналған алым мөлшерлемелерін енгізген Үкімет қаулысы',
      ru: 'Постановление Правительства, установившее ставки сбора для сезонных иностранных работников по сроку',
      en: 'Government Decree that set the fee for seasonal workers by duration',
    },
    short: { kk: '№ 811 қаулы', ru: 'Постановление № 811', en: 'Decree 811' },
    unit: 'clause',
    number: '811',
    adopted: '2021-11-12',
    where: 'https://adilet.zan.kz/kaz/docs/P2100000811',
    body: 'read',
  },
  'decree-819-2025': {
    title: {
      kk: 'Шетелдік жұмыс күшін тартуға рұқсат үшін алым мөлшерлемелерін белгілеу туралы Үкімет қаулысы',
      ru: 'Постановление Правительства об установлении ставок сбора за разрешение на привлечение иностранной рабочей силы',
      en: 'Government Decree setting the rates of the fee for a foreign labour permit',
    },
    short: { kk: '№ 819 қаулы', ru: 'Постановление № 819', en: 'Decree 819' },
    unit: 'clause',
    number: '819',
    adopted: '2025-10-03',
    where: 'https://zan.gov.kz/client/#!/doc/215193/rus/03.10.2025',
    body: 'read',
    note: {
      kk: '2025 жылғы Салық кодексінің 616(6)-бабына негізделген, ол оқылмаған. 19.10.2025 күшіне енді, 01.01.2026 туындаған қатынастарға қолданылады.',
      ru: 'Основано на статье 616(6) Налогового кодекса 2025 года, которая не читалась. Вступило в силу 19.10.2025, применяется к отношениям с 01.01.2026.',
      en: 'Based on article 616(6) of the Tax Code of 2025, which was not read. In force since 19 October 2025, applied to relations from 1 January 2026 on.',
    },
  },
  'decree-148-2012': {
    title: {
      kk: 'Көшіп келушілердің келу және болу қағидалары туралы Үкімет қаулысы',
      ru: 'Постановление Правительства о правилах въезда и пребывания иммигрантов',
      en: 'Government Decree on the rules of entry and stay of immigrants',
    },
    short: { kk: '№ 148 қаулы', ru: 'Постановление № 148', en: 'Decree 148' },
    unit: 'clause',
    number: '148',
    adopted: '2012-01-21',
    where: 'https://adilet.zan.kz/eng/docs/P1200000148',
    body: 'unread',
    note: {
      kk: '9-тармағы мен 2023 жылғы өзгерісі шолулардан белгілі.',
      ru: 'Пункт 9 и изменение 2023 года известны из обзоров.',
      en: 'Clause 9 and the change of 2023 are known from summaries.',
    },
  },
})
