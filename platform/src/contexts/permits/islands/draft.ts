/**
 * Saves a draft's part while it is typed, and brings what is missing and what the law would answer up to date beside it. Without this
 * script the form does the same when it is sent.
 */
const pause = 900

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) watch(form)

function watch(form: HTMLFormElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(form), pause)
  })
}

async function save(form: HTMLFormElement): Promise<void> {
  const data = new FormData(form)
  data.set('_key', crypto.randomUUID())
  data.set('_then', 'stay')
  const body = new URLSearchParams([...data].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { 'x-ruqsat-island': 'draft' } })
    if (answer.ok) refresh(form, await answer.text())
  } catch {
    // The line is down: what is typed stays in the form, and is saved with the next stroke or when the form is sent.
  }
}

/** Takes over from the answered page what stands beside the form, and the print that the next save must know. */
function refresh(form: HTMLFormElement, html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const place of ['[data-outlook]', '.wizard-layout__saved', '.wizard-layout__list']) {
    const fresh = page.querySelector(place)
    const stale = document.querySelector(place)
    if (fresh !== null && stale !== null) stale.replaceWith(document.importNode(fresh, true))
  }
  const print = page.querySelector<HTMLInputElement>('input[name="_seen"]')?.value
  const field = form.querySelector<HTMLInputElement>('input[name="_seen"]')
  if (print !== undefined && field !== null) field.value = print
}
