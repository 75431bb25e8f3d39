import { type Example, sample } from '../gallery/example.ts'
import { FileUpload } from './file-upload.tsx'

export const usage =
  '<FileUpload name label accept=".pdf" kinds="PDF" maxBytes multiple files={[{id, name, bytes, href, note, tone}]} removable hint error />'

const shared = { accept: '.pdf,.jpg,.png', maxBytes: 10 * 1024 * 1024 }

export const examples: readonly Example[] = [
  {
    title: 'Nothing handed in yet',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      return (
        <FileUpload name="diploma" label={say('diploma')} hint={say('diploma.hint')} kinds={say('kinds')} {...shared} />
      )
    },
  },
  {
    title: 'Files received',
    narrow: true,
    render: (language) => {
      const say = sample(language)
      const files = [
        {
          id: '1',
          name: 'diploma-apostille.pdf',
          bytes: 2_400_000,
          href: '#1',
          note: say('file.checked'),
          tone: 'yes' as const,
        },
        { id: '2', name: say('file.long'), bytes: 820_000, href: '#2', note: say('file.checking') },
        { id: '3', name: 'scan-0003.jpg', bytes: 6_100_000, note: say('file.unreadable'), tone: 'no' as const },
      ]
      return (
        <FileUpload
          name="papers"
          label={say('diploma')}
          kinds={say('kinds')}
          files={files}
          multiple
          removable
          {...shared}
        />
      )
    },
  },
  {
    title: 'Something to put right',
    render: (language) => {
      const say = sample(language)
      return (
        <FileUpload
          name="passport"
          label={say('passport')}
          kinds={say('kinds')}
          error={say('file.error')}
          {...shared}
        />
      )
    },
  },
]
