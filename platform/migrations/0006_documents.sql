create schema documents;

create table documents.paper (
  id       uuid primary key,
  subject  text not null,
  kind     text not null,
  sha256   bytea not null check (length(sha256) = 32),
  name     text not null,
  mime     text not null,
  size     bigint not null check (size > 0),
  added_by text not null,
  added_at timestamptz not null,
  gone_at  timestamptz
);
create index paper_subject on documents.paper (subject, added_at) where gone_at is null;
