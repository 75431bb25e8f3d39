import { type ActId, cited } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { Until } from '../../../shell/days.tsx'
import { deskPage, freshKey } from '../../../shell/frame.tsx'
import { termsOn } from '../../../shell/terms.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { LinkButton } from '../../../ui/button/button.tsx'
import { PostButton } from '../../../ui/button/post-button.tsx'
import { Money } from '../../../ui/money/money.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Table } from '../../../ui/table/table.tsx'
import type { InvoiceView } from '../api.ts'
import { type FeesKey, sayFees } from '../words.ts'

/** An invoice: the rate and its clause, what is due today, what came in, and the one step. */
export function invoicePage(visit: Visit, invoice: InvoiceView): VNode {
  const say = sayFees(visit.language)
  const payer = visit.actor.kind === 'person' && visit.actor.role === 'employer'
  return deskPage(
    visit,
    { title: `${say('invoice.title')} ${invoice.number}` },
    <>
      <Breadcrumbs crumbs={[{ href: `/cases/${invoice.subject}`, label: say('invoice.case') }]} />
      <h1>{say('invoice.title')}</h1>
      <State visit={visit} invoice={invoice} />
      <Panel title={say('invoice.due')}>
        <Due visit={visit} invoice={invoice} />
        <SummaryList rows={rowsOf(visit, invoice)} />
        {payer && invoice.state === 'due' && !invoice.ordered && invoice.dueTenge !== null && (
          <Pay visit={visit} invoice={invoice} />
        )}
      </Panel>
      {invoice.notices.length > 0 && <Notices visit={visit} invoice={invoice} />}
    </>,
  )
}

function State({ visit, invoice }: { visit: Visit; invoice: InvoiceView }) {
  const say = sayFees(visit.language)
  if (invoice.paidOn !== null) {
    return (
      <Notice
        kind="success"
        title={say('invoice.paid', { day: formats(visit.language).day(invoice.paidOn) })}
        actions={<LinkButton href={`/cases/${invoice.subject}`}>{say('invoice.case')}</LinkButton>}
      >
        {say('invoice.paid-text')}
      </Notice>
    )
  }
  if (invoice.state === 'void') {
    return (
      <Notice kind="danger" title={say('invoice.void')}>
        {say('invoice.void-text', termsOn(visit.today))}
      </Notice>
    )
  }
  if (!invoice.ordered) return null
  return (
    <Notice
      kind="info"
      title={say('invoice.on-its-way')}
      actions={
        <LinkButton href={`/invoices/${invoice.id}`} icon="rotate-ccw">
          {say('invoice.refresh')}
        </LinkButton>
      }
    >
      {say('invoice.on-its-way-text')}
    </Notice>
  )
}

function Due({ visit, invoice }: { visit: Visit; invoice: InvoiceView }) {
  const say = sayFees(visit.language)
  const { money } = formats(visit.language)
  if (invoice.dueTenge === null || invoice.mciValue === null)
    return <p>{say('invoice.index-unknown', { year: visit.today.slice(0, 4) })}</p>
  return (
    <Money
      large
      tenge={invoice.dueTenge}
      because={say('invoice.because', { mci: invoice.mci, value: money(invoice.mciValue) })}
    />
  )
}

function rowsOf(visit: Visit, invoice: InvoiceView) {
  const { language } = visit
  const say = sayFees(language)
  const { rate, received, dueTenge } = invoice
  const missing = (dueTenge ?? 0) - received
  const clause = cited({ act: rate.act as ActId, clause: rate.clause, trust: 'P' })[language]
  return [
    { key: 'number', label: say('invoice.number'), value: invoice.number },
    {
      key: 'rate',
      label: say('invoice.rate'),
      value: say('invoice.rate-text', {
        mci: invoice.mci,
        activity: rate.activity,
        category: rate.category,
        months: rate.months,
      }),
    },
    { key: 'clause', label: say('invoice.clause'), value: clause },
    ...(invoice.state === 'due'
      ? [{ key: 'by', label: say('invoice.pay-by'), value: <Until visit={visit} day={invoice.payBy} /> }]
      : []),
    ...(received > 0 ? [{ key: 'received', label: say('invoice.received'), value: <Money tenge={received} /> }] : []),
    ...(received > 0 && missing > 0
      ? [{ key: 'missing', label: say('invoice.still'), value: <Money tenge={missing} /> }]
      : []),
    ...(dueTenge !== null && missing < 0
      ? [{ key: 'over', label: say('invoice.over'), value: <Money tenge={-missing} /> }]
      : []),
  ]
}

function Pay({ visit, invoice }: { visit: Visit; invoice: InvoiceView }) {
  const say = sayFees(visit.language)
  return (
    <PostButton tone="primary" icon="banknote" action={`/invoices/${invoice.id}/pay`} fields={{ _key: freshKey() }}>
      {say(invoice.received > 0 ? 'invoice.pay-rest' : 'invoice.pay')}
    </PostButton>
  )
}

function Notices({ visit, invoice }: { visit: Visit; invoice: InvoiceView }) {
  const say = sayFees(visit.language)
  const { day, money } = formats(visit.language)
  const rows = invoice.notices.map((notice, index) => ({ ...notice, key: String(index) }))
  return (
    <Panel title={say('invoice.notices')}>
      <Table
        caption={say('invoice.notices')}
        captionHidden
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: 'kind', head: say('invoice.notice'), cell: (row) => say(`notice.${row.kind}` as FeesKey) },
          { key: 'sum', head: say('invoice.sum'), numeric: true, cell: (row) => money(row.sum) },
          { key: 'on', head: say('invoice.paid-on'), cell: (row) => day(row.paidOn) },
          { key: 'verdict', head: say('invoice.verdict'), cell: (row) => say(`verdict.${row.verdict}` as FeesKey) },
        ]}
      />
    </Panel>
  )
}
