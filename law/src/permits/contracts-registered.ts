import { notKnown } from '../core/citation.ts'
import type { Reason, Rule } from '../core/rule.ts'
import { plainCase } from './plain-case.ts'
import type { Question } from './question.ts'
import { topicsOf } from './topic.ts'

const all: Reason = {
  code: 'all',
  answer: 'yes',
  says: {
    kk: 'Шетелдік жұмыскерлердің еңбек шарттарының бәрі ЕШЕБЖ-де тіркелген.',
    ru: 'Все трудовые договоры иностранных работников зарегистрированы в ЕСУТД.',
    en: 'Every contract of a foreign employee is registered in ESUTD.',
  },
}

const missing: Reason = {
  code: 'missing',
  answer: 'no',
  says: {
    kk: 'ЕШЕБЖ-де тіркелмеген шетелдік жұмыскерлердің еңбек шарттары: {missing}.',
    ru: 'Трудовых договоров иностранных работников, не зарегистрированных в ЕСУТД: {missing}.',
    en: 'Contracts of foreign employees missing from ESUTD: {missing}.',
  },
}

const notChecked: Reason = {
  code: 'not-known',
  answer: 'unknown',
  says: {
    kk: 'Шетелдік жұмыскерлердің еңбек шарттары ЕШЕБЖ-де тіркелгені белгісіз.',
    ru: 'Зарегистрированы ли договоры иностранных работников в ЕСУТД, неизвестно.',
    en: 'Whether the contracts of foreign employees are registered in ESUTD is not known.',
  },
}

/** Order 93: the contracts of the foreigners already employed are looked up in the register of contracts (ESUTD). */
export const contractsRegistered: Rule<Question> = {
  id: 'contracts-registered',
  topics: topicsOf(['employment', 'seasonal', 'ict'], ['new', 'renewal', 'replacement']),
  title: {
    kk: 'Еңбек шарттарының тіркелуі',
    ru: 'Регистрация трудовых договоров',
    en: 'Registration of employment contracts',
  },
  versions: [
    {
      from: '2025-09-01',
      cites: [
        { act: 'order-93-2025', clause: notKnown, trust: 'L', via: 'acsour-2025', reading: 'R-26' },
        { act: 'labour-code', clause: '23(2)(27)', trust: 'P' },
      ],
      says: {
        kk: 'Жұмыс істеп жүрген шетелдіктердің еңбек шарттары еңбек шарттарын есепке алудың бірыңғай жүйесінде (ЕШЕБЖ) тіркелген болуға тиіс.',
        ru: 'Трудовые договоры уже работающих иностранцев должны быть зарегистрированы в Единой системе учёта трудовых договоров (ЕСУТД).',
        en: 'The contracts of foreigners already employed must be registered in the Unified System of Employment Contracts (ESUTD).',
      },
      because: [all, missing, notChecked],
      holds({ employer: { unregisteredContracts } }) {
        if (unregisteredContracts === null) return notChecked
        return unregisteredContracts === 0 ? all : missing
      },
      facts({ employer: { unregisteredContracts } }) {
        return { missing: unregisteredContracts }
      },
    },
  ],
  figures: [],
  examples: [
    {
      on: '2025-09-01',
      given: plainCase('2025-09-01', { employer: { unregisteredContracts: 0 } }),
      expect: 'yes',
      reason: 'all',
      because: {
        kk: 'Тіркелмеген шарт жоқ.',
        ru: 'Незарегистрированных договоров нет.',
        en: 'No contract is missing from the register.',
      },
    },
    {
      on: '2025-09-01',
      given: plainCase('2025-09-01', { employer: { unregisteredContracts: 1 } }),
      expect: 'no',
      reason: 'missing',
      because: {
        kk: 'Бір шарт тіркелмеген.',
        ru: 'Один договор не зарегистрирован.',
        en: 'One contract is missing from the register.',
      },
    },
    {
      on: '2025-09-01',
      given: plainCase('2025-09-01', { employer: { unregisteredContracts: null } }),
      expect: 'unknown',
      reason: 'not-known',
      because: {
        kk: 'Тізілім жауап бермеген: үнсіздік растау болып саналмайды.',
        ru: 'Реестр не ответил: молчание не считается подтверждением.',
        en: 'The register has not answered: silence is not a yes.',
      },
    },
    {
      on: '2025-08-31',
      given: plainCase('2025-08-31', { employer: { unregisteredContracts: 1 } }),
      expect: 'not-applicable',
      because: {
        kk: 'Шарттардың тіркелуі 2025 жылғы 1 қыркүйектен бастап тексеріледі.',
        ru: 'Регистрация договоров проверяется с 1 сентября 2025 года.',
        en: 'The register is looked up from 1 September 2025 on.',
      },
    },
  ],
}
