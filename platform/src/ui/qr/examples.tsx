import { type Example, sample } from '../gallery/example.ts'
import { sampleCode } from '../gallery/samples/code.ts'
import { Qr } from './qr.tsx'

export const usage = '<Qr code={modules | svg} label text />'

const drawn =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#fff" d="M0 0h8v8H0z"/><path d="M2 2h2v2H2zM5 2h1v1H5zM3 5h3v1H3z"/></svg>'

export const examples: readonly Example[] = [
  {
    title: 'From modules, with what one can type instead',
    render: (language) => <Qr code={sampleCode} label={sample(language)('qr.label')} text="ruqsat.kz/p/7F3A-91KC" />,
  },
  { title: 'From a finished drawing', render: (language) => <Qr code={drawn} label={sample(language)('qr.label')} /> },
]
