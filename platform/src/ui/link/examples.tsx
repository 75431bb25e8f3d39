import { type Example, sample } from '../gallery/example.ts'
import { Link } from './link.tsx'

export const usage = '<Link href icon external file="PDF, 1.4 MB" plain>…</Link>'

export const examples: readonly Example[] = [
  {
    title: 'In a sentence',
    render: (language) => (
      <p>
        {sample(language)('long')} <Link href="#rules">{sample(language)('rules')}</Link>.
      </p>
    ),
  },
  {
    title: 'To another site, to a file, with an icon, plain',
    render: (language) => {
      const say = sample(language)
      return (
        <div class="gallery__rows">
          <Link href="https://enbek.kz" external>
            enbek.kz
          </Link>
          <Link href="#file" file="PDF, 1.4 MB">
            {say('contract')}
          </Link>
          <Link href="#print" icon="printer">
            {say('print')}
          </Link>
          <Link href="#worker" plain>
            {say('worker.1')}
          </Link>
        </div>
      )
    },
  },
]
