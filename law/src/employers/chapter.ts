import { type Citation, notKnown } from '../core/citation.ts'
import type { Text } from '../core/text.ts'
import type { Chapter } from '../forms/chapter.ts'
import { requirement } from '../forms/condition.ts'
import {
  layoffNotice,
  report,
  reportChannel,
  reportDay,
  reportEarlier,
  reportPeriod,
  reportSource,
  vacancyPublished,
} from './duties.ts'
import { exchangeConditions } from './exchange.ts'
import { smallBusinessActivity, smallBusinessLimits } from './small-business.ts'

const primaryData: Citation = { act: 'migration-law', clause: '37-1(8)', trust: 'P', reading: 'R-51' }

const monthlyToTheBody: Text = {
  kk: 'Рұқсаты бар жұмыс беруші ай сайын 30-на дейін жергілікті атқарушы органға мыналарды хабарлайды: жұмыс істеп жүрген шетелдіктер мен азаматтар, оқытылған және шетелдіктерді алмастырған азаматтар, ашылған жұмыс орындары.',
  ru: 'Работодатель с разрешениями ежемесячно к 30-му числу сообщает местному исполнительному органу: работающих иностранцев и граждан, обученных и заменивших иностранцев граждан, созданные рабочие места.',
  en: 'An employer with permits reports each month, by the 30th, to the local executive body: foreigners and citizens at work, citizens trained, citizens who took the place of foreigners, and jobs created.',
}

const reportEntered = requirement({
  id: 'app11-report-entered',
  topics: ['report'],
  title: { kk: '11-қосымша есебі', ru: 'Отчёт по приложению 11', en: 'The Appendix 11 report' },
  from: '2017-01-01',
  cites: [reportEarlier],
  says: monthlyToTheBody,
  later: [
    { from: '2023-07-01', cites: [report, primaryData], says: monthlyToTheBody },
    {
      from: '2025-09-01',
      cites: [reportSource, primaryData],
      says: {
        kk: 'Рұқсаты бар жұмыс беруші migration.enbek.kz жүйесіне мыналарды енгізеді: жұмыс істеп жүрген шетелдіктер мен азаматтар, оқытылған және шетелдіктерді алмастырған азаматтар, ашылған жұмыс орындары.',
        ru: 'Работодатель с разрешениями вносит в migration.enbek.kz: работающих иностранцев и граждан, обученных и заменивших иностранцев граждан, созданные рабочие места.',
        en: 'An employer with permits enters in migration.enbek.kz: foreigners and citizens at work, citizens trained, citizens who took the place of foreigners, and jobs created.',
      },
    },
  ],
})

const hiresByQualification = requirement({
  id: 'referred-by-qualification',
  topics: ['vacancy'],
  title: {
    kk: 'Жіберілген адамды жұмысқа алу',
    ru: 'Приём направленного лица',
    en: 'Hiring a person who was referred',
  },
  from: '2023-07-01',
  cites: [{ act: 'social-code', clause: '103(1)(6)', trust: 'P', reading: 'R-69' }],
  says: {
    kk: 'Мансап орталығы жіберген адам ұйымның біліктілік талаптарына сай болса, жұмысқа алынады.',
    ru: 'Лицо, направленное карьерным центром, принимается на работу, если соответствует квалификационным требованиям организации.',
    en: "A person referred by the career centre is hired where he meets the organisation's qualification requirements.",
  },
})

const officeNotified = requirement({
  id: 'employment-office-notified',
  topics: ['vacancy'],
  title: {
    kk: 'Жұмыспен қамту органын хабардар ету',
    ru: 'Уведомление органа занятости',
    en: 'Telling the employment office',
  },
  from: '2025-09-01',
  cites: [{ act: 'order-93-2025', clause: notKnown, trust: 'S', via: 's1-2025', reading: 'R-69' }],
  says: {
    kk: 'Ел ішінен лайықты үміткер табылмаса, жұмыс беруші бұл туралы жергілікті жұмыспен қамту органына хабарлайды.',
    ru: 'Если подходящий кандидат внутри страны не найден, работодатель сообщает об этом местному органу занятости.',
    en: 'Where no suitable candidate is found inside the country, the employer tells the local employment office.',
  },
})

/** What binds an employer whether or not he asks for a permit today. */
export const employerDuties: Chapter = {
  id: 'employers',
  title: { kk: 'Жұмыс берушінің міндеттері', ru: 'Обязанности работодателя', en: 'Duties of the employer' },
  duties: [vacancyPublished],
  limits: smallBusinessLimits,
  conditions: [smallBusinessActivity, reportEntered, hiresByQualification, officeNotified, ...exchangeConditions],
  figures: [reportDay, reportPeriod, reportChannel, layoffNotice],
}
