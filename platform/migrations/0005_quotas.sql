create schema quotas;

-- How many permits a region may give in a year, by category. The database refuses the one too many.
create table quotas.ceiling (
  year     integer not null,
  region   text not null check (region ~ '^[0-9]{2}$'),
  category integer not null check (category between 1 and 4),
  places   integer not null check (places >= 0),
  taken    integer not null default 0 check (taken between 0 and places),
  primary key (year, region, category)
);

create table quotas.reservation (
  subject  text primary key,
  year     integer not null,
  region   text not null,
  category integer not null,
  taken_on date not null,
  foreign key (year, region, category) references quotas.ceiling
);
comment on table quotas.reservation is 'a place held by an approved application; freed when the approval lapses';
