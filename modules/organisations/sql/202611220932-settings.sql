alter table organisations.organisation add column version integer not null default 1;
-- Kept for ever: needs and figures go on naming it.
alter table organisations.organisation add column closed_at timestamptz;
