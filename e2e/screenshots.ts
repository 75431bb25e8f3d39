// node e2e/screenshots.ts <folder> [kk|ru|en] [part of a page's name]: a picture of every page, on a desktop and a phone, light and dark.
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'

const [folder, language = 'ru', only = ''] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Say where the pictures go: node e2e/screenshots.ts <folder> [kk|ru|en] [part of a name]\n')
  process.exit(1)
}

// The pages are written in JSX, which Node does not read by itself.
const { module } = await runnerImport<typeof import('./take-pictures.ts')>(
  join(import.meta.dirname, 'take-pictures.ts'),
  { configFile: false, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
)
if (language !== 'kk' && language !== 'ru' && language !== 'en') throw new Error(`there are no pages in ${language}`)
await module.takePictures({ folder: resolve(folder), language, only })
process.exit(0)
