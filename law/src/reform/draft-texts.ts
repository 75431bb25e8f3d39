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
  'no-such-rule': {
    kk: 'Рұқсат нормаларының арасында «{rule}» жоқ. Жаңа норма үшін title, says, requires, permits және requests қажет.',
    ru: 'Среди норм о разрешении нет «{rule}». Новой норме нужны title, says, requires, permits и requests.',
    en: 'There is no "{rule}" among the rules of a permit. A new rule needs title, says, requires, permits and requests.',
  },
  'not-asked': {
    kk: '«{rule}» нормасы заң кітабында бар, бірақ рұқсат туралы істерде қолданылмайды.',
    ru: 'Норма «{rule}» есть в книге права, но в делах о разрешении не применяется.',
    en: 'The rule "{rule}" is in the law book but is not asked in cases of a permit.',
  },
  'of-new-rules': {
    kk: 'Бұл жаңа нормаға ғана жазылады: кітаптағы норма өз атауын және қолданылу аясын сақтайды.',
    ru: 'Это пишется только для новой нормы: у нормы из книги остаются её название и круг дел.',
    en: 'This is written for a new rule only: a rule of the book keeps its title and the requests it is asked on.',
  },
  overlaps: {
    kk: '«{rule}» нормасын {other}-өзгеріс дәл осы күндерде басқаша белгілейді. Екеуін біріктіріңіз немесе күндерін бөліңіз.',
    ru: 'Изменение {other} задаёт норму «{rule}» на эти же дни иначе. Объедините их или разведите по дням.',
    en: 'Change {other} sets the rule "{rule}" otherwise on the same days. Make one of the two, or part their days.',
  },
  'needs-figure': {
    kk: '{from} күні норма сүйенетін «{figure}» көрсеткішінің мәні жоқ: жобада оны да белгілеңіз.',
    ru: 'На {from} нет значения показателя «{figure}», на который опирается норма: задайте в проекте и его.',
    en: 'On {from} the figure "{figure}" on which the rule rests has no value: set it in the draft as well.',
  },
  'too-many-changes': {
    kk: 'Бір жобада {most} өзгерістен артық болмайды.',
    ru: 'В одном проекте не больше изменений, чем {most}.',
    en: 'One draft holds no more than {most} changes.',
  },
  'too-large-draft': {
    kk: 'Бір жобада {most} бөліктен артық болмайды: өзгерістер, шарттар мен мәндер бірге есептеледі.',
    ru: 'В одном проекте не больше частей, чем {most}: изменения, условия и значения считаются вместе.',
    en: 'One draft holds no more than {most} parts, changes, conditions and values together.',
  },
  'no-condition': {
    kk: 'Мұнда шарт күтіледі: салыстыруымен бірге at немесе sum, не болмаса all, any, not.',
    ru: 'Здесь ожидается условие: at или sum со сравнением либо all, any, not.',
    en: 'A condition is expected here: at or sum with a comparison, or all, any, not.',
  },
  'no-comparison': {
    kk: 'Факт немен салыстырылатыны көрсетілмеген: {allowed}.',
    ru: 'Не указано, с чем сравнивается факт: {allowed}.',
    en: 'It is not said what the fact is held against: {allowed}.',
  },
  'no-such-fact': {
    kk: 'Сұрақта мұндай факт жоқ: {at}.',
    ru: 'В вопросе нет такого факта: {at}.',
    en: 'The question has no such fact: {at}.',
  },
  'no-number': {
    kk: 'Тек сандар қосылады; сұрақта мұндай сан жоқ: {at}.',
    ru: 'Складываются только числа; такого числа в вопросе нет: {at}.',
    en: 'Only numbers add up; the question has no such number: {at}.',
  },
  'cannot-compare': {
    kk: 'Бұл фактіге «{comparison}» салыстыруы келмейді; келетіні: {allowed}.',
    ru: 'Сравнение «{comparison}» к этому факту не подходит; подходит: {allowed}.',
    en: 'The comparison "{comparison}" does not fit this fact; what fits: {allowed}.',
  },
  'null-is-not-given': {
    kk: 'null-мен салыстырылмайды: фактінің көрсетілмегені {"given": false} арқылы сұралады.',
    ru: 'С null не сравнивают: об отсутствии факта спрашивают так: {"given": false}.',
    en: 'Nothing is held against null: ask for a missing fact with {"given": false}.',
  },
  'other-kind': {
    kk: 'Салыстырылатын екі факт бір түрде болуға тиіс: сан санмен, күн күнмен.',
    ru: 'Сравниваются факты одного рода: число с числом, день с днём.',
    en: 'Facts of one kind are compared: a number with a number, a day with a day.',
  },
  'too-deep': {
    kk: 'Шарттар бір-біріне {most} деңгейден терең салынбайды.',
    ru: 'Условия вкладываются не глубже, чем на столько уровней: {most}.',
    en: 'Conditions are nested no deeper than {most} levels.',
  },
  'too-many-tests': {
    kk: 'Бір шартта {most} салыстырудан артық болмайды.',
    ru: 'В одном условии не больше сравнений, чем {most}.',
    en: 'One condition holds no more than {most} comparisons.',
  },
  'too-many-parts': {
    kk: 'Бір шартта {most} бөліктен артық болмайды: топтар, фактілер мен мәндер бірге есептеледі.',
    ru: 'В одном условии не больше частей, чем {most}: группы, факты и значения считаются вместе.',
    en: 'One condition holds no more than {most} parts, groups, facts and values together.',
  },
} as const satisfies Record<string, Text>
