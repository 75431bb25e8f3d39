import type { Text } from '@ruqsat/law'

/** What the administrator's commands say. */
export const texts = {
  usage: {
    kk: `ruqsat – пәрмен жолындағы заң және әкімшінің жұмысы

  ruqsat assess CASE.json | --json CASE.json | --ndjson < CASES
      жұмысқа алу туралы заңнан сұрайды; дерекқор қажет емес. Толығырақ: ruqsat assess --help
  ruqsat drift [CASE.json] --from DAY --to DAY
      екі күннің арасында заңда және іс үшін не өзгергенін айтады
  ruqsat replay --change CHANGE.json (--cases FILE.ndjson | --cases - | --synthetic N --seed S)
      заң жобасы қанша жауапты өзгертетінін санайды
  ruqsat cases export [--region KATO] > CASES.ndjson
      берілген әр өтініштің сұрағын ruqsat replay --cases үшін бір-бір жолдан жазады. Онда ешкімнің аты жоқ: адам да, фирма да, бос орын
      да, істің нөмірі де. Бірақ ұқсастары аз жерде қалған деректерден кім екені білінуі мүмкін: жұмыскерлер саны мен құрамы, қызмет
      түрі, өңір, азаматтық, күндер. Файлды істердің өзіндей сақтаңыз
  ruqsat account add --id ID --role employer|officer|worker --name NAME --place PLACE [--firm BIN] [--region KATO] [--passport TUR:U123]
      тіркелгі ашып, құпия сөйлемін бір рет көрсетеді
  ruqsat firm add --bin BIN --name NAME --kind company --activity F --region 75 --address ADDRESS
      жұмыс берушіні тізілімге енгізеді; қалғанын ол өзі толтырады
  ruqsat quota set --year 2026 --region 75 --category 3 --places 700
      өңір бір жылда бере алатын рұқсаттар санын белгілейді

Дерекқор – DATABASE_URL мекенжайындағы немесе RUQSAT_DATA ішіндегі кірістірілген дерекқор.
`,
    ru: `ruqsat – закон и работа администратора в командной строке

  ruqsat assess CASE.json | --json CASE.json | --ndjson < CASES
      спрашивает закон о найме; база данных не нужна. Подробнее: ruqsat assess --help
  ruqsat drift [CASE.json] --from DAY --to DAY
      что изменилось в законе между двумя днями и для дела
  ruqsat replay --change CHANGE.json (--cases FILE.ndjson | --cases - | --synthetic N --seed S)
      сколько ответов изменил бы проект нормы
  ruqsat cases export [--region KATO] > CASES.ndjson
      пишет вопрос каждого поданного заявления, по одному в строке, для ruqsat replay --cases. Никто в них не назван: ни человек, ни
      фирма, ни вакансия, ни номер дела. Но где похожих мало, узнать можно и по тому, что осталось: численность и состав работников,
      вид деятельности, регион, гражданство, даты. Храните файл как сами дела
  ruqsat account add --id ID --role employer|officer|worker --name NAME --place PLACE [--firm BIN] [--region KATO] [--passport TUR:U123]
      заводит учётную запись и один раз показывает её парольную фразу
  ruqsat firm add --bin BIN --name NAME --kind company --activity F --region 75 --address ADDRESS
      вносит работодателя в реестр; остальное он описывает сам
  ruqsat quota set --year 2026 --region 75 --category 3 --places 700
      задаёт, сколько разрешений регион может выдать за год

База данных – по адресу DATABASE_URL или встроенная, в RUQSAT_DATA.
`,
    en: `ruqsat – the law, and what an administrator does, at the command line

  ruqsat assess CASE.json | --json CASE.json | --ndjson < CASES
      asks the law about a hire; needs no database. More: ruqsat assess --help
  ruqsat drift [CASE.json] --from DAY --to DAY
      what changed in the law between two days, and for a case
  ruqsat replay --change CHANGE.json (--cases FILE.ndjson | --cases - | --synthetic N --seed S)
      how many answers a draft of law would turn
  ruqsat cases export [--region KATO] > CASES.ndjson
      writes the question of every filed application, one a line, for ruqsat replay --cases. Nobody is named in them: no person, firm,
      vacancy or number of a case. What is left in may still tell who it is where few are alike: size and make-up of the staff,
      activity, region, citizenship, days. Keep the file as you keep the cases
  ruqsat account add --id ID --role employer|officer|worker --name NAME --place PLACE [--firm BIN] [--region KATO] [--passport TUR:U123]
      makes an account and prints its passphrase, once
  ruqsat firm add --bin BIN --name NAME --kind company --activity F --region 75 --address ADDRESS
      enters an employer in the register; he describes the rest himself
  ruqsat quota set --year 2026 --region 75 --category 3 --places 700
      sets how many permits a region may give in a year

The database is that of DATABASE_URL, or the embedded one in RUQSAT_DATA.
`,
  },
  'account-made': {
    kk: '{id} тіркелгісі ашылды. Құпия сөйлемі тек қазір көрсетіледі: {passphrase}',
    ru: 'Учётная запись {id} заведена. Её парольная фраза показана только сейчас: {passphrase}',
    en: 'Account {id}. Its passphrase, shown only now: {passphrase}',
  },
  'account-exists': {
    kk: '{id} тіркелгісі бұрыннан бар.',
    ru: 'Учётная запись {id} уже есть.',
    en: 'There is an account {id} already.',
  },
  'firm-entered': {
    kk: '{bin} тізілімге енгізілді. Қалғанын «Фирма» бетінде өз адамдары толтырады.',
    ru: '{bin} в реестре. Остальное его люди описывают на странице «Фирма».',
    en: '{bin} is in the register. Its people describe the rest under "The firm".',
  },
  'firm-exists': {
    kk: '{bin} тізілімде бұрыннан бар.',
    ru: '{bin} уже в реестре.',
    en: '{bin} is in the register already.',
  },
  'cases-exported': {
    kk: 'Жазылған істер: {count}.',
    ru: 'Записано дел: {count}.',
    en: 'Cases written: {count}.',
  },
  'quota-set': {
    kk: '{region}, {category}-санат, {year} жыл. Орын саны: {places}.',
    ru: '{region}, категория {category}, {year} год. Мест: {places}.',
    en: '{region}, category {category}, {year}. Places: {places}.',
  },
  'quota-taken': {
    kk: 'Бұдан көп орын алынып қойған: квота бұрынғы қалпында қалды.',
    ru: 'Занято больше мест: квота осталась прежней.',
    en: 'More places are taken than that: the quota stays as it was.',
  },
} as const satisfies Record<string, Text>
