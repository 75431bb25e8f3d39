import type { Language } from '@ruqsat/law'
import type { WizardStep } from '../../wizard-layout/wizard-layout.tsx'
import { sample } from '../example.ts'

/** The steps of an application, in every state. */
export function applicationSteps(language: Language): readonly WizardStep[] {
  const say = sample(language)
  return [
    { key: 'employer', label: say('step.employer'), state: 'done', href: '#1' },
    { key: 'vacancy', label: say('step.vacancy'), state: 'done', href: '#2' },
    { key: 'worker', label: say('step.worker'), state: 'error', href: '#3' },
    { key: 'category', label: say('step.category'), state: 'current', href: '#4' },
    { key: 'papers', label: say('step.papers'), state: 'missing', href: '#5' },
    { key: 'check', label: say('step.check'), state: 'next' },
  ]
}
