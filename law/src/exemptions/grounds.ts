import type { Day } from '../calendar/day.ts'
import { type Citation, notKnown } from '../core/citation.ts'
import type { Rule } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import { ground, type Stated } from '../forms/condition.ts'

const statute = (clause: string): Citation => ({ act: 'migration-law', clause, trust: 'P' })
const decree: Citation = { act: 'decree-1041-2023', clause: notKnown, trust: 'O', via: 'egov-2026', reading: 'R-64' }
const holding: Citation = { act: 'decree-802-2016', clause: notKnown, trust: 'L', via: 'mondaq-2018', reading: 'R-64' }

const takenOver: Citation = { act: 'decree-1041-2023', clause: notKnown, trust: 'D', reading: 'R-64' }
const sectors: Citation = { ...holding, via: 'world-monitor-2018' }

const certificates: Citation = { act: 'order-236-2023', clause: notKnown, trust: 'P' }

const statuteFrom: Day = '2023-07-01'
const decreeFrom: Day = '2023-11-24'

/** Grounds of the statute and of the Government's list that are so or not, beside those of the public assessment. */
export const exemptionGrounds: readonly Rule<Stated>[] = [
  exempt(
    'autonomous-education',
    statuteFrom,
    [statute('36-1(2)')],
    {
      kk: 'Дербес білім беру ұйымының жұмыскері',
      ru: 'Работник автономной организации образования',
      en: 'An employee of an autonomous education organisation',
    },
    {
      kk: 'Дербес білім беру ұйымының жұмыскеріне',
      ru: 'Работнику автономной организации образования',
    },
  ),
  exempt(
    'state-body',
    statuteFrom,
    [statute('36-1(2)')],
    {
      kk: 'Мемлекеттік орган тартқан шетелдік',
      ru: 'Иностранец, привлечённый государственным органом',
      en: 'A foreigner engaged by a state body',
    },
    {
      kk: 'Мемлекеттік орган тартқан шетелдікке',
      ru: 'Иностранцу, привлечённому государственным органом,',
    },
  ),
  exempt(
    'priority-investment',
    statuteFrom,
    [statute('36-1(2)(3)')],
    {
      kk: 'Инвестициялық басым жобаның жұмыскері',
      ru: 'Работник инвестиционного приоритетного проекта',
      en: 'A worker of a priority investment project',
    },
    {
      kk: 'Инвестициялық басым жобаның жұмыскеріне',
      ru: 'Работнику инвестиционного приоритетного проекта',
    },
  ),
  exempt(
    'self-employed',
    statuteFrom,
    [statute('36-1(2)'), certificates],
    {
      kk: 'Өз бетінше жұмысқа орналасу үшін біліктілік анықтамасы бар шетелдік',
      ru: 'Иностранец со справкой о соответствии квалификации для самостоятельного трудоустройства',
      en: 'A foreigner with a certificate of qualification for self-employment',
    },
    {
      kk: 'Өз бетінше жұмысқа орналасу үшін біліктілік анықтамасы бар шетелдікке',
      ru: 'Иностранцу со справкой о соответствии квалификации для самостоятельного трудоустройства',
    },
  ),
  exempt(
    'astana-hub',
    statuteFrom,
    [statute('36-1(2)')],
    {
      kk: '«Astana Hub» қатысушысының дипломы бар басшысы немесе маманы',
      ru: 'Руководитель или специалист с дипломом у участника Astana Hub',
      en: 'A manager or specialist with a degree at a participant of Astana Hub',
    },
    {
      kk: '«Astana Hub» қатысушысының дипломы бар басшысына немесе маманына',
      ru: 'Руководителю или специалисту с дипломом у участника Astana Hub',
    },
  ),
  exempt(
    'aifc',
    decreeFrom,
    [decree],
    {
      kk: '«Астана» халықаралық қаржы орталығының жұмыскері',
      ru: 'Работник Международного финансового центра «Астана»',
      en: 'An employee of the Astana International Financial Centre',
    },
    {
      kk: '«Астана» халықаралық қаржы орталығының жұмыскеріне',
      ru: 'Работнику Международного финансового центра «Астана»',
    },
  ),
  exempt(
    'working-student',
    decreeFrom,
    [decree],
    {
      kk: 'Жұмыс істейтін студент',
      ru: 'Работающий студент',
      en: 'A working student',
    },
    {
      kk: 'Жұмыс істейтін студентке',
      ru: 'Работающему студенту',
    },
  ),
  exempt(
    'crew',
    decreeFrom,
    [decree],
    {
      kk: 'Көлік экипажының мүшесі',
      ru: 'Член экипажа транспортного средства',
      en: 'A member of the crew of a means of transport',
    },
    {
      kk: 'Көлік экипажының мүшесіне',
      ru: 'Члену экипажа транспортного средства',
    },
  ),
  exempt(
    'artist-or-athlete',
    decreeFrom,
    [decree],
    {
      kk: 'Әртіс немесе спортшы',
      ru: 'Артист или спортсмен',
      en: 'An artist or athlete',
    },
    {
      kk: 'Әртіске немесе спортшыға',
      ru: 'Артисту или спортсмену',
    },
  ),
  exempt(
    'treaty-teacher',
    decreeFrom,
    [decree],
    {
      kk: 'Халықаралық шарт бойынша келген оқытушы',
      ru: 'Преподаватель, прибывший по международному договору',
      en: 'A teacher here under a treaty',
    },
    {
      kk: 'Халықаралық шарт бойынша келген оқытушыға',
      ru: 'Преподавателю, прибывшему по международному договору,',
    },
  ),
  exempt(
    'investor-visa',
    decreeFrom,
    [decree],
    {
      kk: 'Инвестор визасының иесі',
      ru: 'Обладатель визы инвестора',
      en: 'A holder of an investor visa',
    },
    {
      kk: 'Инвестор визасының иесіне',
      ru: 'Обладателю визы инвестора',
    },
  ),
  exempt(
    'national-holding',
    '2018-04-28',
    [holding],
    {
      kk: 'Ұлттық басқарушы холдингтің дипломы бар бөлімше басшысы, одан жоғары басшысы немесе директорлар кеңесінің мүшесі',
      ru: 'Руководитель подразделения и выше с дипломом либо член совета директоров национального управляющего холдинга',
      en: 'A head of a unit or above with a degree, or a board member, of the national managing holding',
    },
    {
      kk: 'Ұлттық басқарушы холдингтің дипломы бар бөлімше басшысына, одан жоғары басшысына немесе директорлар кеңесінің мүшесіне',
      ru: 'Руководителю подразделения и выше с дипломом либо члену совета директоров национального управляющего холдинга',
    },
    [takenOver],
  ),
  exempt(
    'priority-sector-head',
    '2018-01-01',
    [sectors],
    {
      kk: 'Уәкілетті органмен келісімшарт бойынша басым секторға инвестиция салатын компанияның басшысы',
      ru: 'Руководитель компании, инвестирующей в приоритетный сектор по контракту с уполномоченным органом',
      en: 'The head of a company that invests in a priority sector under a contract with the authorised body',
    },
    {
      kk: 'Уәкілетті органмен келісімшарт бойынша басым секторға инвестиция салатын компанияның басшысына',
      ru: 'Руководителю компании, инвестирующей в приоритетный сектор по контракту с уполномоченным органом,',
    },
    [takenOver],
  ),
  exempt(
    'priority-contract-staff',
    '2018-01-01',
    [sectors],
    {
      kk: 'Басым инвестициялық келісімшарты бар компанияның немесе оның құрылыс мердігерінің пайдалануға берілгеннен кейінгі бірінші жылдың соңына дейінгі менеджері, дипломы бар маманы немесе тізімдегі жұмыскері',
      ru: 'Менеджер, дипломированный специалист или работник из перечня у компании с приоритетным инвестиционным контрактом либо у её строительного подрядчика до конца первого года после ввода',
      en: 'A manager, degree-holder or listed worker of a company with a priority investment contract or of its construction contractor, until the end of the first year after commissioning',
    },
    {
      kk: 'Басым инвестициялық келісімшарты бар компанияның немесе оның құрылыс мердігерінің менеджеріне, дипломы бар маманына немесе тізімдегі жұмыскеріне пайдалануға берілгеннен кейінгі бірінші жылдың соңына дейін',
      ru: 'Менеджеру, дипломированному специалисту или работнику из перечня у компании с приоритетным инвестиционным контрактом либо у её строительного подрядчика до конца первого года после ввода',
    },
    [takenOver],
  ),
]

/** `to`: to whom, in the languages that inflect it; `relisted`: what cites it since the list of 2023, where that is another act. */
function exempt(
  id: string,
  from: Day,
  cites: readonly Citation[],
  who: Text,
  to: Pick<Text, 'kk' | 'ru'>,
  relisted?: readonly Citation[],
): Rule<Stated> {
  const says: Text = {
    kk: `${to.kk} рұқсат талап етілмейді.`,
    ru: `${to.ru} разрешение не требуется.`,
    en: `${who.en} needs no permit.`,
  }
  return ground({
    id: `exempt-${id}`,
    topics: ['no-permit'],
    title: who,
    from,
    cites,
    says,
    ...(relisted !== undefined && { later: [{ from: decreeFrom, cites: relisted, says }] }),
  })
}
