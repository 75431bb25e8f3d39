create schema checks;

-- A question to another agency, from asking to answer.
create table checks.enquiry (
  id          uuid primary key,
  subject     text not null,
  agency      text not null check (agency in ('erap', 'migration-police', 'otib', 'irs', 'esutd', 'mfa')),
  question    jsonb not null,
  state       text not null check (state in ('asked', 'answered', 'refused', 'late')),
  asked_at    timestamptz not null,
  late_from   date not null,
  attempts    integer not null default 0,
  next_try_at timestamptz,
  trouble     text,
  answer      jsonb,
  answered_at timestamptz,
  by_hand     text,
  unique (subject, agency),
  check ((state in ('answered', 'refused')) = (answered_at is not null)),
  check (state <> 'answered' or answer is not null)
);
comment on column checks.enquiry.trouble is 'why the last try brought no answer: silent, down, not-understood, about-another, not-ready';
comment on column checks.enquiry.by_hand is 'ground on which an officer entered an answer received on paper';
create index enquiry_open on checks.enquiry (next_try_at) where state in ('asked', 'late');

-- Every try: what was sent, what came back, byte for byte, with its hash.
create table checks.exchange (
  enquiry_id  uuid not null references checks.enquiry,
  n           integer not null check (n > 0),
  sent_at     timestamptz not null,
  took_ms     integer not null,
  status      integer,
  request     text not null,
  reply       text,
  reply_hash  bytea,
  trouble     text,
  primary key (enquiry_id, n)
);
