import type { Text } from '../core/text.ts'
import type { Trust } from '../core/trust.ts'

/** What synthetic cases are drawn from, and how far it can be trusted; null: an assumption of ours. */
export interface Basis {
  readonly says: Text
  readonly trust: Trust | null
}

/** Every ground of the synthetic cases. */
export const syntheticBasis: readonly Basis[] = [
  {
    trust: 'N',
    says: {
      kk: 'Санаттар: 2026 жылғы квота (2025 жылғы 12 желтоқсандағы № 397 бұйрық, mgorod.kz, inform.kz) – 726, 3 402, 5 893, 3 131 және 4 994 маусымдық; корпоративішілік ауыстырылғандар: 2025 жылғы 1 желтоқсанда 3 970 (zakon.kz).',
      ru: 'Категории: квота 2026 года (приказ № 397 от 12 декабря 2025 года, mgorod.kz, inform.kz) – 726, 3 402, 5 893, 3 131 и 4 994 сезонных; внутрикорпоративные переводы: 3 970 на 1 декабря 2025 года (zakon.kz).',
      en: 'Categories: the quota of 2026 (Order 397 of 12 December 2025, mgorod.kz, inform.kz): 726, 3,402, 5,893, 3,131 and 4,994 seasonal; transfers: 3,970 on 1 December 2025 (zakon.kz).',
    },
  },
  {
    trust: 'N',
    says: {
      kk: 'Салалар: 2025 жылғы 1 қарашада 14 463 шетелдіктің 4 908-і құрылыста, 2 808-і ауыл шаруашылығында, 1 173-і тау-кен өндіруде, 1 105-і өңдеу өнеркәсібінде (rus.baq.kz, en.orda.kz); қалғаны басқа секцияларға тең бөлінген – болжам.',
      ru: 'Отрасли: на 1 ноября 2025 года из 14 463 иностранцев 4 908 в строительстве, 2 808 в сельском хозяйстве, 1 173 в добыче, 1 105 в обработке (rus.baq.kz, en.orda.kz); остальные поровну по прочим секциям – допущение.',
      en: 'Activities: on 1 November 2025, of 14,463 foreigners 4,908 in construction, 2,808 in agriculture, 1,173 in mining, 1,105 in manufacturing (rus.baq.kz, en.orda.kz); the rest evenly over the other sections, an assumption.',
    },
  },
  {
    trust: 'L',
    says: {
      kk: 'Өңірлер: 2025 жылғы қаңтардағы квотаның 14 800 орнының алты өңірі белгілі (Атырау облысы 3 522, Алматы 1 355, Батыс Қазақстан облысы 1 038, Астана 975, Қарағанды облысы 414, Шымкент 147; dos-immigration.kz); қалғаны тең бөлінген – болжам.',
      ru: 'Регионы: из 14 800 мест квоты на январь 2025 года известны шесть (Атырауская область 3 522, Алматы 1 355, Западно-Казахстанская область 1 038, Астана 975, Карагандинская область 414, Шымкент 147; dos-immigration.kz); остальные поровну – допущение.',
      en: 'Regions: of the 14,800 places of the quota of January 2025 six regions are known (Atyrau Region 3,522, Almaty 1,355, West Kazakhstan Region 1,038, Astana 975, Karaganda Region 414, Shymkent 147; dos-immigration.kz); the rest evenly, an assumption.',
    },
  },
  {
    trust: 'N',
    says: {
      kk: 'Азаматтығы: 2025 жылғы 1 желтоқсанда 14 103 адамның 5 604-і Қытай, 2 110-ы Өзбекстан, 1 036-сы Түркия, 943-і Үндістан азаматы (zakon.kz).',
      ru: 'Гражданство: на 1 декабря 2025 года из 14 103 человек 5 604 – граждане Китая, 2 110 – Узбекистана, 1 036 – Турции, 943 – Индии (zakon.kz).',
      en: 'Citizenship: on 1 December 2025, of 14,103 people 5,604 were citizens of China, 2,110 of Uzbekistan, 1,036 of Türkiye, 943 of India (zakon.kz).',
    },
  },
  {
    trust: null,
    says: {
      kk: 'Қалғанының бәрі – болжам: өтініш түрі, жұмыс берушінің түрі, жұмыскерлер саны мен азаматтардың үлесі (үштен бірі заң шектеріне жақын), бос орындар, квота қалдығы, тыйымдар, мерзімдер. Олардың өзара байланысы ескерілмеген.',
      ru: 'Всё остальное – допущение: вид запроса, вид работодателя, численность и доля граждан (треть случаев – у границ закона), вакансии, остаток квоты, запреты, сроки. Их взаимная связь не учтена.',
      en: 'All else is assumed: kind of request and of employer, headcount and share of citizens (a third of the cases near the limits of the law), vacancies, places left, bans, terms. How they depend on each other is left out.',
    },
  },
]
