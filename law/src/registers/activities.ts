import type { Text } from '../core/text.ts'

const listed = {
  A: {
    kk: 'Ауыл, орман және балық шаруашылығы',
    ru: 'Сельское, лесное и рыбное хозяйство',
    en: 'Agriculture, forestry and fishing',
  },
  B: {
    kk: 'Тау-кен өндіру өнеркәсібі және карьерлерді қазу',
    ru: 'Горнодобывающая промышленность и разработка карьеров',
    en: 'Mining and quarrying',
  },
  C: { kk: 'Өңдеу өнеркәсібі', ru: 'Обрабатывающая промышленность', en: 'Manufacturing' },
  D: {
    kk: 'Электр энергиясымен, газбен, бумен, ыстық сумен және кондицияланған ауамен жабдықтау',
    ru: 'Снабжение электроэнергией, газом, паром, горячей водой и кондиционированным воздухом',
    en: 'Electricity, gas, steam, hot water and air conditioning supply',
  },
  E: {
    kk: 'Сумен жабдықтау; су бұру; қалдықтарды жинау, өңдеу және жою, ластануды жою қызметі',
    ru: 'Водоснабжение; водоотведение; сбор, обработка и удаление отходов, ликвидация загрязнений',
    en: 'Water supply; sewerage, waste management and remediation',
  },
  F: { kk: 'Құрылыс', ru: 'Строительство', en: 'Construction' },
  G: {
    kk: 'Көтерме және бөлшек саудада сату; автомобильдер мен мотоциклдерді жөндеу',
    ru: 'Оптовая и розничная торговля; ремонт автомобилей и мотоциклов',
    en: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
  },
  H: { kk: 'Көлік және жинақтау', ru: 'Транспорт и складирование', en: 'Transport and storage' },
  I: {
    kk: 'Тұру және тамақтану бойынша қызмет көрсету',
    ru: 'Предоставление услуг по проживанию и питанию',
    en: 'Accommodation and food service',
  },
  J: { kk: 'Ақпарат және байланыс', ru: 'Информация и связь', en: 'Information and communication' },
  K: { kk: 'Қаржы және сақтандыру қызметі', ru: 'Финансовая и страховая деятельность', en: 'Finance and insurance' },
  L: { kk: 'Жылжымайтын мүлікпен операциялар', ru: 'Операции с недвижимым имуществом', en: 'Real estate' },
  M: {
    kk: 'Кәсіби, ғылыми және техникалық қызмет',
    ru: 'Профессиональная, научная и техническая деятельность',
    en: 'Professional, scientific and technical activities',
  },
  N: {
    kk: 'Әкімшілік және қосалқы қызмет көрсету саласындағы қызмет',
    ru: 'Деятельность в области административного и вспомогательного обслуживания',
    en: 'Administrative and support services',
  },
  O: {
    kk: 'Мемлекеттік басқару және қорғаныс; міндетті әлеуметтік қамсыздандыру',
    ru: 'Государственное управление и оборона; обязательное социальное обеспечение',
    en: 'Public administration and defence; compulsory social security',
  },
  P: { kk: 'Білім беру', ru: 'Образование', en: 'Education' },
  Q: {
    kk: 'Денсаулық сақтау және халыққа әлеуметтік қызмет көрсету',
    ru: 'Здравоохранение и социальное обслуживание населения',
    en: 'Health and social work',
  },
  R: {
    kk: 'Өнер, ойын-сауық және демалыс',
    ru: 'Искусство, развлечения и отдых',
    en: 'Arts, entertainment and recreation',
  },
  S: {
    kk: 'Өзге де қызмет түрлерін ұсыну',
    ru: 'Предоставление прочих видов услуг',
    en: 'Other services',
  },
  T: {
    kk: 'Үй қызметшісін жалдайтын және өз тұтынуы үшін өнім өндіретін үй шаруашылықтарының қызметі',
    ru: 'Деятельность домашних хозяйств, нанимающих домашнюю прислугу и производящих товары и услуги для собственного потребления',
    en: 'Households as employers and producers for their own use',
  },
  U: {
    kk: 'Аумақтан тыс ұйымдар мен органдардың қызметі',
    ru: 'Деятельность экстерриториальных организаций и органов',
    en: 'Extraterritorial organisations and bodies',
  },
} as const satisfies Record<string, Text>

export type ActivityCode = keyof typeof listed

/** The sections of the classifier of economic activities (OKED), A to U. */
export const activities: Readonly<Record<ActivityCode, Text>> = listed

/** Is this text a section of the classifier? */
export function isActivity(code: string): code is ActivityCode {
  return Object.hasOwn(listed, code)
}
