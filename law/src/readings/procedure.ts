import { readings } from './reading.ts'

/** How an application is decided, and what may be done against it. */
export const procedureReadings = readings({
  'R-40': {
    question: {
      kk: 'Өтініш қанша уақытта қаралады?',
      ru: 'За какое время рассматривается заявление?',
      en: 'In what time is an application decided?',
    },
    choice: {
      kk: '2025 жылғы 1 қыркүйектен бастап тіркелгеннен кейін 6 жұмыс күні – жаңа өтінішке де, ұзартуға да. Бұған дейінгі кезең, ауыстыру және қайта ресімдеу үшін мерзім көрсетілмейді.',
      ru: 'С 1 сентября 2025 года – 6 рабочих дней после регистрации, и для нового заявления, и для продления. Для более раннего времени, замены и переоформления срок не показывается.',
      en: 'From 1 September 2025, six working days after registration, for a new application and a renewal alike. For the time before, for replacement and for reissue no term is shown.',
    },
    why: {
      kk: 'Алты күнді бір расталмаған дереккөз атайды, заң фирмаларының үзілген мәтіндері оған қайшы емес; ұзарту туралы дерек жоқ.',
      ru: 'Шесть дней называет один неподтверждённый источник, обрывки обзоров юридических фирм ему не противоречат; о продлении данных нет.',
      en: 'One unconfirmed source names six days, and the fragments of law firms agree; nothing is said of renewals.',
    },
    trust: 'S',
    confirmedBy: null,
  },
  'R-41': {
    question: {
      kk: 'Бас тартудан бұрын тыңдау керек пе, хабарлама қай күнге дейін беріледі?',
      ru: 'Нужно ли заслушивание до отказа и до какого дня даётся уведомление?',
      en: 'Is a hearing needed before a refusal, and by which day must notice be given?',
    },
    choice: {
      kk: 'Керек: хабарлама тіркелгеннен кейінгі үшінші жұмыс күнінен кешіктірілмейді, сонда акт алтыншы күні шыға алады.',
      ru: 'Нужно: уведомление – не позднее третьего рабочего дня после регистрации, тогда акт может выйти на шестой.',
      en: 'It is: notice comes by the third working day after registration, so that the act can come on the sixth.',
    },
    why: {
      kk: 'ӘРПК 73-бабы хабарлама мен актінің арасында кемінде 3 жұмыс күнін талап етеді; бес күннен қысқа мерзімге ғана қолданылмайды.',
      ru: 'Статья 73 АППК требует не менее 3 рабочих дней между уведомлением и актом; не применяется лишь при сроке короче пяти дней.',
      en: 'Article 73 of the Administrative Procedure Code asks for at least three working days between notice and act; only terms under five days are outside.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-42': {
    question: {
      kk: 'Өтінішті комиссия қарай ма?',
      ru: 'Рассматривает ли заявление комиссия?',
      en: 'Does a commission look at the application?',
    },
    choice: {
      kk: '2025 жылғы 1 қыркүйектен бастап жоқ: деректер жүйелерден автоматты түрде тексеріледі.',
      ru: 'С 1 сентября 2025 года – нет: данные проверяются по системам автоматически.',
      en: 'Not since 1 September 2025: the systems are looked up automatically.',
    },
    why: {
      kk: 'EY, Intermark және тағы бір дереккөз; комиссияны атайтындар ескі.',
      ru: 'EY, Intermark и ещё один источник; упоминающие комиссию – старые.',
      en: 'EY, Intermark and one more source; those that mention a commission are old.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-43': {
    question: {
      kk: 'Орган (СІМ, полиция, инспекция) жауап бермесе ше, мерзім тоқтай ма?',
      ru: 'Что, если орган (МИД, полиция, инспекция) не отвечает: останавливается ли срок?',
      en: 'What if an agency (MFA, police, inspectorate) does not answer: does the clock stop?',
    },
    choice: {
      kk: 'Мерзім тоқтамайды; жауапсыз тексеру – «белгісіз», ешқашан «иә» емес.',
      ru: 'Срок не останавливается; проверка без ответа – «неизвестно» и никогда не «да».',
      en: 'The clock does not stop; an unanswered check is "unknown" and never a yes.',
    },
    why: {
      kk: 'Тоқтату туралы норма табылмады; үнсіздікті растау деп оқуға негіз жоқ.',
      ru: 'Нормы о приостановке не найдено; читать молчание как подтверждение оснований нет.',
      en: 'No rule on a pause was found, and nothing lets silence be read as confirmation.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-44': {
    question: {
      kk: 'Жергілікті атқарушы орган мерзімінде шешім шығармаса ше?',
      ru: 'Что, если местный исполнительный орган не решил в срок?',
      en: 'What if the local executive body does not decide in time?',
    },
    choice: {
      kk: 'Өтініш мерзімі өткен болып көрсетіледі, шағым беруге жол ашылады; рұқсат өздігінен берілмейді.',
      ru: 'Заявление считается просроченным, открывается обжалование; разрешение само не выдаётся.',
      en: 'The application is shown as overdue and may be appealed; a permit is never issued by itself.',
    },
    why: {
      kk: 'ӘРПК 91(2)-бабы үнсіздікті бас тартуға теңейді; рұқсаттар туралы заң оқылмаған.',
      ru: 'Статья 91(2) АППК приравнивает молчание к отказу; закон о разрешениях не читался.',
      en: 'Article 91(2) of the Administrative Procedure Code equates silence with refusal; the law on permits was not read.',
    },
    trust: 'P',
    confirmedBy: null,
  },
  'R-45': {
    question: {
      kk: 'Өтініш қай портал арқылы беріледі?',
      ru: 'Через какой портал подаётся заявление?',
      en: 'Through which portal is an application filed?',
    },
    choice: {
      kk: 'migration.enbek.kz – негізгі, elicense.kz қабылданады, egov.kz ескертумен; арна үшін ешқашан бас тартылмайды.',
      ru: 'migration.enbek.kz – основной, elicense.kz принимается, egov.kz – с предупреждением; из-за канала не отказывают.',
      en: 'migration.enbek.kz first, elicense.kz accepted, egov.kz with a warning; nobody is refused for the channel.',
    },
    why: {
      kk: 'Дереккөздер екі не үш порталды атайды; заң рұқсаттар мен хабарламалар жүйесін айтады.',
      ru: 'Источники называют два или три портала; закон говорит о системе разрешений и уведомлений.',
      en: 'The sources name two or three portals; the Law speaks of the permits and notifications system.',
    },
    trust: 'L',
    confirmedBy: null,
  },
  'R-46': {
    question: {
      kk: 'Тәжірибе бұрынғы жұмыс берушілердің хаттарымен дәлелдене ме?',
      ru: 'Подтверждается ли опыт письмами прежних работодателей?',
      en: 'Is experience proved by letters of former employers?',
    },
    choice: {
      kk: 'Жоқ: жұмыс берушінің өз хаты міндетті, бұрынғы хаттар – қосымша дәлел.',
      ru: 'Нет: обязательно письмо самого работодателя, прежние письма – дополнительное доказательство.',
      en: "No: the employer's own letter is required; earlier letters are optional evidence.",
    },
    why: {
      kk: 'eGov тізімі мен 2020 жылғы шолу; бекітілген нысандағы ұсыныс хаты ескі нұсқаулықта ғана.',
      ru: 'Перечень eGov и обзор 2020 года; рекомендация утверждённой формы – лишь в старом пособии.',
      en: 'The list of eGov and a summary of 2020; the recommendation on an approved form stands only in an old guide.',
    },
    trust: 'O',
    confirmedBy: null,
  },
  'R-47': {
    question: {
      kk: 'Бас тарту қандай негізбен жазылады: жалпы ма, нақты ма?',
      ru: 'По какому основанию пишется отказ: общему или конкретному?',
      en: 'On which ground is a refusal written, the general or the concrete?',
    },
    choice: {
      kk: 'Екеуімен де: жалпы негіздің коды және оған әкелген нақты себеп; тыйым – бөлек жағдай.',
      ru: 'По обоим: код общего основания и конкретная причина; запрет – отдельное состояние.',
      en: 'Both: the code of the general ground and the concrete reason under it; a ban is a state of its own.',
    },
    why: {
      kk: 'Ресми бет алты жалпы негізді, заң фирмалары нақты себептерді береді.',
      ru: 'Официальная страница даёт шесть общих оснований, юридические фирмы – конкретные причины.',
      en: 'The official page gives six general grounds, law firms the concrete reasons.',
    },
    trust: 'O',
    confirmedBy: null,
  },
  'R-48': {
    question: {
      kk: 'Шағымдану тәртібі көрсетілмеген актіге алты айлық мерзім қай күннен бастап қолданылады?',
      ru: 'С какого дня действует шестимесячный срок для акта без порядка обжалования?',
      en: 'From which day does the six-month term hold for an act without appeal instructions?',
    },
    choice: {
      kk: '2026 жылғы 1 қаңтардан бастап деп есептеледі. Жоғары тұрған органның 20 жұмыс күні бұрын да солай болды деп алынады.',
      ru: 'Принимается 1 января 2026 года. Срок вышестоящего органа – 20 рабочих дней – принимается таким же и раньше.',
      en: 'It is taken to be 1 January 2026. The 20 working days of the body above are taken to have been the same before.',
    },
    why: {
      kk: '17.12.2025 жылғы № 241-VIII Заң жарияланғаннан кейін 10 күннен соң күшіне енеді; жарияланған күні белгісіз, ал 99-баптың бұрынғы редакциясы оқылмаған.',
      ru: 'Закон № 241-VIII от 17.12.2025 вступает в силу через 10 дней после публикации; день публикации неизвестен, а прежняя редакция статьи 99 не читалась.',
      en: 'Law 241-VIII of 17 December 2025 takes effect ten days after publication; the day of publication is unknown, and the earlier wording of article 99 was not read.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-49': {
    question: {
      kk: '№ 279 бұйрықтың 17.10.2025 өзгерісі ескерілді ме?',
      ru: 'Учтено ли изменение приказа № 279 от 17.10.2025?',
      en: 'Is the change of Order 279 of 17 October 2025 taken into account?',
    },
    choice: {
      kk: 'Жоқ: оның болғаны ғана белгілі.',
      ru: 'Нет: известно лишь, что оно было.',
      en: 'No: only that there was one is known.',
    },
    why: {
      kk: 'Мазмұны табылмады; бұйрықты оқи алатын адам бірінші осыны тексеруі керек.',
      ru: 'Содержание не найдено; кто может прочесть приказ, должен проверить это первым.',
      en: 'Its content was not found; whoever can read the Order should check this first.',
    },
    trust: 'D',
    confirmedBy: null,
  },
  'R-84': {
    question: {
      kk: 'Болғаны ғана белгілі басқа өзгерістер ескерілді ме?',
      ru: 'Учтены ли другие изменения, о которых известно лишь, что они есть?',
      en: 'Are other changes taken into account of which only the fact is known?',
    },
    choice: {
      kk: 'Жоқ: № 279 бұйрықтың 28.02.2024 жылғы № 55 бұйрықпен өзгеруі, Әлеуметтік кодекстің 20 және 24-баптары мен Еңбек кодексінің 32 және 200-баптарының 09.01.2026 жылғы № 256-VIII Заңмен өзгеруі (шамамен 2026 жылғы шілде), Көші-қон туралы заңның 37-1(7)-бабының 2030 жылғы 1 қаңтардан бастап қолданылатын редакциясы.',
      ru: 'Нет: изменение приказа № 279 приказом № 55 от 28.02.2024, изменение статей 20 и 24 Социального кодекса и статей 32 и 200 Трудового кодекса Законом № 256-VIII от 09.01.2026 (около июля 2026 года), редакция статьи 37-1(7) Закона о миграции населения с 1 января 2030 года.',
      en: 'No: Order 55 of 28 February 2024 amending Order 279, Law 256-VIII of 9 January 2026 amending articles 20 and 24 of the Social Code and 32 and 200 of the Labour Code (about July 2026), and the wording of article 37-1(7) of the Migration Law from 1 January 2030.',
    },
    why: {
      kk: 'Олар кіріспеден және мәтіндердегі ескертпелерден ғана белгілі; мазмұны оқылмаған.',
      ru: 'Они известны лишь по преамбуле и примечаниям в текстах; содержание не читалось.',
      en: 'They are known only from a preamble and from notes in the texts; their content was not read.',
    },
    trust: 'D',
    confirmedBy: null,
  },
})
