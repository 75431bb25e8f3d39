import { acts } from './act.ts'

/** Orders of the Minister of the Interior, and orders of several ministers together. */
export const otherOrders = acts({
  'order-923-2025': {
    title: {
      kk: 'Шетелдіктердің өзін-өзі тіркеуі туралы Ішкі істер министрінің бұйрығы',
      ru: 'Приказ Министра внутренних дел о самостоятельной регистрации иностранцев',
      en: 'Order of the Minister of the Interior on the self-registration of foreigners',
    },
    short: { kk: '№ 923 бұйрық', ru: 'Приказ № 923', en: 'Order 923' },
    unit: 'clause',
    number: '923',
    adopted: '2025-11-17',
    where: null,
    body: 'unread',
    note: {
      kk: '2026 жылғы 1 шілдеден бастап қолданыста; мазмұны жаңалықтардан белгілі, мәтіні оқылмаған.',
      ru: 'В силе с 1 июля 2026 года; суть известна из новостей, текст не читался.',
      en: 'In force since 1 July 2026; its gist is known from news, the text was not read.',
    },
  },
  'visa-rules-2016': {
    title: {
      kk: 'Виза беру қағидалары туралы Сыртқы істер және Ішкі істер министрлерінің бірлескен бұйрығы (24.11.2016 № 11-1-2/555, 28.11.2016 № 1100)',
      ru: 'Совместный приказ министров иностранных и внутренних дел о правилах выдачи виз (24.11.2016 № 11-1-2/555, 28.11.2016 № 1100)',
      en: 'Joint order of the Ministers of Foreign Affairs and of the Interior on the rules for visas (24.11.2016 No. 11-1-2/555, 28.11.2016 No. 1100)',
    },
    short: { kk: 'Виза беру қағидалары', ru: 'Правила выдачи виз', en: 'Visa rules' },
    unit: 'clause',
    number: '11-1-2/555, 1100',
    adopted: '2016-11-28',
    where: 'http://adilet.zan.kz/eng/docs/V1600014531',
    body: 'unread',
    note: {
      kk: 'Соңғы белгілі өзгеріс – 31.10.2024 (№ 11-1-4/612, 872); виза санаттарының қосымшасы оқылмаған.',
      ru: 'Последнее известное изменение – 31.10.2024 (№ 11-1-4/612, 872); приложение с категориями виз не читалось.',
      en: 'The last change known is of 31 October 2024 (No. 11-1-4/612, 872); the annex of visa categories was not read.',
    },
  },
  'sez-order-2023': {
    title: {
      kk: 'Арнайы экономикалық аймақтардағы шетелдіктер санаттары мен саны туралы бірлескен бұйрық (29.06.2023 № 259/474)',
      ru: 'Совместный приказ о категориях и численности иностранцев в специальных экономических зонах (29.06.2023 № 259/474)',
      en: 'Joint order on categories and numbers of foreigners in special economic zones (29.06.2023 No. 259/474)',
    },
    short: { kk: '№ 259/474 бірлескен бұйрық', ru: 'Совместный приказ № 259/474', en: 'Joint order 259/474' },
    unit: 'clause',
    number: '259/474',
    adopted: '2023-06-29',
    where: 'https://adilet.zan.kz/eng/docs/V2300032958',
    body: 'part',
  },
})
