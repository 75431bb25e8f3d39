create schema fees;

create sequence fees.invoice_number;

create table fees.invoice (
  id          uuid primary key,
  number      text not null unique,
  subject     text not null unique,
  payer       text not null,
  region      text not null,
  rate        jsonb not null,
  mci         integer not null check (mci > 0),
  made_on     date not null,
  pay_by      date not null,
  state       text not null check (state in ('due', 'paid', 'void')),
  received    integer not null default 0 check (received >= 0),
  paid_on     date,
  due_tenge   integer,
  ordered_at  timestamptz,
  check ((state = 'paid') = (paid_on is not null))
);
comment on column fees.invoice.rate is 'how the rate was found: activity, category, term, clause';
comment on column fees.invoice.due_tenge is 'rate times the MCI of the day of payment; known once paid';
create index invoice_payer on fees.invoice (payer, state, pay_by);

-- Every notice of the treasury as it came, once.
create table fees.notice (
  id          text primary key,
  payment     text not null,
  invoice     text not null,
  kind        text not null check (kind in ('accepted', 'settled', 'returned')),
  sum         integer not null,
  paid_on     date not null,
  received_at timestamptz not null,
  verdict     text not null
);
comment on column fees.notice.verdict is 'counted, noted, unknown-invoice, too-late, returned';
create index notice_invoice on fees.notice (invoice, received_at);
create unique index notice_once on fees.notice (payment, kind);
create index invoice_part_paid on fees.invoice (id) where state = 'due' and received > 0;
