import { Button } from '../button/button.tsx'
import { type Example, sample } from '../gallery/example.ts'
import { Notice } from './notice.tsx'

export const usage = '<Notice kind="info | success | warning | danger" title actions announce>…</Notice>'

export const examples: readonly Example[] = [
  {
    title: 'Four kinds',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <>
          <Notice title={say('notice.info')}>{say('norm.market')}</Notice>
          <Notice kind="success" title={say('notice.success')} announce>
            {say('notice.successText')}
          </Notice>
          <Notice kind="warning" title={say('notice.warning')} actions={<Button small>{say('plan')}</Button>}>
            {say('notice.warningText')}
          </Notice>
          <Notice kind="danger" title={say('notice.danger')}>
            {say('because.shareNo')}
          </Notice>
        </>
      )
    },
  },
  { title: 'A title alone', render: (language) => <Notice title={sample(language)('notice.info')} /> },
]
