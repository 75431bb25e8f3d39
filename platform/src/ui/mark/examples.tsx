import type { Example } from '../gallery/example.ts'
import { Mark, WordMark } from './mark.tsx'

export const usage = '<WordMark size={32} />  <Mark size={16} faint />'

export const examples: readonly Example[] = [
  { title: 'With the name', render: () => <WordMark /> },
  {
    title: 'From 16 pixels up',
    render: () => (
      <p class="gallery__row">
        {[16, 20, 24, 32, 48, 96].map((size) => (
          <Mark key={size} size={size} />
        ))}
      </p>
    ),
  },
  { title: 'As an ornament', render: () => <Mark size={220} faint /> },
]
