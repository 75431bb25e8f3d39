import { type CalendarYear, calendarYears, type DayOff, holidays, type WorkedRestDay } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { lawAddress } from '../../../shell/law-address.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { type DayKind, Month } from '../../../ui/month/month.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { Tabs } from '../../../ui/tabs/tabs.tsx'
import { sayLawbook } from '../words.ts'
import { type DrawnMonth, monthsOf } from '../year-of-days.ts'
import { Source } from './sources.tsx'

/** A whole year on the wall: days off with their reason, moved days, and how many days each month is worked. */
export function calendarPage(visit: Visit, year: CalendarYear): VNode {
  const { language } = visit
  const say = sayLawbook(language)
  const title = say('calendar.title', { year: String(year.year) })
  const months = monthsOf(year, language)
  const count = months.reduce((sum, { working }) => sum + working, 0)
  return publicPage(
    visit,
    { title, wide: true },
    <>
      <Breadcrumbs crumbs={[{ href: lawAddress.book, label: say('book.title') }]} />
      <h1>{title}</h1>
      <p class="lead">{say('calendar.lead', { count })}</p>
      <Tabs
        label={say('calendar.year-nav')}
        tabs={calendarYears.map((other) => ({
          href: lawAddress.calendar(other.year),
          label: String(other.year),
          current: other.year === year.year,
        }))}
      />
      {year.note !== undefined && <Notice title={year.note[language]} />}
      <Legend visit={visit} />
      <Drawn visit={visit} months={months} />
      <DaysOff visit={visit} year={year} />
      <Counted visit={visit} months={months} count={count} />
    </>,
  )
}

function Legend({ visit }: { visit: Visit }) {
  const say = sayLawbook(visit.language)
  const kinds: readonly (readonly [DayKind, string])[] = [
    ['off', say('calendar.holiday')],
    ['moved', say('calendar.moved')],
    ['worked', say('calendar.worked')],
    ['rest', say('calendar.weekend')],
  ]
  return (
    <ul class="row law-legend">
      {kinds.map(([kind, label]) => (
        <li key={kind}>
          <span class={`month__key month__day month__day--${kind}`} aria-hidden="true">
            1
          </span>
          {label}
        </li>
      ))}
    </ul>
  )
}

function Drawn({ visit, months }: { visit: Visit; months: readonly DrawnMonth[] }) {
  const say = sayLawbook(visit.language)
  return (
    <div class="law-year">
      {months.map(({ first, days, working }) => (
        <Month key={first} days={days} note={`${say('calendar.working-days')}: ${working}`} level={2} />
      ))}
    </div>
  )
}

function DaysOff({ visit: { language }, year }: { visit: Visit; year: CalendarYear }) {
  const say = sayLawbook(language)
  const { dayAndWeekday } = formats(language)
  const rows = [...year.off, ...year.works].toSorted((a, b) => a.day.localeCompare(b.day))
  return (
    <section>
      <h2>{say('calendar.days')}</h2>
      <Table<DayOff | WorkedRestDay>
        caption={say('calendar.days')}
        captionHidden
        columns={[
          {
            key: 'day',
            head: say('calendar.holiday'),
            cell: ({ day }) => <span id={day}>{dayAndWeekday(day)}</span>,
          },
          { key: 'why', head: say('calendar.reason'), cell: (row) => reasonOf(row, language) },
          { key: 'source', head: say('figure.source'), cell: ({ cite }) => <Source cite={cite} language={language} /> },
        ]}
        rows={rows}
        rowKey={({ day }) => day}
      />
    </section>
  )
}

/** Why a day is off or worked, in words. */
function reasonOf(row: DayOff | WorkedRestDay, language: Visit['language']): string {
  const say = sayLawbook(language)
  const { day } = formats(language)
  if ('insteadOf' in row) return say('calendar.worked-instead', { day: day(row.insteadOf) })
  const beside = [
    ...(row.movedFrom === undefined ? [] : [say('calendar.moved-from', { day: day(row.movedFrom) })]),
    ...(row.estimated === undefined ? [] : [say('calendar.estimated')]),
  ]
  const reason = holidays[row.why][language]
  return beside.length === 0 ? reason : `${reason} (${beside.join(', ')})`
}

function Counted({
  visit: { language },
  months,
  count,
}: {
  visit: Visit
  months: readonly DrawnMonth[]
  count: number
}) {
  const say = sayLawbook(language)
  const { month, number } = formats(language)
  const rows = [
    ...months.map(({ first, working }) => ({ name: month(first), working })),
    { name: say('calendar.total'), working: count },
  ]
  return (
    <section>
      <h2>{say('calendar.working-days')}</h2>
      <Table
        caption={say('calendar.working-days')}
        captionHidden
        columns={[
          { key: 'month', head: say('calendar.month'), cell: ({ name }) => name },
          { key: 'days', head: say('calendar.working-days'), numeric: true, cell: ({ working }) => number(working) },
        ]}
        rows={rows}
        rowKey={({ name }) => name}
      />
    </section>
  )
}
