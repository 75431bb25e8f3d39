import { queryOf, type Typed, untouched } from '../typed-wish.ts'

/** A link to another plan fills in the form instead of loading the page anew. */
export function followPlans(form: HTMLFormElement, place: HTMLElement): void {
  place.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (link?.pathname !== form.getAttribute('action') || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const wanted = Object.fromEntries(new URLSearchParams(link.search))
    const fields: Typed = { ...untouched, than: queryOf(wanted), ...wanted }
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = fields[field.name] ?? ''
    }
    form.dispatchEvent(new Event('input'))
    place.focus({ preventScroll: true })
    place.scrollIntoView()
  })
}
