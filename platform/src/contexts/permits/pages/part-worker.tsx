import { workerStatuses } from '@ruqsat/law'
import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { readPassportLines } from '../passport.ts'
import { sayPermits } from '../words.ts'
import { fieldsOf, PartForm, type PartProps } from './part-form.tsx'

/** Names in both alphabets; the Latin ones begin as the passport's lines have them. */
export function WorkerPart(props: PartProps) {
  const { visit, draft } = props
  const say = sayPermits(visit.language)
  const { field, problems } = fieldsOf(props, 'worker')
  const lines = readPassportLines(draft.parts.passport?.lines ?? '', visit.today, '')
  const fromPassport = (name: 'surname' | 'givenNames') => {
    const shown = field(name)
    return shown.value === '' && lines.ok ? { ...shown, value: capitalised(lines.value[name]) } : shown
  }
  return (
    <PartForm props={props} part="worker" problems={problems}>
      <h1>{say('part.worker')}</h1>
      <Input
        {...fromPassport('surname')}
        label={say('worker.surname')}
        hint={say('worker.surname-hint')}
        width="long"
      />
      <Input {...fromPassport('givenNames')} label={say('worker.givenNames')} width="long" />
      <Input {...field('surnameCyrillic')} label={say('worker.surnameCyrillic')} width="long" />
      <Input {...field('givenNamesCyrillic')} label={say('worker.givenNamesCyrillic')} width="long" />
      <Input {...field('patronymicCyrillic')} label={say('worker.patronymicCyrillic')} width="long" optional />
      <Input
        {...field('iin')}
        label={say('worker.iin')}
        hint={say('worker.iin-hint')}
        type="digits"
        width="medium"
        optional
      />
      <Select
        {...field('status')}
        label={say('worker.status')}
        hint={say('worker.status-hint')}
        options={workerStatuses.map((value) => ({ value, label: say(`status.${value}`) }))}
        width="long"
      />
    </PartForm>
  )
}

function capitalised(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
}
