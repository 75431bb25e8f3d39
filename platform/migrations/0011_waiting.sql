-- The days on which a case went on after the decision, beside those up to it: how long applications wait is counted from one table.
alter table permits.application add paid_on date, add issued_on date;
update permits.application a set issued_on = p.issued_on from permits.permit p where p.application_id = a.id;

-- What was decided in the last twelve months, in all regions (permits, countWaiting): counted from the index alone.
create index application_waited on permits.application (decided_on) include (region, registered_on, paid_on, issued_on)
  where decided_on is not null;

-- How long applications waited, as the daily sweep counted last; a page reads it instead of counting.
create table permits.waiting (
  span         text not null,
  place        text not null check (place ~ '^([0-9]{2}|all)$'),
  cases        integer not null check (cases >= 0),
  half         integer check (half >= 0),
  nine_in_ten  integer check (nine_in_ten >= half),
  decided_from date not null,
  counted_on   date not null check (counted_on > decided_from),
  primary key (span, place),
  check ((half is null) = (nine_in_ten is null))
);
comment on column permits.waiting.place is 'a region, or all of them together';
comment on column permits.waiting.half is 'working days within which half of the cases got there; null where there are too few to say';
