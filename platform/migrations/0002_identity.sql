create schema identity;

create table identity.account (
  id         text primary key check (id ~ '^[a-z0-9-]{3,60}$'),
  role       text not null check (role in ('employer', 'officer', 'worker')),
  name       jsonb not null,
  place      jsonb not null,
  firm       text check (firm ~ '^[0-9]{12}$'),
  region     text check (region ~ '^[0-9]{2}$'),
  passport   text,
  passphrase text,
  closed_at  timestamptz,
  check (case role when 'employer' then firm is not null when 'officer' then region is not null else passport is not null end)
);
comment on column identity.account.name is '{kk, ru, en}';
comment on column identity.account.place is 'the firm, office or register they act for, {kk, ru, en}';
comment on column identity.account.passphrase is 'scrypt; null: a persona of the sandbox, who is let in outside production only';

create table identity.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id text not null references identity.account,
  made_at    timestamptz not null default now(),
  seen_at    timestamptz not null default now(),
  ends_at    timestamptz not null
);
create index session_ends on identity.session (ends_at);

-- A form that was on its way when its session ended: kept for its person, until it is sent or a day has passed.
create table identity.kept_form (
  id         uuid primary key,
  account_id text not null references identity.account,
  path       text not null,
  fields     jsonb not null,
  kept_at    timestamptz not null default now()
);
create index kept_form_age on identity.kept_form (kept_at);
