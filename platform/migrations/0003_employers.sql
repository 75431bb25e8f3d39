create schema employers;

create table employers.employer (
  bin            text primary key check (bin ~ '^[0-9]{12}$'),
  name           jsonb not null,
  kind           text not null check (kind in ('company', 'branch', 'representative-office', 'state-institution', 'state-enterprise')),
  activity       text not null check (activity ~ '^[A-U]$'),
  region         text not null check (region ~ '^[0-9]{2}$'),
  address        text not null,
  foreign_share  numeric(5, 2) not null check (foreign_share between 0 and 100),
  small_business boolean not null,
  headcount      integer not null check (headcount >= 0),
  staff          jsonb not null,
  version        integer not null default 1,
  updated_at     timestamptz not null
);
comment on column employers.employer.staff is '{"1": {local, foreign}, … "4"}: people at work by category';
