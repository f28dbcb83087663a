import { sql } from 'kysely';
import type { Asked } from '../../engines/indicators/evaluate.ts';
import type { Entry } from './entries.rules.ts';
import { type Asking, chosen, stands } from './indicator-source.store.ts';

const standing = (asking: Asking, asked: Asked) => chosen(asking, asked).where(stands(asked.asOf));

const isShown = ({ hidden }: Asking) => sql<boolean>`record_id <> all(${[...hidden]}::uuid[])`;

/** The entries that a number counts, newest first, how many there are in all, and how many are of protected needs. */
export async function listAsked(
  asking: Asking,
  asked: Asked,
  page: { limit: number; offset: number },
): Promise<{ entries: Entry[]; total: number; hidden: number }> {
  const counted = await standing(asking, asked)
    .select(({ fn }) => [
      fn.countAll<string>().as('total'),
      fn.countAll<string>().filterWhere(isShown(asking)).as('shown'),
    ])
    .executeTakeFirstOrThrow();
  const entries = await listAskedEntries(asking, asked, page);
  const total = Number(counted.total);
  return { entries, total, hidden: total - Number(counted.shown) };
}

/** As {@link listAsked}, without counting them. */
export async function listAskedEntries(
  asking: Asking,
  asked: Asked,
  { limit, offset }: { limit: number; offset: number },
): Promise<Entry[]> {
  return standing(asking, asked)
    .where(isShown(asking))
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('happening_number', 'desc')
    .orderBy('line')
    .limit(limit)
    .offset(offset)
    .execute();
}
