-- Large sets of persons as bits, which the database itself can unite and count: number n of a chunk is bit n, eight
-- to a byte with the least first, as in engines/rollup. Smaller ones stay sorted lists.
alter table ledger.persons alter column members drop not null;
alter table ledger.persons add column bits bit varying;
-- Read whole each time: kept as they are.
alter table ledger.persons alter column bits set storage external;

do $$
declare
  one record;
  bitmap bytea;
begin
  for one in select ctid, size, members from ledger.persons where size >= 1024 loop
    if length(one.members) = 8192 then
      bitmap := one.members;
    else
      bitmap := decode(repeat('00', 8192), 'hex');
      for at in 0 .. one.size - 1 loop
        bitmap := set_bit(bitmap, get_byte(one.members, at * 2) + 256 * get_byte(one.members, at * 2 + 1), 1);
      end loop;
    end if;
    update ledger.persons set members = null, bits = ('x' || encode(bitmap, 'hex'))::bit varying
    where ctid = one.ctid;
  end loop;
end $$;

alter table ledger.persons add constraint list_or_bits check ((members is null) <> (bits is null));
