import { formats } from '../../../kernel/format.ts'
import { termsOn } from '../../../shell/terms.ts'
import { LinkButton } from '../../../ui/button/button.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { sayPermits } from '../words.ts'
import { fieldsOf, PartForm, type PartProps } from './part-form.tsx'
import type { TodayMatter } from './today-page.tsx'

export type OnAir = TodayMatter['vacancies'][number] & { readonly code: string }

/** Which vacancy: one of those on the air, or another code. */
export function VacancyPart(props: PartProps & { readonly onAir: readonly OnAir[] }) {
  const say = sayPermits(props.visit.language)
  const { day } = formats(props.visit.language)
  const { field, problems, value } = fieldsOf(props, 'vacancy')
  const listed = props.onAir.some((vacancy) => vacancy.code === value('code'))
  return (
    <PartForm props={props} part="vacancy" problems={problems}>
      <h1>{say('part.vacancy')}</h1>
      <p>{say('vacancy.lead', termsOn(props.visit.today))}</p>
      {props.onAir.length === 0 ? (
        <>
          <Notice
            title={say('vacancy.none')}
            actions={<LinkButton href="/firm/vacancies/new">{say('vacancy.post')}</LinkButton>}
          >
            {say('vacancy.none-text', termsOn(props.visit.today))}
          </Notice>
          <Input {...field('code')} label={say('vacancy.code')} hint={say('vacancy.code-hint')} width="medium" />
        </>
      ) : (
        <Radios
          {...field('code')}
          value={listed ? value('code') : ''}
          label={say('vacancy.choose')}
          choices={props.onAir.map(({ code, title, fileFrom }) => ({
            value: code,
            label: `${title} (${code})`,
            ...(fileFrom === null ? {} : { hint: say('vacancy.ready', { day: day(fileFrom) }) }),
          }))}
        />
      )}
    </PartForm>
  )
}
