import { useReader } from '../reader.tsx'

/** The first stop of the keyboard: past the header, to what the page is about (`id="main"`). */
export function SkipLink() {
  const { say } = useReader()
  return (
    <a class="skip-link" href="#main">
      {say('skip-link')}
    </a>
  )
}
