import type { Text } from '@ruqsat/law'

/** What the command says besides the law. */
export const texts = {
  usage: {
    kk: `ruqsat drift – екі күннің арасында заңда не өзгерді, оның ішінде сіздің ісіңіз үшін

  ruqsat drift --from 2025-08-31 --to 2025-09-01             заңдағы өзгерістер
  ruqsat drift CASE.json --from 2025-08-31 --to 2025-09-01   сонымен бірге осы іс үшін
  --json          жауапты JSON нысаны ретінде береді
  --lang kk|ru|en
  -               файлдың орнына стандартты кірісті оқиды

Күндер 2021-01-01 күнінен ерте болмайды; алдымен ертерек күн жазылады. Сұрақтағы қате: шығу коды 2.
`,
    ru: `ruqsat drift – что изменилось в законе между двумя днями, и что это значит для вашего дела

  ruqsat drift --from 2025-08-31 --to 2025-09-01             изменения закона
  ruqsat drift CASE.json --from 2025-08-31 --to 2025-09-01   и что изменилось для этого дела
  --json          ответ объектом JSON
  --lang kk|ru|en
  -               вместо файла читается стандартный ввод

Дни – не раньше 2021-01-01, сначала более ранний. Ошибка в вопросе: код выхода 2.
`,
    en: `ruqsat drift – what changed in the law between two days, and what of it for your case

  ruqsat drift --from 2025-08-31 --to 2025-09-01             the changes of the law
  ruqsat drift CASE.json --from 2025-08-31 --to 2025-09-01   and what changed for this case
  --json          the answer as a JSON object
  --lang kk|ru|en
  -               reads standard input instead of a file

Days from 2021-01-01 on, the earlier first. A mistake in the question: exit status 2.
`,
  },
  'for-case': { kk: 'Осы іс үшін не өзгерді', ru: 'Что изменилось для этого дела', en: 'What changed for this case' },
  'case-same': {
    kk: 'Бұл іс үшін заң ештеңе өзгерткен жоқ.',
    ru: 'Для этого дела закон ничего не изменил.',
    en: 'For this case the law changed nothing.',
  },
  figures: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Figures' },
  rules: { kk: 'Нормалар', ru: 'Нормы', en: 'Rules' },
  same: {
    kk: 'Бұл күндердің арасында заң өзгерген жоқ.',
    ru: 'Между этими днями закон не менялся.',
    en: 'Between these days the law did not change.',
  },
  turns: {
    kk: '{since} күнінен: {before} → {after}',
    ru: 'с {since}: {before} → {after}',
    en: 'from {since}: {before} → {after}',
  },
  clause: {
    kk: '{since} күнінен: {after}, мәні бұрынғыдай, негізі басқа',
    ru: 'с {since}: {after}, значение прежнее, основание другое',
    en: 'from {since}: {after}, the same value on another ground',
  },
  none: { kk: 'мәні жоқ', ru: 'нет значения', en: 'no value' },
  begins: { kk: '{since} күнінен: {says}', ru: 'с {since}: {says}', en: 'from {since}: {says}' },
  ends: {
    kk: '{since} күнінен қолданылмайды: {says}',
    ru: 'с {since} не действует: {says}',
    en: 'from {since} no longer in force: {says}',
  },
  before: { kk: 'Бұрын: {says}', ru: 'Прежде: {says}', en: 'Before: {says}' },
} as const satisfies Record<string, Text>
