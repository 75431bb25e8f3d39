import { notKnown } from '../core/citation.ts'
import { requirement } from '../forms/condition.ts'

/** Who decides, and what is looked up before: Migration Law, art. 37-1(2), and the reform. */
export const reviewConditions = [
  requirement({
    id: 'body-decides',
    topics: ['competence'],
    title: { kk: 'Шешім қабылдайтын орган', ru: 'Кто принимает решение', en: 'Who decides' },
    from: '2023-07-01',
    cites: [{ act: 'migration-law', clause: '37-1(2)', trust: 'P', reading: 'R-81' }],
    says: {
      kk: 'Рұқсатты жергілікті атқарушы орган береді, ұзартады, беруден бас тартады, тоқтата тұрады және қайтарып алады.',
      ru: 'Выдаёт, продлевает, приостанавливает и отзывает разрешение, а также отказывает в нём местный исполнительный орган.',
      en: 'A permit is issued, extended, refused, suspended and revoked by the local executive body.',
    },
  }),
  requirement({
    id: 'registers-looked-up',
    topics: ['review'],
    title: { kk: 'Жүйелер бойынша тексеру', ru: 'Проверка по системам', en: 'Looking up the registers' },
    from: '2025-09-01',
    cites: [
      { act: 'order-93-2025', clause: notKnown, trust: 'L', via: 'ey-2025', reading: 'R-42' },
      { act: 'offences-code', clause: '519', trust: 'P', reading: 'R-56' },
    ],
    says: {
      kk: 'Өтініш әкімшілік іс жүргізулердің бірыңғай тізілімі, көші-қон полициясы, еңбекті қорғау, шетелдік жұмыс күші жүйелері мен ЕШЕБЖ бойынша автоматты түрде тексеріледі: жұмыс берушінің шетелдік жұмыс күшін тартудағы бұзушылықтары анықталады.',
      ru: 'Заявление автоматически проверяется по единому реестру административных производств, системам миграционной полиции, охраны труда, иностранной рабочей силы и ЕСУТД: так устанавливают нарушения работодателя при привлечении иностранной рабочей силы.',
      en: 'The application is checked automatically in the unified register of administrative proceedings, the systems of the migration police, of occupational safety and of foreign labour, and ESUTD: so as to find violations by the employer in the use of foreign labour.',
    },
  }),
]
