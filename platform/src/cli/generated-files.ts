import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files made from the code. */
export interface Generated {
  /** What each says, by its name from the root. */
  readonly files: Readonly<Record<string, () => Promise<string> | string>>
  /** Folders in which every file is made from the code. */
  readonly folders: readonly string[]
}

/** One file as it is to be: its text, or null where it is left over from a name that is no more. */
interface Wanted {
  readonly name: string
  readonly text: string | null
}

/** Names of the files that are missing, say something else, or are left over. */
export async function notCurrent(root: string, generated: Generated): Promise<readonly string[]> {
  return (await wanted(root, generated)).map(({ name }) => name)
}

/** Writes what is missing or says something else, and takes away what is left over. */
export async function bringUpToDate(root: string, generated: Generated): Promise<void> {
  for (const { name, text } of await wanted(root, generated)) {
    const path = join(root, name)
    if (text === null) rmSync(path, { recursive: true })
    else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
}

async function wanted(root: string, { files, folders }: Generated): Promise<readonly Wanted[]> {
  const written: Wanted[] = []
  for (const [name, write] of Object.entries(files)) written.push({ name, text: await write() })
  const leftOver = folders
    .flatMap((folder) => namesIn(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => !(name in files))
    .map((name) => ({ name, text: null }))
  return [...written.filter(({ name, text }) => read(join(root, name)) !== text), ...leftOver]
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
