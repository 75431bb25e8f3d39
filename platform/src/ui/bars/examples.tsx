import { regionName } from '@ruqsat/law'
import { type Example, sample } from '../gallery/example.ts'
import { Bars } from './bars.tsx'

export const usage = '<Bars label rows />'

export const examples: readonly Example[] = [
  {
    title: 'Shares of regions',
    narrow: true,
    render: (language) => {
      const row = (key: string, part: number, whole: number) => ({ key, label: regionName(key)[language], part, whole })
      const rows = [row('23', 836, 12_351), row('75', 327, 4762), row('79', 0, 493)]
      return <Bars label={sample(language)('quota.3')} rows={rows} />
    },
  },
]
