create schema exchange;

create sequence exchange.publication_code;

create table exchange.vacancy (
  id           uuid primary key,
  employer     text not null,
  code         text unique check (code ~ '^V[0-9]{8}$'),
  state        text not null check (state in ('draft', 'on-air', 'off-air')),
  draft        jsonb not null,
  region       text check (region ~ '^[0-9]{2}$'),
  place        text,
  title        text,
  occupation   text,
  people       integer check (people > 0),
  pay_from     integer check (pay_from > 0),
  pay_to       integer check (pay_to >= pay_from),
  duties       text,
  requirements text,
  conditions   text,
  posted_on    date,
  version      integer not null default 1,
  made_at      timestamptz not null,
  changed_at   timestamptz not null,
  words        tsvector generated always as (
    setweight(to_tsvector('russian', coalesce(title, '')), 'A')
    || setweight(to_tsvector('simple', coalesce(title, '')), 'A')
    || to_tsvector('russian', coalesce(duties, '') || ' ' || coalesce(requirements, '') || ' ' || coalesce(place, ''))
    || to_tsvector('simple', coalesce(duties, '') || ' ' || coalesce(requirements, ''))
  ) stored,
  check (state = 'draft' or (code is not null and region is not null and title is not null and posted_on is not null))
);
comment on column exchange.vacancy.draft is 'what was typed, kept as typed; the columns beside it hold what was published';
create index vacancy_on_air on exchange.vacancy (posted_on desc, id desc) where state = 'on-air';
create index vacancy_on_air_region on exchange.vacancy (region, posted_on desc, id desc) where state = 'on-air';
create index vacancy_words on exchange.vacancy using gin (words) where state = 'on-air';
create index vacancy_employer on exchange.vacancy (employer, changed_at desc, id desc);

-- When a vacancy was on the air: first and last full day. Taking it off ends an airing; posting again begins another.
create table exchange.airing (
  vacancy_id uuid not null references exchange.vacancy,
  n          integer not null check (n > 0),
  from_day   date not null,
  to_day     date check (to_day >= from_day),
  primary key (vacancy_id, n)
);
create unique index airing_open on exchange.airing (vacancy_id) where to_day is null;
