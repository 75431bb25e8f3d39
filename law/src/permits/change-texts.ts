import type { Text } from '../core/text.ts'

/** What the employer can do, one sentence each. */
export const changeTexts = {
  fileOn: {
    kk: 'Өтініш беретін күн – {on}.',
    ru: 'Подайте заявление {on}.',
    en: 'File on {on}.',
  },
  waitOutBan: {
    kk: 'Тыйымның аяқталуын күтіңіз.',
    ru: 'Дождитесь окончания запрета.',
    en: 'Wait for the ban to end.',
  },
  waitForWindow: {
    kk: 'Ұзартуға өтініш беру уақыты ашылғанша күтіңіз.',
    ru: 'Дождитесь начала срока подачи на продление.',
    en: 'Wait for the renewal window to open.',
  },
  leaveOnAir: {
    kk: 'Бос орынды 15 толық күн бойы жарияланымда қалдырыңыз (коды {code}).',
    ru: 'Не снимайте вакансию с публикации, пока не пройдут 15 полных дней (код {code}).',
    en: 'Leave the vacancy on air for its 15 full days (code {code}).',
  },
  keepOnAir: {
    kk: 'Бос орынды жарияланымнан алмаңыз (коды {code}): ол үзіліссіз тұруға тиіс соңғы күн – {through}.',
    ru: 'Не снимайте вакансию с публикации (код {code}): она должна стоять без перерыва по {through} включительно.',
    en: 'Do not take the vacancy off (code {code}): it must stand without a break through {through} at least.',
  },
  postAgain: {
    kk: 'Бос орынды (коды {code}) бүгін қайта жариялап, 15 толық күн үзіліссіз ұстаңыз.',
    ru: 'Опубликуйте вакансию (код {code}) снова сегодня и держите её 15 полных дней без перерыва.',
    en: 'Put the vacancy (code {code}) back on air today and keep it there for 15 full days without a break.',
  },
  postVacancy: {
    kk: 'Бос орынды Электрондық еңбек биржасында бүгін жариялап ({region}), 15 толық күн үзіліссіз ұстаңыз.',
    ru: 'Разместите вакансию на Электронной бирже труда сегодня ({region}) и держите её 15 полных дней без перерыва.',
    en: 'Post a vacancy on the Electronic Labour Exchange today ({region}) and keep it there for 15 full days without a break.',
  },
  hireForHeads: {
    kk: '1 және 2-санаттарға азаматтарды жұмысқа алыңыз немесе даярлаңыз: тағы {count}.',
    ru: 'Наймите или подготовьте граждан для категорий 1 и 2, ещё: {count}.',
    en: 'Hire or train citizens for categories 1 and 2: {count} more.',
  },
  hireForHands: {
    kk: '3 және 4-санаттарға азаматтарды жұмысқа алыңыз немесе даярлаңыз: тағы {count}.',
    ru: 'Наймите или подготовьте граждан для категорий 3 и 4, ещё: {count}.',
    en: 'Hire or train citizens for categories 3 and 4: {count} more.',
  },
  hireForTransferees: {
    kk: '{category}-санатқа азаматтарды жұмысқа алыңыз немесе даярлаңыз: тағы {count}.',
    ru: 'Наймите или подготовьте граждан для категории {category}, ещё: {count}.',
    en: 'Hire or train citizens for category {category}: {count} more.',
  },
  giveHeadsPosts: {
    kk: '1 және 2-санаттарда шетелдіктер атқаратын лауазымдарды азаматтарға беріңіз: {count}.',
    ru: 'Передайте гражданам должности категорий 1 и 2, которые занимают иностранцы: {count}.',
    en: 'Give posts of categories 1 and 2 that foreigners hold to citizens: {count}.',
  },
  giveHandsPosts: {
    kk: '3 және 4-санаттарда шетелдіктер атқаратын лауазымдарды азаматтарға беріңіз: {count}.',
    ru: 'Передайте гражданам должности категорий 3 и 4, которые занимают иностранцы: {count}.',
    en: 'Give posts of categories 3 and 4 that foreigners hold to citizens: {count}.',
  },
  replaceCategory4: {
    kk: '4-санаттағы мерзімі өткен рұқсаттар бойынша лауазымдарды азаматтарға беріңіз: {count}.',
    ru: 'Передайте гражданам должности категории 4 с истёкшим сроком замены: {count}.',
    en: 'Give the category 4 posts that are overdue to citizens: {count}.',
  },
  registerContracts: {
    kk: 'Шетелдік жұмыскерлердің еңбек шарттарын ЕШЕБЖ-де тіркеңіз: {count}.',
    ru: 'Зарегистрируйте договоры иностранных работников в ЕСУТД: {count}.',
    en: 'Register the contracts of foreign employees in ESUTD: {count}.',
  },
  qualifiedPerson: {
    kk: 'Білімі мен тәжірибесі лауазымға сай адамға рұқсат сұраңыз.',
    ru: 'Запросите разрешение на человека, чьи образование и опыт соответствуют должности.',
    en: 'Ask for a person whose education and experience meet the standard of the post.',
  },
  tenuredPerson: {
    kk: 'Жіберуші компанияда кемінде {months} ай істеген адамға рұқсат сұраңыз.',
    ru: 'Запросите разрешение на человека со стажем в направляющей компании от {months} месяцев.',
    en: 'Ask for a person who has been with the sending company for {months} months or more.',
  },
  termInMonths: {
    kk: 'Мерзімді {months} ай деп сұраңыз.',
    ru: 'Запросите срок в месяцах: {months}.',
    en: 'Ask for a term of {months} months.',
  },
  termInDays: {
    kk: 'Мерзімді {days} күн деп сұраңыз.',
    ru: 'Запросите срок в днях: {days}.',
    en: 'Ask for a term of {days} days.',
  },
} as const satisfies Record<string, Text>
