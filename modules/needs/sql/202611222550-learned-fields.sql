-- Kind, urgency and groups are learned as categories are. Who it is about is personal: such a row goes when the need is erased.
alter table needs.learned drop constraint learned_field_check;
alter table needs.learned add constraint learned_field_check
  check (field in ('category', 'organisation', 'kind', 'urgency', 'group'));
grant delete on needs.learned to lianxin_app;

-- When staff looked at kind, urgency and groups, whether or not they changed anything.
alter table needs.need add column sorted_at timestamptz;

-- Nothing was sure enough of what it is about, or of what is wanted.
alter table needs.line add column to_look boolean not null default false;
update needs.line as line set to_look = true from needs.need as need
  where need.city_id = line.city_id and need.id = line.need_id
    and (need.category_code is null or need.kind_sure < 50);
