-- Whether an edition may be scored in an assessment, as it was told when it was saved; null for those before.
alter table ledger.indicator_edition add column scorable boolean;
