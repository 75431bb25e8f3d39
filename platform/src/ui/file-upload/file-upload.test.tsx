import { expect, test } from 'vitest'
import { attributes, shown, words } from '../testing.tsx'
import { FileUpload } from './file-upload.tsx'

const files = [{ id: 'f1', name: 'diploma <1>.pdf', bytes: 2_400_000, note: 'Checked', tone: 'yes' as const }]
const upload = (
  <FileUpload
    name="diploma"
    label="Diploma"
    accept=".pdf"
    kinds="PDF"
    maxBytes={10 * 1024 * 1024}
    files={files}
    removable
  />
)

test('what is taken and how large it may be is said before the choice', () => {
  expect(words(shown(upload))).toContain('PDF, up to 10 MB each')
  expect(words(shown(upload, { language: 'ru' }))).toContain('PDF, каждый файл до 10 МБ')
  expect(attributes(shown(upload), 'aria-describedby')).toEqual(['diploma-hint'])
})

test('each file can be taken off by name, without leaving the form', () => {
  const html = shown(upload)
  expect(html).toContain('name="remove" value="f1"')
  expect(html).toContain('aria-label="Remove diploma &lt;1>.pdf"')
  expect(html).not.toContain('<form')
})

test('without files there is no list', () => {
  const html = shown(<FileUpload name="diploma" label="Diploma" accept=".pdf" kinds="PDF" maxBytes={1} />)
  expect(html).not.toContain('<ul')
})
