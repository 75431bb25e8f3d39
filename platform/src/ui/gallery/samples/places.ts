import type { Language } from '@ruqsat/law'
import type { NavItem } from '../../nav-list/nav-list.tsx'
import type { FooterGroup } from '../../public-layout/public-layout.tsx'
import { sample } from '../example.ts'

/** The places of an officer. */
export function officerPlaces(language: Language): readonly NavItem[] {
  const say = sample(language)
  return [
    { href: '#queue', label: say('queue'), icon: 'inbox', count: 7, current: true },
    { href: '#checks', label: say('nav.checks'), icon: 'shield-check', count: 23 },
    { href: '#permits', label: say('nav.permits'), icon: 'id-card' },
    { href: '#quota', label: say('nav.quota'), icon: 'scale' },
    { href: '#employers', label: say('nav.employers'), icon: 'building' },
    { href: '#rules', label: say('rules'), icon: 'landmark' },
  ]
}

/** The places of the public pages. */
export function publicPlaces(language: Language): readonly NavItem[] {
  const say = sample(language)
  return [
    { href: '#plan', label: say('nav.plan') },
    { href: '#work', label: say('nav.work') },
    { href: '#check', label: say('nav.check') },
    { href: '#rules', label: say('rules') },
  ]
}

/** The foot of the public pages. */
export function publicFooter(language: Language): readonly FooterGroup[] {
  const say = sample(language)
  return [
    {
      title: say('for.employer'),
      links: [
        { href: '#plan', label: say('nav.plan') },
        { href: '#fees', label: say('fees') },
      ],
    },
    {
      title: say('for.worker'),
      links: [
        { href: '#check', label: say('nav.check') },
        { href: '#rights', label: say('foot.rights') },
      ],
    },
    {
      title: say('foot.about'),
      links: [
        { href: '#rules', label: say('rules') },
        { href: '#access', label: say('foot.access') },
        { href: '#source', label: say('foot.source') },
      ],
    },
  ]
}
