import type { Text } from '../core/text.ts'

/** What to say of a draft that cannot be replayed, besides the problems of its shape. */
export const draftTexts = {
  'no-such-figure': {
    kk: 'Заң кітабында «{figure}» көрсеткіші жоқ.',
    ru: 'В книге права нет показателя «{figure}».',
    en: 'The law book has no figure "{figure}".',
  },
  'no-such-place': {
    kk: '«{figure}» кестесінде мұндай орын жоқ: {at}.',
    ru: 'В таблице «{figure}» нет такого места: {at}.',
    en: 'The table "{figure}" has no such place: {at}.',
  },
  'ends-before': {
    kk: 'Соңғы күн бірінші күннен ерте: {to}.',
    ru: 'Последний день раньше первого: {to}.',
    en: 'The last day is before the first: {to}.',
  },
  'never-without-limit': {
    kk: 'Бұл көрсеткіш шектеусіз бола алмайды: сан қажет.',
    ru: 'Этот показатель не бывает «без ограничения»: нужно число.',
    en: 'This figure is never "without limit": give a number.',
  },
  'not-ascending': {
    kk: 'Сандар өсу ретімен тұруға тиіс.',
    ru: 'Числа должны идти по возрастанию.',
    en: 'The numbers must ascend.',
  },
} as const satisfies Record<string, Text>
