-- Indexes without which a page or the daily sweep reads more as the country's record grows. Each serves the statement named beside it.

-- Vacancies by pay (exchange, searchOnAir): a high sum that few or none pay would otherwise be looked for through all that is on the air.
create index vacancy_on_air_pay on exchange.vacancy ((coalesce(pay_to, pay_from))) where state = 'on-air';
-- The planner does not take figures from an index over a part of the rows: these tell it how few pay so much.
create statistics exchange.vacancy_pay on (coalesce(pay_to, pay_from)) from exchange.vacancy;

-- Who has not answered in fifty cases of the queue (checks, unansweredOf): only what waits is looked at, not every answer ever given nor
-- every enquiry that is open in the country.
create index enquiry_waiting on checks.enquiry (subject, agency) where state in ('asked', 'late');

-- Who is late by today (checks, overdueEnquiries): only those of whom it was not yet said.
create index enquiry_late_from on checks.enquiry (late_from) where state = 'asked';

-- An employer's open cases (permits, openCasesOf): not through all he has filed in ten years.
create index application_employer_open on permits.application (employer, changed_at desc, id desc)
  where state in ('draft', 'registered', 'hearing', 'approved');

-- How many cases are open, due soon and overdue in a region (permits, queueCounts): counted from the index alone.
create index application_queue_due on permits.application (region, decide_by) where state in ('registered', 'hearing');

-- Money that came in and does not yet cover a fee, also after the approval lapsed (fees, sweepFees): takes the place of an index for
-- invoices that are due only.
create index invoice_undecided on fees.invoice (id) where state <> 'paid' and received > 0;
drop index fees.invoice_part_paid;

-- Orders of which the treasury has told nothing for hours (fees, sweepFees).
create index invoice_ordered on fees.invoice (ordered_at) where state = 'due' and ordered_at is not null;
