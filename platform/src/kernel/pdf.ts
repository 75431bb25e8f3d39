import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'

let compiler: NodeCompiler | null = null

/** One compiler a process: it keeps its fonts and layouts warm. */
function warm(): NodeCompiler {
  if (compiler === null) {
    const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'))
    compiler = NodeCompiler.create({
      fontArgs: [{ fontPaths: [join(fonts, '400Regular'), join(fonts, '600SemiBold')] }],
    })
  }
  return compiler
}

/**
 * Sets a Typst template with its inputs as an archivable PDF (PDF/A-2b). `inputs` arrive in the template as `sys.inputs`, all of them
 * text. Throws where the template is wrong: that is a bug.
 */
export function setPdf(template: string, inputs: Readonly<Record<string, string>>): Uint8Array {
  const typst = warm()
  const compiled = typst.compile({ mainFileContent: template, inputs: { ...inputs } })
  const document = compiled.result
  if (document === null)
    throw new Error(`a document could not be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  const bytes = typst.pdf(document, { pdfStandard: PdfStandard.A_2b })
  typst.evictCache(30)
  return bytes
}
