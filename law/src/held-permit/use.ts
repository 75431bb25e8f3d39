import type { Citation } from '../core/citation.ts'
import { requirement } from '../forms/condition.ts'

const topics = ['use']
const law: Citation = { act: 'migration-law', clause: '37-1(3)', trust: 'P' }

/** How a permit is used: where, by whom, in which post. */
export const useConditions = [
  requirement({
    id: 'works-in-region',
    topics,
    title: { kk: 'Рұқсаттың аумағы', ru: 'Территория разрешения', en: 'Where the permit holds' },
    from: '2023-07-01',
    cites: [law],
    says: {
      kk: 'Рұқсат онда аталған өңірлерде ғана жарамды; олардан тыс жерде тек іссапарға баруға болады.',
      ru: 'Разрешение действует только в названных в нём регионах; за их пределами возможны лишь командировки.',
      en: 'A permit holds in the regions it names only; outside them there are business trips and nothing else.',
    },
  }),
  requirement({
    id: 'works-for-holder',
    topics,
    title: { kk: 'Рұқсаттың иесі', ru: 'Владелец разрешения', en: 'Whose permit it is' },
    from: '2023-07-01',
    cites: [law],
    says: {
      kk: 'Рұқсат басқа жұмыс берушіге берілмейді.',
      ru: 'Разрешение другому работодателю не передаётся.',
      en: 'A permit is not passed to another employer.',
    },
  }),
  requirement({
    id: 'works-in-post',
    topics,
    title: { kk: 'Рұқсаттағы лауазым', ru: 'Должность по разрешению', en: 'The post of the permit' },
    from: '2017-01-01',
    cites: [{ act: 'offences-code', clause: '519(2)', trust: 'P' }],
    says: {
      kk: 'Шетелдік рұқсатта көрсетілген лауазым, кәсіп немесе мамандық бойынша ғана жұмыс істейді.',
      ru: 'Иностранец работает только по должности, профессии или специальности, указанной в разрешении.',
      en: 'The foreigner works in the post, profession or specialty that the permit names.',
    },
  }),
]
