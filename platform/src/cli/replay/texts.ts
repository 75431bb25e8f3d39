import type { Text } from '@ruqsat/law'

/** What the command says besides the law. */
export const texts = {
  usage: {
    kk: `ruqsat replay – норма жобасы істерге қолданылса, қанша жауап өзгереді, қай өңірде және неге

  ruqsat replay --change CHANGE.json --cases CASES.ndjson    файлдағы істер, әр жолда бір сұрақ; «-» – стандартты кіріс
  ruqsat replay --change CHANGE.json --synthetic N --seed S  N жасанды іс; бір S – бірдей істер
  --on КҮН        істер қай күні сұралады; көрсетілмесе: жасанды істер – жобаның бірінші күні, файлдағылар – өз күні
  --threads N     қанша ағын; көрсетілмесе – процессор ядроларының саны
  --json          жауапты JSON нысаны ретінде береді
  --lang kk|ru|en

Жоба: {"title": "…", "changes": [
  {"op": "set", "figure": "share.exempt.branch.max_headcount", "from": "2027-01-01", "value": 20},
  {"op": "repeal", "rule": "category-4-replacement", "from": "2027-01-01"},
  {"op": "version", "rule": "local-share", "from": "2027-01-01", "unless": {"at": "/employer/headcount", "atMost": 20}}]}
Көрсеткіш: "set" (кесте үшін "at": "/F/3" қосуға болады), "remove". Норма: "repeal", "version" ("says", "only", "unless",
"requires"; жаңа нормаға "title", "permits", "requests" те керек). "to" – соңғы күн. Шарт: {"at": сұрақтағы орын, "is" | "oneOf" |
"atLeast" | "atMost" | "before" | "after" | "includes" | "given"}, {"all": […]}, {"any": […]}, {"not": …}.
Жобадағы қате: шығу коды 2; істердегі қате жол: соңында 1.
`,
    ru: `ruqsat replay – сколько ответов изменит проект нормы, в каких регионах и почему

  ruqsat replay --change CHANGE.json --cases CASES.ndjson    дела из файла, по вопросу в строке; «-» – стандартный ввод
  ruqsat replay --change CHANGE.json --synthetic N --seed S  N условных дел; при том же S – те же дела
  --on ДЕНЬ       в какой день спрошены дела; без него условные – в первый день проекта, дела из файла – в свой
  --threads N     сколько потоков; без него – по числу ядер
  --json          ответ объектом JSON
  --lang kk|ru|en

Проект: {"title": "…", "changes": [
  {"op": "set", "figure": "share.exempt.branch.max_headcount", "from": "2027-01-01", "value": 20},
  {"op": "repeal", "rule": "category-4-replacement", "from": "2027-01-01"},
  {"op": "version", "rule": "local-share", "from": "2027-01-01", "unless": {"at": "/employer/headcount", "atMost": 20}}]}
Показатель: "set" (для таблицы можно добавить "at": "/F/3"), "remove". Норма: "repeal", "version" ("says", "only", "unless",
"requires"; новой норме нужны ещё "title", "permits", "requests"). "to" – последний день. Условие: {"at": место в вопросе, "is" |
"oneOf" | "atLeast" | "atMost" | "before" | "after" | "includes" | "given"}, {"all": […]}, {"any": […]}, {"not": …}.
Ошибка в проекте: код выхода 2; в строке дел: в конце 1.
`,
    en: `ruqsat replay – how many answers a draft of law would turn, in which regions, and why

  ruqsat replay --change CHANGE.json --cases CASES.ndjson    cases of a file, one question a line; "-" is standard input
  ruqsat replay --change CHANGE.json --synthetic N --seed S  N made-up cases, the same for the same S
  --on DAY        the day on which cases are asked; without it made-up cases on the first day of the draft, others on their own
  --threads N     how many threads; without it, one for each core
  --json          the answer as a JSON object
  --lang kk|ru|en

A draft: {"title": "…", "changes": [
  {"op": "set", "figure": "share.exempt.branch.max_headcount", "from": "2027-01-01", "value": 20},
  {"op": "repeal", "rule": "category-4-replacement", "from": "2027-01-01"},
  {"op": "version", "rule": "local-share", "from": "2027-01-01", "unless": {"at": "/employer/headcount", "atMost": 20}}]}
A figure: "set" (with "at": "/F/3" into a table), "remove". A rule: "repeal", "version" ("says", "only", "unless", "requires"; a new
rule also needs "title", "permits", "requests"). "to" is the last day. A condition: {"at": place in the question, "is" | "oneOf" |
"atLeast" | "atMost" | "before" | "after" | "includes" | "given"}, {"all": […]}, {"any": […]}, {"not": …}.
A mistake in the draft: exit status 2; in a line of the cases: 1 at the end.
`,
  },
  'to-correct': {
    kk: 'Жобада түзетілуге тиіс жайттар бар:',
    ru: 'В проекте нужно исправить:',
    en: 'To correct in the draft:',
  },
  changes: { kk: 'Жоба нені өзгертеді', ru: 'Что меняет проект', en: 'What the draft changes' },
  total: {
    kk: 'Істер: {cases}. Жауабы өзгереді: {flipped} ({share} %).',
    ru: 'Дел: {cases}. Ответ изменится: {flipped} ({share} %).',
    en: 'Cases: {cases}. Answers that turn: {flipped} ({share} %).',
  },
  need: {
    kk: 'Рұқсат енді қажет: {needed}; енді қажет емес: {free}.',
    ru: 'Разрешение станет нужно: {needed}; перестанет быть нужно: {free}.',
    en: 'A permit becomes needed: {needed}; is no longer needed: {free}.',
  },
  byRegion: { kk: 'Өңірлер бойынша', ru: 'По регионам', en: 'By region' },
  byCategory: { kk: 'Санаттар бойынша', ru: 'По категориям', en: 'By category' },
  byActivity: { kk: 'Қызмет түрлері бойынша', ru: 'По видам деятельности', en: 'By activity' },
  byRule: { kk: 'Нормалар бойынша', ru: 'По нормам', en: 'By rule' },
  income: {
    kk: 'Берілуі мүмкін рұқсаттардың алымы: бұрын {before} ₸ ({grantedBefore} іс), жобамен {after} ₸ ({grantedAfter} іс)',
    ru: 'Сбор по делам с ответом «да»: сейчас {before} ₸ (дел: {grantedBefore}), по проекту {after} ₸ (дел: {grantedAfter})',
    en: 'Fees of the cases answered yes: now {before} ₸ ({grantedBefore} cases), under the draft {after} ₸ ({grantedAfter} cases)',
  },
  'income-unknown': {
    kk: 'Сомасы белгісіз: {before} және {after} іс (тарифте мерзім жоқ немесе АЕК жарияланбаған).',
    ru: 'Сумма не известна: сейчас {before}, по проекту {after} (нет срока в тарифе или МРП не опубликован).',
    en: 'Sum not known: now {before}, under the draft {after} (no such term in the tariff, or the MCI is not published).',
  },
  examples: { kk: 'Мысалдар', ru: 'Примеры', en: 'Examples' },
  'example-of-file': { kk: '{line}-жол', ru: 'строка {line}', en: 'line {line}' },
  'example-of-seed': { kk: '№ {number} іс', ru: 'дело № {number}', en: 'case no. {number}' },
  basis: {
    kk: 'Жасанды істер неге негізделген',
    ru: 'На чём основаны условные дела',
    en: 'What the made-up cases rest on',
  },
  assumption: { kk: 'болжам', ru: 'допущение', en: 'assumption' },
  'asked-on': {
    kk: 'Жасанды істер, тұқымы {seed}, мына күні сұралған: {on}.',
    ru: 'Условные дела, зерно {seed}, спрошены на {on}.',
    en: 'Made-up cases, seed {seed}, asked on {on}.',
  },
  bad: {
    kk: 'Сұрақ емес жолдар: {count}',
    ru: 'Строк, которые не являются вопросами: {count}',
    en: 'Lines that are no question: {count}',
  },
} as const satisfies Record<string, Text>
