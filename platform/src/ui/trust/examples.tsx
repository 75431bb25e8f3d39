import type { Trust as TrustGrade } from '@ruqsat/law'
import type { Example } from '../gallery/example.ts'
import { Trust } from './trust.tsx'

export const usage = '<Trust grade="P | O | L | N | S | D" />'

const grades: readonly TrustGrade[] = ['P', 'O', 'L', 'N', 'S', 'D']

export const examples: readonly Example[] = [
  {
    title: 'Every grade, best first',
    narrow: true,
    render: () => (
      <div class="gallery__row">
        {grades.map((grade) => (
          <Trust key={grade} grade={grade} />
        ))}
      </div>
    ),
  },
]
