import { type Day, plusDays } from '../calendar/day.ts'
import type { Category, Employer, Headcount, Hire, Post, Question, Request, Vacancy } from '../permits/question.ts'
import { type Draw, drawOf, pick } from './random.ts'
import { activity, citizenship, kind, region, request, topPost, type Wanted, wanted } from './synthetic-shares.ts'

/**
 * One case of a made-up year, the same for the same seed and number. What it is drawn from and how firm that is stands in
 * {@link file://./synthetic-basis.ts}: such cases show where a draft bites, not how many people it touches.
 */
export function syntheticCase(seed: number, number: number, on: Day): Question {
  const draw = drawOf(seed, number)
  const what = pick(wanted, draw)
  const asked = requestFor(what, draw)
  const where = pick(region, draw)
  const regions = draw.chance(0.06) ? [...new Set([where, pick(region, draw)])] : [where]
  return {
    on,
    request: asked,
    employer: employerOf(what, asked, on, draw),
    worker: {
      citizenship: pick(citizenship, draw),
      status: 'none',
      qualified: draw.chance(0.03) ? null : draw.chance(0.94),
      foreignTenureMonths: draw.chance(0.05) ? null : draw.whole(3, 60),
    },
    hire: { ...hireOf(what, asked, draw), regions },
    vacancy: asked === 'new' && what !== 'ict' ? vacancyIn(where, number, on, draw) : null,
    quotaLeft: draw.chance(0.04) ? null : draw.chance(0.08) ? 0 : draw.whole(1, 400),
    permit: asked === 'renewal' ? { expiresOn: plusDays(on, draw.whole(20, 70)), renewals: draw.whole(0, 3) } : null,
  }
}

/** What cannot be renewed is asked for anew. */
function requestFor(what: Wanted, draw: Draw): Request {
  const asked = pick(request, draw)
  return asked === 'renewal' && (what === 4 || what === 'seasonal') ? 'new' : asked
}

function hireOf(what: Wanted, asked: Request, draw: Draw): Omit<Hire, 'regions'> {
  if (what === 'seasonal')
    return { permit: 'seasonal', category: null, post: 'worker', term: { days: draw.whole(30, 365) } }
  if (what === 'ict') {
    const category = draw.whole(1, 3) as 1 | 2 | 3
    const months = asked === 'renewal' ? draw.whole(6, 12) : draw.whole(6, 36)
    return { permit: 'ict', category, post: postFor(category, draw), term: { months } }
  }
  const months = what === 1 ? draw.whole(1, 3) * 12 : draw.chance(0.03) ? 24 : 12
  return { permit: 'employment', category: what, post: postFor(what, draw), term: { months } }
}

const postOf = { 2: 'unit-head', 3: 'specialist', 4: 'worker' } as const

function postFor(category: Category, draw: Draw): Post {
  return category === 1 ? pick(topPost, draw) : postOf[category]
}

/** From 4 people to some two thousand, most of them few; a third near the limits of the law. */
function headcountOf(draw: Draw): number {
  return draw.chance(0.33) ? draw.whole(5, 40) : Math.round(4 * Math.exp(draw.fraction() * 6.2))
}

const shareOfCategory = { 1: 0.06, 2: 0.14, 3: 0.45, 4: 0.35 } as const

function employerOf(what: Wanted, asked: Request, on: Day, draw: Draw): Employer {
  const headcount = headcountOf(draw)
  const citizens = 0.72 + draw.fraction() * 0.28
  const staff = { 1: people(1), 2: people(2), 3: people(3), 4: people(4) }
  const foreign = draw.chance(0.2)
  return {
    kind: pick(kind, draw),
    foreignShare: foreign ? (draw.chance(0.5) ? 100 : 49) : 0,
    smallBusiness: headcount <= 100 && draw.chance(0.7),
    headcount,
    activity: pick(activity, draw),
    staff,
    ictStaff: { 1: transferees(), 2: transferees(), 3: transferees() },
    exemptPosts: { head: draw.whole(0, 1), deputy: draw.whole(0, 2) },
    banFoundOn: draw.chance(0.02) ? plusDays(on, -draw.whole(1, 500)) : null,
    category4:
      what === 4 && draw.chance(0.2) ? [{ issuedOn: plusDays(on, -draw.whole(30, 500)), replaced: false }] : [],
    unregisteredContracts: draw.chance(0.05) ? null : draw.chance(0.06) ? draw.whole(1, 5) : 0,
  }

  /** The worker of a permit that there already is counts among the foreigners. */
  function people(category: Category): Headcount {
    const all = Math.max(category === 1 ? 1 : 0, Math.round(headcount * shareOfCategory[category]))
    const local = Math.min(all, Math.round(all * (citizens + (1 - citizens) * draw.fraction())))
    const already = asked !== 'new' && what === category && local === all ? 1 : 0
    return { local, foreign: all - local + already }
  }

  function transferees(): number {
    return what === 'ict' ? draw.whole(asked === 'new' ? 0 : 1, 3) : 0
  }
}

/** Most have stood their days; some are too young, broken off, or not posted at all. */
function vacancyIn(where: string, number: number, on: Day, draw: Draw): Vacancy | null {
  if (draw.chance(0.05)) return null
  const from = plusDays(on, draw.chance(0.12) ? -draw.whole(0, 15) : -draw.whole(16, 60))
  const to = draw.chance(0.05) ? plusDays(from, draw.whole(3, 14)) : null
  return { code: `V${10_000_000 + number}`, postedOn: from, region: where, live: [{ from, to }] }
}
