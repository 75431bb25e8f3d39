import { posts } from '@ruqsat/law'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { sayPermits } from '../words.ts'
import { fieldsOf, PartForm, type PartProps } from './part-form.tsx'

const terms = [12, 24, 36]
const circumstances = ['servicesContract', 'sentByForeignCompany', 'priorityProject'] as const

/** Post, title and term; the category follows from the post. */
export function PostPart(props: PartProps) {
  const say = sayPermits(props.visit.language)
  const { field, problems, value } = fieldsOf(props, 'post')
  return (
    <PartForm props={props} part="post" problems={problems}>
      <Radios
        {...field('post')}
        heading
        label={say('post.post')}
        hint={say('post.post-hint')}
        choices={posts.map((post) => ({ value: post, label: say(`post.${post}`), hint: say(`post.${post}.hint`) }))}
      />
      <Input {...field('title')} label={say('post.title')} hint={say('post.title-hint')} />
      <Input {...field('occupation')} label={say('post.occupation')} width="short" optional />
      <Radios
        {...field('months')}
        label={say('post.months')}
        hint={say('post.months-hint')}
        choices={terms.map((months) => ({ value: String(months), label: say('post.months-n', { months }) }))}
        inline
      />
      <Checkboxes
        name="circumstances"
        label={say('post.circumstances')}
        hint={say('post.circumstances-hint')}
        optional
        choices={circumstances.map((name) => ({ value: name, label: say(`post.${name}`) }))}
        values={circumstances.filter((name) => value(name) === 'yes')}
      />
    </PartForm>
  )
}
