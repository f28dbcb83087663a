import type { ReadContext } from '../../../platform/access/context.ts';
import { maskedContact } from '../../people/people.public.ts';
import type { Person } from '../contract/persons.ts';
import { listPersons } from '../store/persons.ts';
import { staffNames } from './names.ts';

/** The persons of a need besides whoever told it, masked. Only for whoever sees its words. */
export async function personsOf(ctx: ReadContext, needId: string): Promise<Person[]> {
  const rows = await listPersons(ctx.db, needId);
  if (rows.length === 0) return [];
  const staff = await staffNames(
    ctx,
    rows.map(({ noted_by }) => noted_by),
  );
  const found: Person[] = [];
  for (const row of rows) {
    const { agreed_how: how, agreed_by: by, agreed_at: at } = row;
    found.push({
      ...(await maskedContact(ctx, row.resident_id)),
      role: row.role as Person['role'],
      relation: row.relation,
      agreed:
        how === null || by === null || at === null
          ? null
          : {
              how: how as 'counter' | 'phone',
              by: by as 'self' | 'guardian',
              at: at.toISOString(),
              notedBy: staff(row.noted_by ?? '').name,
            },
    });
  }
  return found;
}
