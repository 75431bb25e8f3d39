import { languages } from '@ruqsat/law'
import { beforeAll, describe, expect, test } from 'vitest'
import { testWorld } from '../../testing/test-world.ts'
import type { World } from '../../testing/world.ts'
import { toneClass } from '../../ui/tone.ts'
import { sayPlanning } from './words.ts'

let world: World

beforeAll(async () => {
  world = await testWorld('2026-09-01')
})

const query = 'startOn=2027-03-01&local3=38&foreign3=2'
/** What is shown: without the words that lie ready for the script. */
const shownIn = (html: string) => html.replace(/ data-words="[^"]*"/, '')
const fetched = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(world.address + path, { headers })
  return { status: answer.status, text: shownIn(await answer.text()), headers: answer.headers }
}

/** Where the buttons lead that try another plan. */
const hrefsTo = (text: string) =>
  [...text.matchAll(/class="button[^"]*" href="(\/plan\?[^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )

describe('the page of the planner', () => {
  test.each(languages)(
    'answers in %s in its address, drawn and as a table, without a script of its own',
    async (language) => {
      const { status, text } = await fetched(`/plan?${query}&lang=${language}`)
      const say = sayPlanning(language)
      expect(status).toBe(200)
      expect(text).toContain(say('drawn'))
      expect(text).toContain(say('table'))
      expect(text.match(/schedule__bar--must/g)?.length).toBeGreaterThan(10)
      expect(text).toContain('datetime="2026-12-20"')
      expect(text).not.toMatch(/ style=|undefined|NaN|\[object/)
    },
  )

  test('plans for a day ahead where none is named yet', async () => {
    expect((await fetched('/plan?lang=en')).text).toContain('datetime="2026-12-30"')
  })

  test('says beside the field what cannot be planned, and keeps what was typed', async () => {
    const { status, text } = await fetched('/plan?startOn=2026-08-01&term=long&lang=en')
    expect(status).toBe(200)
    expect(text).toContain('The first day of work cannot be before the day of the plan.')
    expect(text).toContain('value="long"')
    expect(text).not.toContain('schedule__bar')
  })

  test('names the holidays in its way', async () => {
    const { text } = await fetched(`/plan?${query}&lang=en`)
    expect(text).toContain('Wednesday, 16 December 2026: Independence Day')
    expect(text).toContain('moved from 2 January 2027')
  })

  test('is one click from Today, filled in with the firm', async () => {
    const { token } = await world.as('aigerim')
    const today = await fetched('/today', { cookie: `sid=${token}` })
    const href = /href="(\/plan\?[^"]+)"/.exec(today.text)?.[1]?.replaceAll('&amp;', '&')
    expect(href).toContain('local3=')
    expect((await fetched(`${href}`)).status).toBe(200)
    expect((await fetched('/')).text).toContain('href="/plan"')
  })
})

describe('a plan to which the law says no', () => {
  const short = 'startOn=2027-03-01&kind=4&local4=26&foreign4=2'

  test.each(languages)(
    'shows the ways to a yes before the plan, each with a button that leads to it: %s',
    async (language) => {
      const { text } = await fetched(`/plan?${short}&lang=${language}`)
      const say = sayPlanning(language)
      expect(text).toContain(say('ways.lifts'))
      expect(text.indexOf(say('answer.no'))).toBeLessThan(text.indexOf(say('drawn')))
      const links = hrefsTo(text).filter((href) => href.includes('hire='))
      expect(links).toHaveLength(2)
      for (const href of links) {
        const tried = await fetched(`${href}&lang=${language}`)
        expect(tried.text).toContain(say('answer.unknown'))
        expect(tried.text).toContain(say('compare.changed', { fields: '' }).trim())
      }
    },
  )

  test('is no success though it were in time', async () => {
    const toneOf = async (path: string) => /class="notice ([^"]+)"/.exec((await fetched(path)).text)?.[1]
    expect(await toneOf(`/plan?${short}&lang=en`)).toBe(toneClass.info)
    expect(await toneOf(`/plan?${short}&hire=1&lang=en`)).toBe(toneClass.yes)
  })

  test('lets everything not known be supposed, up to a yes', async () => {
    const supposed = async (path: string): Promise<string> => {
      const { text } = await fetched(path)
      const next = hrefsTo(text).at(-1)
      return text.includes(sayPlanning('en')('ways.suppose')) && next !== undefined ? supposed(`${next}&lang=en`) : text
    }
    expect(await supposed(`/plan?${short}&hire=1&lang=en`)).toContain(sayPlanning('en')('answer.yes'))
  })

  test('supposes of a transferee the months that the law asks for', async () => {
    const { text } = await fetched(`/plan?startOn=2027-03-01&kind=ict-3&local3=9&lang=en`)
    const tenures = hrefsTo(text).map((href) => new URLSearchParams(href.split('?')[1]).get('tenure'))
    expect(tenures).toContain('12')
  })

  test('says so where nothing the employer can do helps', async () => {
    const { text } = await fetched(`/plan?startOn=2027-03-01&local3=40&quotaLeft=0&lang=en`)
    expect(text).toContain(sayPlanning('en')('ways.stuck', { rule: 'A place in the quota' }))
  })
})

describe('a plan beside another', () => {
  const shown = async (now: string, than: string) =>
    (await fetched(`/plan?${now}&than=${encodeURIComponent(than)}&lang=en`)).text
  const say = sayPlanning('en')

  test('says what was changed, and how the answer, the days and the fee moved', async () => {
    const text = await shown(`${query}&visa=7&activity=P`, query)
    expect(text).toContain(say('compare.changed', { fields: `${say('activity')}, ${say('visa')}` }))
    const cells = [...text.matchAll(/data-head="[^"]*"[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell)
    expect(cells.slice(6, 9)).toEqual([
      '12 November 2026',
      '<b>30 October 2026</b>',
      say('compare.earlier', { days: 13 }),
    ])
    expect(cells.slice(9, 12)).toEqual(['5 January 2027', '<b>20 January 2027</b>', say('compare.later', { days: 15 })])
    expect(cells[14]).toBe(say('compare.less', { sum: '194,625\u00a0₸' }))
  })

  test('is none where nothing was changed, or where the other cannot be planned', async () => {
    expect(await shown(query, query)).not.toContain(say('compare'))
    expect(await shown(query, 'startOn=never')).not.toContain(say('compare'))
  })

  test('is kept by the form, which remembers from where the changes began', async () => {
    const { text } = await fetched(`/plan?${query}&lang=en`)
    expect(text.replaceAll('&amp;', '&')).toContain(`name="than" value="startOn=2027-03-01&local3=38&foreign3=2"`)
  })
})

describe('the same hire with every other permit and category', () => {
  const say = sayPlanning('ru')

  test('stands side by side, each with its answer, first safe day and fee, and a button that leads to it', async () => {
    const { text } = await fetched(`/plan?${query}&lang=ru`)
    expect(text).toContain(say('others'))
    const kinds = hrefsTo(text).map((href) => new URLSearchParams(href.slice('/plan?'.length)).get('kind'))
    expect(kinds.filter((kind) => kind !== null)).toEqual(['1', '1-deputy', '2', '4', 'ict-1', 'ict-2', 'ict-3'])
  })

  test('is not there for seasonal work, whose term is of days, nor where no permit is needed', async () => {
    for (const other of ['kind=seasonal&term=90', 'citizenship=KGZ'])
      expect((await fetched(`/plan?${query}&${other}&lang=ru`)).text).not.toContain(say('others'))
  })
})

describe('the calendar of a plan', () => {
  const feed = async (language: string) => (await fetched(`/plan.ics?${query}&lang=${language}`)).text

  test('is what calendar programs read: lines of 75 octets, ended by CR and LF', async () => {
    const { headers, text } = await fetched(`/plan.ics?${query}&lang=kk`)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]/)
    }
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(text.match(/END:VEVENT/g)?.length)
    expect(text).toContain('DTSTART;VALUE=DATE:20261220\r\nDTEND;VALUE=DATE:20261221')
  })

  test('unfolds to its sentences, with what a comma or a line would break escaped', async () => {
    const unfolded = (await feed('en')).replaceAll('\r\n ', '')
    expect(unfolded).toContain('SUMMARY:Last safe day: Post the vacancy')
    expect(unfolded).toContain('X-WR-CALNAME:Hire\\, first day of work 1 March 2027')
    expect(unfolded).toMatch(/DESCRIPTION:Turn of: Employer\\n/)
  })

  test('has the same events in every language and on every day, so that a subscription changes them in place', async () => {
    const idsIn = (text: string) => text.replaceAll('\r\n ', '').match(/^UID:.+$/gm)
    const before = idsIn(await feed('ru'))
    expect(new Set(before).size).toBe(before?.length)
    expect(idsIn(await feed('en'))).toEqual(before)
    await world.goTo('2026-09-08')
    expect(idsIn(await feed('kk'))).toEqual(before)
  })

  test('is refused where the wish cannot be planned', async () => {
    expect((await fetched('/plan.ics?startOn=never')).status).toBe(422)
  })
})
