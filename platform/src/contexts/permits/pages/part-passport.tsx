import { countryName } from '../../../kernel/countries.ts'
import { formats } from '../../../kernel/format.ts'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { type PassportLines, readPassportLines } from '../passport.ts'
import { sayPermits } from '../words.ts'
import { fieldsOf, PartForm, type PartProps } from './part-form.tsx'

/** The passport by its two lines; what they say is shown at once. */
export function PassportPart(props: PartProps) {
  const { visit } = props
  const say = sayPermits(visit.language)
  const { field, problem, problems, value } = fieldsOf(props, 'passport')
  const lines = readPassportLines(value('lines'), visit.today, '/passport/lines')
  const [year = '', month = '', day = ''] = value('issuedOn').split('-')
  return (
    <PartForm props={props} part="passport" problems={problems}>
      <h1>{say('part.passport')}</h1>
      <p>{say('passport.lead')}</p>
      <Textarea {...field('lines')} label={say('passport.lines')} hint={say('passport.lines-hint')} rows={2} signs />
      {lines.ok && <Read props={props} lines={lines.value} />}
      <DateInput name="issuedOn" label={say('passport.issued')} value={{ year, month, day }} {...problem('issuedOn')} />
    </PartForm>
  )
}

function Read({ props: { visit }, lines }: { props: PartProps; lines: PassportLines }) {
  const { language } = visit
  const say = sayPermits(language)
  const { day } = formats(language)
  return (
    <Panel title={say('passport.read')} sunken>
      <SummaryList
        rows={[
          { key: 'name', label: say('case.worker'), value: `${lines.givenNames} ${lines.surname}` },
          { key: 'number', label: say('passport.number'), value: lines.number },
          { key: 'citizenship', label: say('passport.citizenship'), value: countryName(language, lines.citizenship) },
          { key: 'birth', label: say('passport.birth'), value: day(lines.birthDate) },
          { key: 'sex', label: say('passport.sex'), value: say(`passport.sex.${lines.sex}`) },
          { key: 'expires', label: say('passport.expires'), value: day(lines.expiresOn) },
        ]}
      />
    </Panel>
  )
}
