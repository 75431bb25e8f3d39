import { type Persona, personas } from '@ruqsat/sandbox/personas'
import type { Visitor } from './visitor.ts'

/** From the front page to the desk of one of the sandbox's people. */
export async function signIn(visitor: Visitor, id: string): Promise<void> {
  const { words, language } = visitor
  await visitor.go('/')
  await visitor.reads(words.shell('front.title'))
  await visitor.page
    .getByRole('banner')
    .getByRole('link', { name: words.shell('sign-in'), exact: true })
    .click()
  await visitor.reads(words.identity('sign-in.title'))
  await visitor.press(words.identity('sign-in.as', { name: firstName(id, language) }))
  await visitor.page.getByText(personaNamed(id).name[language]).first().waitFor()
}

/** Who signs in under this name. */
export function personaNamed(id: string): Persona {
  const persona = personas.find((one) => one.id === id)
  if (persona === undefined) throw new Error(`nobody in the sandbox is called ${id}`)
  return persona
}

function firstName(id: string, language: Visitor['language']): string {
  return personaNamed(id).name[language].split(' ')[0] ?? id
}
