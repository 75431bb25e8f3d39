import type { Text } from '@ruqsat/law'

/** What the command says besides the law. */
export const texts = {
  usage: {
    kk: `ruqsat assess – бұл жұмысқа алуға рұқсат керек пе, оны бүгін сұрауға бола ма, құны қанша және «жоқ» дегенді не өзгертеді

  ruqsat assess CASE.json            жауапты адамға арнап жазады
  ruqsat assess --json CASE.json     жауапты JSON нысаны ретінде береді
  ruqsat assess --ndjson < CASES     әр жолдағы сұраққа ретімен бір жолмен жауап береді
  --lang kk|ru|en                    жауаптың тілі; көрсетілмесе – терминалдың тілі
  -                                  файлдың орнына стандартты кірісті оқиды

Сұрақтағы қате: шығу коды 2. --ndjson кезінде қате жолға {"error": …} деп жауап беріледі, соңында шығу коды 1.
`,
    ru: `ruqsat assess – нужно ли разрешение для этого найма, можно ли просить его сегодня, сколько оно стоит и что изменило бы «нет»

  ruqsat assess CASE.json            ответ для человека
  ruqsat assess --json CASE.json     ответ объектом JSON
  ruqsat assess --ndjson < CASES     по вопросу в строке, ответы строка за строкой в том же порядке
  --lang kk|ru|en                    язык ответа; без него – язык терминала
  -                                  вместо файла читается стандартный ввод

Ошибка в вопросе: код выхода 2. При --ndjson строке с ошибкой отвечает {"error": …}, в конце код выхода 1.
`,
    en: `ruqsat assess – does this hire need a permit, may it be asked for today, what will it cost, and what would change a no

  ruqsat assess CASE.json            the answer for a person
  ruqsat assess --json CASE.json     the answer as a JSON object
  ruqsat assess --ndjson < CASES     one question a line, answered line by line in order
  --lang kk|ru|en                    the language of the answer; without it, that of the terminal
  -                                  reads standard input instead of a file

A mistake in the question: exit status 2. With --ndjson a bad line is answered by {"error": …}, exit status 1 at the end.
`,
  },
  unreadable: {
    kk: '{file} файлын оқу мүмкін болмады: атауын және рұқсаттарын тексеріңіз.',
    ru: 'Файл {file} прочитать не удалось: проверьте имя и права доступа.',
    en: '{file} could not be read: check its name and permissions.',
  },
  'not-json': {
    kk: 'Бұл JSON емес: тырнақшаларды, үтірлерді және жақшаларды тексеріңіз.',
    ru: 'Это не JSON: проверьте кавычки, запятые и скобки.',
    en: 'This is not JSON: check the quotation marks, commas and brackets.',
  },
  'to-correct': {
    kk: 'Сұрақта түзетілуге тиіс жайттар бар:',
    ru: 'В вопросе нужно исправить:',
    en: 'To correct in the question:',
  },
  yes: {
    kk: 'Белгілі фактілер бойынша рұқсат беруге болады',
    ru: 'По известным фактам разрешение можно выдать',
    en: 'On the facts known, the permit can be given',
  },
  no: {
    kk: 'Қазіргі фактілер бойынша рұқсат берілмейді',
    ru: 'По нынешним фактам разрешение не выдадут',
    en: 'On the facts as they are, the permit would be refused',
  },
  unknown: {
    kk: 'Әзірге қарсы ештеңе жоқ, бірақ бәрі белгілі емес',
    ru: 'Пока ничего против, но известно не всё',
    en: 'Nothing stands against it so far, but not everything is known',
  },
  'not-needed': { kk: 'Рұқсат қажет емес', ru: 'Разрешение не требуется', en: 'No permit is needed' },
  'law-of': { kk: 'Заң мына күнге қолданылды: {on}', ru: 'Закон применён на {on}', en: 'The law as of {on}' },
  'answer.yes': { kk: 'иә', ru: 'да', en: 'yes' },
  'answer.no': { kk: 'жоқ', ru: 'нет', en: 'no' },
  'answer.unknown': { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  rules: { kk: 'Нормалар', ru: 'Нормы', en: 'Rules' },
  days: { kk: 'Күндер', ru: 'Сроки', en: 'Days' },
  fee: { kk: 'Алым', ru: 'Сбор', en: 'Fee' },
  ways: { kk: 'Жауапты «иә» етер жолдар', ru: 'Что дало бы «да»', en: 'Ways to a yes' },
  stuck: {
    kk: 'Мұны жұмыс беруші өзгерте алмайды: {rule}',
    ru: 'Этого работодатель изменить не может: {rule}',
    en: 'The employer cannot change this: {rule}',
  },
  fileFrom: { kk: 'Өтініш беруге болатын бірінші күн', ru: 'Подать можно с', en: 'May be filed from' },
  registeredOn: { kk: 'Тіркелетін күн', ru: 'Регистрация', en: 'Registered on' },
  hearingNoticeBy: {
    kk: 'Ықтимал бас тарту туралы хабарлаудың соңғы күні',
    ru: 'Известить о возможном отказе не позднее',
    en: 'Notice of a likely refusal by',
  },
  decideBy: { kk: 'Шешім қабылдаудың соңғы күні', ru: 'Решение не позднее', en: 'Decided by' },
  payBy: { kk: 'Алым төлеудің соңғы күні', ru: 'Уплата сбора не позднее', en: 'To be paid by' },
  'calendar-missing': {
    kk: 'ол жылдың күнтізбесі әлі жарияланбаған',
    ru: 'календарь того года ещё не опубликован',
    en: 'the calendar of that year is not yet published',
  },
  'fee-sum': {
    kk: '{mci} АЕК × {value} ₸ = {total} ₸',
    ru: '{mci} МРП × {value} ₸ = {total} ₸',
    en: '{mci} MCI × {value} ₸ = {total} ₸',
  },
  trust: {
    kk: 'Дереккөздер: P – актінің мәтіні, O – ресми мазмұны, L – заң фирмасы, N – жаңалықтар, S – бір ғана дереккөз, D – біздің тұжырым.',
    ru: 'Источники: P – текст акта, O – официальное изложение, L – юридическая фирма, N – новости, S – единственный источник, D – наш вывод.',
    en: 'Sources: P text of the act, O official summary, L law firm, N news, S one source only, D our reading.',
  },
  'fee-none': { kk: 'алынбайды', ru: 'не взимается', en: 'none' },
  'fee-unknown': {
    kk: 'белгісіз: тарифте ондай мерзім жоқ немесе АЕК жарияланбаған',
    ru: 'неизвестен: тариф не знает такого срока или МРП не опубликован',
    en: 'not known: the tariff has no such term, or the MCI is not published',
  },
} as const satisfies Record<string, Text>
