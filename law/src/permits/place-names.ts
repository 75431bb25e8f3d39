import { fill } from '../core/sentence.ts'
import type { Text } from '../core/text.ts'

/** What each place of the question is called; `n` stands for a category or a place in a list. */
const names = {
  '/on': { kk: 'Сұралған күн', ru: 'День вопроса', en: 'Day asked' },
  '/employer/activity': { kk: 'Қызмет түрі (ЭҚЖЖ)', ru: 'Вид деятельности (ОКЭД)', en: 'Activity (OKED)' },
  '/employer/banFoundOn': { kk: 'Бұзушылық анықталған күн', ru: 'Нарушение установлено', en: 'Violation found on' },
  '/employer/category4': {
    kk: 'Бұрынғы 4-санат рұқсаттары',
    ru: 'Прежние разрешения категории 4',
    en: 'Earlier category 4 permits',
  },
  '/employer/category4/n/issuedOn': {
    kk: '{place}. Бұрынғы 4-санат рұқсаты берілген күн',
    ru: '{place}. Прежнее разрешение категории 4 выдано',
    en: '{place}. Earlier category 4 permit issued on',
  },
  '/employer/category4/n/replaced': {
    kk: '{place}. Лауазым азаматқа берілді',
    ru: '{place}. Должность передана гражданину',
    en: '{place}. Post given to a citizen',
  },
  '/employer/exemptPosts/deputy': {
    kk: 'Рұқсатсыз шетелдік орынбасарлар',
    ru: 'Заместители-иностранцы без разрешения',
    en: 'Foreign deputies without a permit',
  },
  '/employer/exemptPosts/head': {
    kk: 'Рұқсатсыз шетелдік басшылар',
    ru: 'Руководители-иностранцы без разрешения',
    en: 'Foreign heads without a permit',
  },
  '/employer/foreignShare': {
    kk: 'Шетелдік қатысу үлесі, %',
    ru: 'Доля иностранного участия, %',
    en: 'Foreign share, %',
  },
  '/employer/headcount': { kk: 'Барлық жұмыскер', ru: 'Всего работников', en: 'All people at work' },
  '/employer/ictStaff/n': {
    kk: 'Ауыстырылған шетелдіктер, {number}-санат',
    ru: 'Переведённые иностранцы, категория {number}',
    en: 'Transferred foreigners, category {number}',
  },
  '/employer/kind': { kk: 'Жұмыс беруші', ru: 'Работодатель', en: 'Employer' },
  '/employer/smallBusiness': {
    kk: 'Шағын кәсіпкерлік субъектісі',
    ru: 'Субъект малого предпринимательства',
    en: 'Small business',
  },
  '/employer/staff/n/foreign': {
    kk: 'Шетелдіктер, {number}-санат',
    ru: 'Иностранцы, категория {number}',
    en: 'Foreigners, category {number}',
  },
  '/employer/staff/n/local': {
    kk: 'Азаматтар, {number}-санат',
    ru: 'Граждане, категория {number}',
    en: 'Citizens, category {number}',
  },
  '/employer/unregisteredContracts': {
    kk: 'Тіркелмеген шарттар',
    ru: 'Незарегистрированные договоры',
    en: 'Contracts not registered',
  },
  '/hire/category': { kk: 'Санат', ru: 'Категория', en: 'Category' },
  '/hire/permit': { kk: 'Рұқсат түрі', ru: 'Вид разрешения', en: 'Kind of permit' },
  '/hire/post': { kk: 'Лауазым', ru: 'Должность', en: 'Post' },
  '/hire/regions': { kk: 'Өңірлер', ru: 'Регионы', en: 'Regions' },
  '/hire/term/days': { kk: 'Мерзім, күн', ru: 'Срок, дней', en: 'Term, days' },
  '/hire/term/months': { kk: 'Мерзім, ай', ru: 'Срок, месяцев', en: 'Term, months' },
  '/permit': { kk: 'Ұзартылатын рұқсат', ru: 'Продлеваемое разрешение', en: 'Permit to be renewed' },
  '/permit/expiresOn': { kk: 'Рұқсаттың соңғы күні', ru: 'Разрешение действует по', en: 'Permit valid until' },
  '/permit/renewals': { kk: 'Бұған дейін ұзартылған, рет', ru: 'Продлевалось ранее, раз', en: 'Renewed before, times' },
  '/quotaLeft': { kk: 'Квотада қалған орын', ru: 'Мест в квоте осталось', en: 'Places left in the quota' },
  '/request': { kk: 'Не сұралып отыр', ru: 'Что запрашивается', en: 'What is asked for' },
  '/vacancy': { kk: 'Бос орын', ru: 'Вакансия', en: 'Vacancy' },
  '/vacancy/code': { kk: 'Жариялау коды', ru: 'Код публикации', en: 'Publication code' },
  '/vacancy/live/n/from': {
    kk: 'Жарияланымда тұрған бірінші күн',
    ru: 'Первый день публикации',
    en: 'First day on the air',
  },
  '/vacancy/live/n/to': {
    kk: 'Жарияланымда тұрған соңғы күн',
    ru: 'Последний день публикации',
    en: 'Last day on the air',
  },
  '/vacancy/postedOn': { kk: 'Жарияланған күн', ru: 'Размещена', en: 'Posted on' },
  '/vacancy/region': { kk: 'Бос орынның өңірі', ru: 'Регион вакансии', en: 'Region of the vacancy' },
  '/worker/citizenship': { kk: 'Азаматтығы', ru: 'Гражданство', en: 'Citizenship' },
  '/worker/foreignTenureMonths': {
    kk: 'Жіберуші компаниядағы еңбек өтілі, ай',
    ru: 'Стаж в направляющей компании, месяцев',
    en: 'Months with the sending company',
  },
  '/worker/qualified': {
    kk: 'Біліктілігі талапқа сай',
    ru: 'Квалификация соответствует',
    en: 'Qualification meets the standard',
  },
  '/worker/status': { kk: 'Жұмыскердің мәртебесі', ru: 'Статус работника', en: 'Status of the worker' },
} as const satisfies Record<string, Text>

const named: ReadonlyMap<string, Text> = new Map(Object.entries(names))

/** What a place of the question is called, by its JSON Pointer; null where it has no name. People count from one. */
export function placeName(pointer: string): Text | null {
  const whole = named.get(pointer)
  if (whole !== undefined) return whole
  const number = /\/(\d+)(?=\/|$)/.exec(pointer)?.[1]
  const counted = number === undefined ? undefined : named.get(pointer.replace(`/${number}`, '/n'))
  return counted === undefined || number === undefined ? null : fill(counted, { number, place: Number(number) + 1 })
}
