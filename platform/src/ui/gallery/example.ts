import type { Language } from '@ruqsat/law'
import type { VNode } from 'preact'
import { type Say, speaker } from '../../kernel/i18n.ts'
import en from './words/en.json' with { type: 'json' }
import kk from './words/kk.json' with { type: 'json' }
import ru from './words/ru.json' with { type: 'json' }

/** One state of a component, to be looked at and to be tested. */
export interface Example {
  readonly title: string
  /** Drawn in the reader's language, with words as long as life has them. */
  render(language: Language): VNode
  /** Shown in a column as narrow as a phone, too. */
  readonly narrow?: boolean
}

export type SampleKey = keyof typeof en

/** Words of a made-up case for examples. None is used by a page of the platform. */
export const sample: (language: Language) => Say<SampleKey> = speaker<SampleKey>({ kk, ru, en })
