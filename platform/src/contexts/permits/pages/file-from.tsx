import type { Day } from '@ruqsat/law'
import type { Visit } from '../../../kernel/http/visit.ts'
import { Until } from '../../../shell/days.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { sayPermits } from '../words.ts'

/** The first day an application may be filed: "now", or the day and how far it is. */
export function FileFrom({ visit, day }: { visit: Visit; day: Day }) {
  if (day <= visit.today) return <Tag tone="yes">{sayPermits(visit.language)('outlook.file-now')}</Tag>
  return <Until visit={visit} day={day} compact urgency="calm" />
}
