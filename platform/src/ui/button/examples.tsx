import { type Example, sample } from '../gallery/example.ts'
import { Button, LinkButton } from './button.tsx'
import { PostButton } from './post-button.tsx'

export const usage =
  '<Button tone="primary | secondary | quiet | danger" icon iconAfter small disabled name value>…</Button>  <LinkButton href>  <PostButton action fields>'

export const examples: readonly Example[] = [
  {
    title: 'Four tones; one primary on a screen',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <div class="gallery__row">
          <Button tone="primary">{say('continue')}</Button>
          <Button>{say('request')}</Button>
          <Button tone="quiet">{say('later')}</Button>
          <Button tone="danger">{say('withdraw')}</Button>
        </div>
      )
    },
  },
  {
    title: 'With icons, small, switched off',
    render: (language) => {
      const say = sample(language)
      return (
        <div class="gallery__row">
          <Button tone="primary" iconAfter="arrow-right">
            {say('continue')}
          </Button>
          <Button icon="printer">{say('print')}</Button>
          <Button small icon="upload">
            {say('attach')}
          </Button>
          <Button small tone="quiet">
            {say('later')}
          </Button>
          <Button disabled>{say('request')}</Button>
        </div>
      )
    },
  },
  {
    title: 'A link that looks like a button, and a step that is a whole form',
    render: (language) => {
      const say = sample(language)
      return (
        <div class="gallery__row">
          <LinkButton href="#plan" icon="calendar-days">
            {say('plan')}
          </LinkButton>
          <PostButton action="/cases/412/submit" fields={{ key: '7f3a' }} tone="primary">
            {say('submit')}
          </PostButton>
        </div>
      )
    },
  },
  {
    title: 'Long words in a narrow place',
    narrow: true,
    render: (language) => <Button tone="primary">{sample(language)('longButton')}</Button>,
  },
]
