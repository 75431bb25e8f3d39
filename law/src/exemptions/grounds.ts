import type { Day } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import type { Rule } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import { ground, type Stated } from '../forms/condition.ts'

const statute = (clause: string): Citation => ({ act: 'migration-law', clause, trust: 'P' })
const decree: Citation = { act: 'decree-1041-2023', clause: notKnown, trust: 'O', via: 'egov-2026', reading: 'R-64' }
const holding: Citation = { act: 'decree-802-2016', clause: notKnown, trust: 'L', via: 'mondaq-2018', reading: 'R-64' }

const certificates: Citation = { act: 'order-236-2023', clause: notKnown, trust: 'P' }

const statuteFrom: Day = '2023-07-01'
const decreeFrom: Day = '2023-11-24'

/** Grounds of the statute and of the Government's list that are so or not, beside those of the public assessment. */
export const exemptionGrounds: readonly Rule<Stated>[] = [
  exempt('autonomous-education', statuteFrom, [statute('36-1(2)')], {
    kk: 'Дербес білім беру ұйымының жұмыскері',
    ru: 'Работник автономной организации образования',
    en: 'An employee of an autonomous education organisation',
  }),
  exempt('state-body', statuteFrom, [statute('36-1(2)')], {
    kk: 'Мемлекеттік орган тартқан шетелдік',
    ru: 'Иностранец, привлечённый государственным органом',
    en: 'A foreigner engaged by a state body',
  }),
  exempt('priority-investment', statuteFrom, [statute('36-1(2)(3)')], {
    kk: 'Инвестициялық басым жобаның жұмыскері',
    ru: 'Работник инвестиционного приоритетного проекта',
    en: 'A worker of a priority investment project',
  }),
  exempt('self-employed', statuteFrom, [statute('36-1(2)'), certificates], {
    kk: 'Өз бетінше жұмысқа орналасу үшін біліктілік анықтамасы бар шетелдік',
    ru: 'Иностранец со справкой о соответствии квалификации для самостоятельного трудоустройства',
    en: 'A foreigner with a certificate of qualification for self-employment',
  }),
  exempt('astana-hub', statuteFrom, [statute('36-1(2)')], {
    kk: '«Astana Hub» қатысушысының дипломы бар басшысы немесе маманы',
    ru: 'Руководитель или специалист с дипломом у участника Astana Hub',
    en: 'A manager or specialist with a degree at a participant of Astana Hub',
  }),
  exempt('aifc', decreeFrom, [decree], {
    kk: '«Астана» халықаралық қаржы орталығының жұмыскері',
    ru: 'Работник Международного финансового центра «Астана»',
    en: 'An employee of the Astana International Financial Centre',
  }),
  exempt('working-student', decreeFrom, [decree], {
    kk: 'Жұмыс істейтін студент',
    ru: 'Работающий студент',
    en: 'A working student',
  }),
  exempt('crew', decreeFrom, [decree], {
    kk: 'Көлік экипажының мүшесі',
    ru: 'Член экипажа транспортного средства',
    en: 'A member of the crew of a means of transport',
  }),
  exempt('artist-or-athlete', decreeFrom, [decree], {
    kk: 'Әртіс немесе спортшы',
    ru: 'Артист или спортсмен',
    en: 'An artist or athlete',
  }),
  exempt('treaty-teacher', decreeFrom, [decree], {
    kk: 'Халықаралық шарт бойынша келген оқытушы',
    ru: 'Преподаватель, прибывший по международному договору',
    en: 'A teacher here under a treaty',
  }),
  exempt('investor-visa', decreeFrom, [decree], {
    kk: 'Инвестор визасының иесі',
    ru: 'Обладатель визы инвестора',
    en: 'A holder of an investor visa',
  }),
  exempt('national-holding', '2018-04-28', [holding], {
    kk: 'Ұлттық басқарушы холдингтің дипломы бар бөлімше басшысы, одан жоғары басшысы немесе директорлар кеңесінің мүшесі',
    ru: 'Руководитель подразделения и выше с дипломом либо член совета директоров национального управляющего холдинга',
    en: 'A head of a unit or above with a degree, or a board member, of the national managing holding',
  }),
]

function exempt(id: string, from: Day, cites: readonly Citation[], who: Text): Rule<Stated> {
  return ground({
    id: `exempt-${id}`,
    topics: ['no-permit'],
    title: who,
    from,
    cites,
    says: {
      kk: `Рұқсат талап етілмейді: ${lowered(who.kk)}.`,
      ru: `Разрешение не требуется: ${lowered(who.ru)}.`,
      en: `No permit is needed: ${lowered(who.en)}.`,
    },
  })
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
