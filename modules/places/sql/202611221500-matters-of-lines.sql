-- For which dangers a help line comes first, as codes; edited with the list.
alter table places.help_line add column matters text[] not null default '{}';
update places.help_line set matters = case phone
  when '110' then array['violence', 'abuse', 'sexual', 'child', 'threat', 'held', 'missing', 'suicide']
  when '119' then array['fire']
  when '120' then array['medical', 'suicide']
  when '12333' then array['wages']
  when '12338' then array['violence', 'abuse', 'sexual', 'child']
  when '12345' then array['child', 'hunger', 'missing']
  when '12348' then array['wages', 'abuse']
  when '12351' then array['wages']
  when '12355' then array['child']
  when '12356' then array['suicide']
  else '{}'::text[] end;
