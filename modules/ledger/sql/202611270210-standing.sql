-- Whether the stations and members that were there before the ledger counted them have been told to it.
alter table ledger.rolled_up add column standing_told boolean not null default false;
grant update on ledger.rolled_up to lianxin_app;
