import { type Citation, notKnown } from '../core/citation.ts'
import { ground, requirement } from '../forms/condition.ts'

const exempt: Citation = { act: 'order-279-2023', clause: notKnown, trust: 'O', via: 'egov-2026', reading: 'R-83' }

/** Whom the share counts and whom it spares, beside the rule of the public assessment. */
export const shareConditions = [
  requirement({
    id: 'share-counts-outstaffed',
    topics: ['share'],
    title: { kk: 'Аутстаффингтегі жұмыскерлер', ru: 'Предоставленный персонал', en: 'Outstaffed workers' },
    from: '2023-07-01',
    cites: [{ act: 'migration-law', clause: '37-1(6)', trust: 'P' }],
    says: {
      kk: 'Үлесті есептегенде жіберуші тарап аутстаффинг бойынша берген жұмыскерлер де саналады.',
      ru: 'В доле учитываются и работники направляющей стороны, предоставленные по аутстаффингу.',
      en: 'The share counts the outstaffed workers of the sending party as well.',
    },
  }),
  ground({
    id: 'share-exempt-self-employed',
    topics: ['share-exemption'],
    title: {
      kk: 'Өз бетінше жұмысқа орналасқан шетелдіктер',
      ru: 'Самостоятельно трудоустроенные иностранцы',
      en: 'Foreigners in self-employment',
    },
    from: '2023-07-01',
    cites: [exempt],
    says: {
      kk: 'Біліктілік анықтамасы бойынша өз бетінше жұмысқа орналасқан шетелдіктерге үлес талабы қолданылмайды.',
      ru: 'На иностранцев, самостоятельно трудоустроенных по справке о соответствии квалификации, требование о доле не распространяется.',
      en: 'The share is not asked for foreigners who found work themselves under a certificate of qualification.',
    },
  }),
  ground({
    id: 'share-exempt-treaty-quota',
    topics: ['share-exemption'],
    title: { kk: 'Шығу елі бойынша квота', ru: 'Квота по стране исхода', en: 'Quota by country of origin' },
    from: '2023-07-01',
    cites: [exempt],
    says: {
      kk: 'Ратификацияланған халықаралық шарттар бойынша шығу елдеріне бөлінген квота шегіндегі рұқсаттарға үлес талабы қолданылмайды.',
      ru: 'На разрешения в пределах квот по странам исхода по ратифицированным международным договорам требование о доле не распространяется.',
      en: 'The share is not asked for permits within quotas by country of origin under ratified treaties.',
    },
  }),
]
