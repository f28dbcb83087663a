-- Staff took or changed who it is about and where; until then both are proposed from the words and kept nowhere.
alter table needs.need add column groups_taken boolean not null default false;
