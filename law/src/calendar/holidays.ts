import type { Text } from '../core/text.ts'

const listed = {
  'new-year': { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' },
  'orthodox-christmas': { kk: 'Православиелік Рождество', ru: 'Православное Рождество', en: 'Orthodox Christmas' },
  'womens-day': { kk: 'Халықаралық әйелдер күні', ru: 'Международный женский день', en: "International Women's Day" },
  'constitution-day': { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
  nauryz: { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
  'unity-day': {
    kk: 'Қазақстан халқының бірлігі мерекесі',
    ru: 'Праздник единства народа Казахстана',
    en: 'Day of Unity of the People of Kazakhstan',
  },
  'defender-day': { kk: 'Отан қорғаушы күні', ru: 'День защитника Отечества', en: 'Defender of the Fatherland Day' },
  'victory-day': { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' },
  'capital-day': { kk: 'Астана күні', ru: 'День Столицы', en: 'Capital Day' },
  'republic-day': { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
  'independence-day': { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
  'kurban-ait': {
    kk: 'Құрбан айттың бірінші күні',
    ru: 'Первый день Курбан айта',
    en: 'First day of Kurban Ait',
  },
  transfer: {
    kk: 'Демалыс күні бұйрықпен ауыстырылды',
    ru: 'Выходной перенесён приказом',
    en: 'A day of rest moved here by order',
  },
} as const satisfies Record<string, Text>

export type HolidayId = keyof typeof listed

/** Why a day is off, by id. */
export const holidays: Readonly<Record<HolidayId, Text>> = listed
