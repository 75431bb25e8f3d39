create schema permits;

create table permits.application (
  id              uuid primary key,
  employer        text not null,
  state           text not null check (state in ('draft', 'registered', 'hearing', 'approved', 'refused', 'lapsed', 'withdrawn', 'issued')),
  version         integer not null default 1,
  draft           jsonb not null,
  made_at         timestamptz not null,
  changed_at      timestamptz not null,
  -- since filing
  number          text unique,
  filed           jsonb,
  region          text check (region ~ '^[0-9]{2}$'),
  category        integer check (category between 1 and 4),
  worker          text,
  filed_at        timestamptz,
  registered_on   date,
  hearing_tell_by date,
  decide_by       date,
  overdue_on      date,
  qualified       boolean,
  qualified_note  text,
  -- hearing
  told_on         date,
  told            jsonb,
  object_by       date,
  refuse_from     date,
  objection       text,
  objected_at     timestamptz,
  -- decision
  decided_on      date,
  decided_by      text,
  decision        jsonb,
  ground          text,
  pay_by          date,
  check (state = 'draft' or state = 'withdrawn' or (number is not null and filed is not null and decide_by is not null))
);
create index application_queue on permits.application (region, registered_on, number) where state in ('registered', 'hearing');
create index application_employer on permits.application (employer, changed_at desc, id desc);
create index application_pay_by on permits.application (pay_by) where state = 'approved';
create index application_decide_by on permits.application (decide_by) where state in ('registered', 'hearing') and overdue_on is null;
create index application_decided on permits.application (region, decided_on desc, number desc) where decided_on is not null;

create table permits.permit (
  id             uuid primary key,
  application_id uuid not null unique references permits.application,
  number         text not null unique,
  secret         text not null unique check (length(secret) = 26),
  employer       text not null,
  region         text not null,
  category       integer not null,
  passport       text not null,
  shown          jsonb not null,
  state          text not null check (state in ('valid', 'expired', 'revoked')),
  issued_on      date not null,
  expires_on     date not null check (expires_on > issued_on),
  revoked_on     date,
  revocation     jsonb,
  pdf            bytea check (length(pdf) = 32)
);
comment on column permits.permit.shown is 'what is printed on it: names, post, firm, places';
create index permit_expires on permits.permit (expires_on) where state = 'valid';
create index permit_passport on permits.permit (passport, issued_on desc);
create index permit_employer on permits.permit (employer, state, expires_on);
create index permit_region on permits.permit (region, issued_on desc, number desc);

-- Numbers without gaps: one row a series, taken last in a transaction.
create table permits.series (
  kind   text not null check (kind in ('application', 'permit')),
  region text not null,
  year   integer not null,
  last   integer not null check (last > 0),
  primary key (kind, region, year)
);
