import { type Citation, notKnown } from '../core/citation.ts'
import type { Figure } from '../core/figure.ts'
import type { Text } from '../core/text.ts'
import { ground, requirement } from '../forms/condition.ts'
import { limit } from '../forms/limit.ts'
import { sameWords } from '../forms/wording.ts'

const topics = ['ict']
const law: Citation = { act: 'migration-law', clause: '1(6-1)', trust: 'P' }
const page: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'O', via: 'egov-2026', reading: 'R-71' }
const edition2017: Citation = { act: 'order-559', clause: notKnown, trust: 'L', via: 'peregrine-2017', reading: 'R-71' }
const chosen: Citation = { ...edition2017, via: 'wpk-ict' }

const conditionsTaken: Figure<number> = {
  id: 'ict.special_conditions.count',
  unit: 'of_four',
  title: {
    kk: 'Корпоративішілік ауыстыруда таңдалатын ерекше шарттар',
    ru: 'Особые условия, выбираемые при внутрикорпоративном переводе',
    en: 'Special conditions chosen for an intra-corporate transfer',
  },
  values: [
    { from: '2017-09-15', value: 1, cite: chosen },
    { from: '2023-07-01', value: 1, cite: page },
  ],
}

const oneOfFour: Text = {
  kk: 'Рұқсат алғанда және ұзартқанда жұмыс беруші төрт шарттың бірін қабылдайды: азаматтарды шетелдіктің мамандығы бойынша кәсіптік даярлау, қайта даярлау, біліктілігін арттыру немесе азаматтарға сол кәсіп бойынша жұмыс орнын ашу.',
  ru: 'При выдаче и продлении работодатель принимает одно из четырёх условий: подготовка, переподготовка, повышение квалификации граждан по специальности иностранца или создание для граждан рабочих мест по его профессии.',
  en: 'At issue and at renewal the employer takes one of four conditions: training, retraining or upgrading of citizens in the specialty of the foreigner, or new jobs for citizens in his profession.',
}

/** One of the four special conditions is taken at issue and at renewal. */
export const specialConditionTaken = limit({
  id: 'ict-special-condition',
  topic: 'ict',
  title: { kk: 'Ерекше шарт', ru: 'Особое условие', en: 'Special condition' },
  ...sameWords(conditionsTaken, oneOfFour),
  sense: 'at-least',
  figure: conditionsTaken,
  edges: [{ on: '2026-03-02', number: 1, step: 1 }],
})

const freedByProgramme: Text = {
  kk: 'Кадрлардағы жергілікті қамтуды арттыру бағдарламасы бар қабылдаушы тарап ерекше шарттардан босатылады.',
  ru: 'Принимающая сторона с программой повышения местного содержания в кадрах от особых условий освобождена.',
  en: 'A receiving party with a programme to raise local content in staff is free of the special conditions.',
}

/** What must be so for a permit of an intra-corporate transfer, beside what the public assessment asks. */
export const transferConditions = [
  requirement({
    id: 'ict-sender-in-wto',
    topics,
    title: { kk: 'Жіберуші ұйым', ru: 'Направляющая организация', en: 'Sending organisation' },
    from: '2017-01-01',
    cites: [law],
    says: {
      kk: 'Жіберуші – Дүниежүзілік сауда ұйымына мүше мемлекетте құрылып, Қазақстаннан тыс жұмыс істейтін заңды тұлға.',
      ru: 'Направляющая сторона – юридическое лицо, созданное в государстве – члене Всемирной торговой организации и действующее вне Казахстана.',
      en: 'The sender is a legal entity set up in a member of the World Trade Organization and operating outside Kazakhstan.',
    },
  }),
  requirement({
    id: 'ict-post',
    topics,
    title: { kk: 'Ауыстырылатын лауазым', ru: 'Должность при переводе', en: 'Post of the transfer' },
    from: '2017-01-01',
    cites: [law],
    says: {
      kk: 'Басшы, менеджер немесе маман ретінде жұмыс істейтін адам ғана ауыстырылады.',
      ru: 'Переводится только руководитель, менеджер или специалист.',
      en: 'Only a head, a manager or a specialist is transferred.',
    },
  }),
  requirement({
    id: 'ict-receiver',
    topics,
    title: { kk: 'Қабылдаушы тарап', ru: 'Принимающая сторона', en: 'Receiving party' },
    from: '2017-01-01',
    cites: [{ ...law, reading: 'R-54' }],
    says: {
      kk: 'Қабылдаушы – жіберуші ұйымның Қазақстандағы филиалы, еншілес ұйымы немесе өкілдігі.',
      ru: 'Принимающая сторона – филиал, дочерняя организация или представительство направляющей организации в Казахстане.',
      en: 'The receiver is a branch, a subsidiary or a representative office of the sender in Kazakhstan.',
    },
  }),
  requirement({
    id: 'ict-condition-fulfilled',
    topics: ['ict-renewal'],
    title: { kk: 'Ерекше шарттың орындалуы', ru: 'Исполнение особого условия', en: 'Special condition fulfilled' },
    from: '2023-07-01',
    cites: [{ ...page, clause: '80' }],
    says: {
      kk: 'Ерекше шарттардың орындалғаны жаңа рұқсатқа өтініште, ал ұзартуда алдыңғы және ағымдағы жыл үшін көрсетіледі; олар рұқсат мерзімі біткенге дейін орындалады.',
      ru: 'Исполнение особых условий показывается при новом разрешении, а при продлении – за предыдущий и текущий годы; исполняются они до истечения разрешения.',
      en: 'The special conditions are shown to be fulfilled with a new permit, and with a renewal for the previous and the current year; they are fulfilled before the permit expires.',
    },
  }),
  ground({
    id: 'ict-local-content-programme',
    topics,
    title: {
      kk: 'Жергілікті қамтуды арттыру бағдарламасы',
      ru: 'Программа повышения местного содержания',
      en: 'Programme to raise local content',
    },
    from: '2017-09-15',
    cites: [edition2017],
    says: freedByProgramme,
    later: [{ from: '2023-07-01', cites: [page], says: freedByProgramme }],
  }),
]
