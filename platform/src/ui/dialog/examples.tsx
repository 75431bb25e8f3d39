import { PostButton } from '../button/post-button.tsx'
import { type Example, sample } from '../gallery/example.ts'
import { Dialog, DialogButton } from './dialog.tsx'

export const usage =
  '<DialogButton dialog="withdraw" href="/cases/412/withdraw">…</DialogButton>  <Dialog id="withdraw" title actions>…</Dialog>'

export const examples: readonly Example[] = [
  {
    title: 'A question before a step that cannot be taken back',
    render: (language) => {
      const say = sample(language)
      const withdraw = (
        <PostButton action="/cases/412/withdraw" tone="danger">
          {say('withdraw')}
        </PostButton>
      )
      return (
        <>
          <DialogButton dialog="withdraw" href="#withdraw" tone="danger">
            {say('withdraw')}
          </DialogButton>
          <Dialog id="withdraw" title={say('withdraw.title')} actions={withdraw}>
            <p>{say('withdraw.text')}</p>
          </Dialog>
        </>
      )
    },
  },
]
