-- The record of everything that happened: append-only, chained per subject (a case, a vacancy).
create table kernel.event (
  id         bigint generated always as identity primary key,
  subject    text not null,
  ver        integer not null check (ver > 0),
  prev       bytea not null check (length(prev) = 32),
  hash       bytea not null check (length(hash) = 32),
  name       text not null,
  actor      text not null,
  at         timestamptz not null,
  body       text not null,
  unique (subject, ver)
);
comment on table kernel.event is
  'hash = sha256(''ruqsat.event.v1'' || ver as 4 bytes || prev || sha256(body)); body is canonical JSON (RFC 8785) without personal data';

create function kernel.append_only() returns trigger language plpgsql as $$
begin
  raise exception 'kernel.event is append-only';
end $$;
create trigger append_only before update or delete on kernel.event for each row execute function kernel.append_only();
create trigger append_only_whole before truncate on kernel.event for each statement execute function kernel.append_only();

-- The only way to write an event: takes the next place in the subject's chain.
create function kernel.append_event(p_subject text, p_name text, p_actor text, p_at timestamptz, p_body text)
returns kernel.event language plpgsql as $$
declare
  last record;
  made kernel.event;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_subject, 0));
  select ver, hash into last from kernel.event where subject = p_subject order by ver desc limit 1;
  insert into kernel.event (subject, ver, prev, hash, name, actor, at, body)
  values (
    p_subject,
    coalesce(last.ver, 0) + 1,
    coalesce(last.hash, '\x0000000000000000000000000000000000000000000000000000000000000000'::bytea),
    sha256(
      convert_to('ruqsat.event.v1', 'UTF8') || int4send(coalesce(last.ver, 0) + 1)
      || coalesce(last.hash, '\x0000000000000000000000000000000000000000000000000000000000000000'::bytea)
      || sha256(convert_to(p_body, 'UTF8'))
    ),
    p_name, p_actor, p_at, p_body
  )
  returning * into made;
  return made;
end $$;

-- A consequence runs once for an event, however often its job is delivered.
create table kernel.consequence_done (
  event_id bigint not null,
  consumer text not null,
  primary key (event_id, consumer)
);

-- The answer of a step that was taken, kept for as long as the database lives.
create table kernel.idempotency (
  actor       text not null,
  key         text not null check (length(key) between 8 and 200),
  fingerprint bytea not null,
  answer      jsonb,
  at          timestamptz not null default now(),
  primary key (actor, key)
);

-- Files by content: the bytes lie on disk or in an S3 store under their hash.
create table kernel.file (
  sha256    bytea primary key check (length(sha256) = 32),
  size      bigint not null check (size > 0),
  mime      text not null,
  stored_at timestamptz not null default now()
);

-- Outside production: how far the sandbox's clock is from the real one.
create table kernel.moved_clock (
  only_row     boolean primary key default true check (only_row),
  milliseconds bigint not null
);
