-- A region's filed cases, the last filed first (permits, filedPage): a draft of law is replayed over them, and the questions are exported.
create index application_filed on permits.application (region, filed_at desc, id desc) where filed_at is not null;
