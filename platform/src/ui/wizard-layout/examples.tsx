import { Button } from '../button/button.tsx'
import { type Example, sample } from '../gallery/example.ts'
import { applicationSteps } from '../gallery/samples/steps.ts'
import { Input } from '../input/input.tsx'
import { Panel } from '../panel/panel.tsx'
import { WizardLayout } from './wizard-layout.tsx'

export const usage =
  '<WizardLayout title steps={[{key, label, state: "done | current | missing | error | next", href}]} saved aside>…</WizardLayout>'

export const examples: readonly Example[] = [
  {
    title: 'One question, the steps, what is missing',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const aside = (
        <Panel title={say('missing.title')} sunken>
          {say('diploma')}
        </Panel>
      )
      return (
        <WizardLayout title={say('application')} steps={applicationSteps(language)} saved={say('saved')} aside={aside}>
          <Input name="post" label={say('post.label')} hint={say('post.hint')} />
          <Button tone="primary">{say('continue')}</Button>
        </WizardLayout>
      )
    },
  },
]
