import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { NeedRecord } from '../needs.rules.ts';
import type { NeedsTables } from '../needs.tables.ts';

const table = tables<NeedsTables>;

/**
 * Puts `mark` in place of every word of a need and takes out what tells whose it was. The link stays and opens onto
 * the mark, so that the person can see that it was done; what is counted stays too.
 */
export async function eraseWords(
  db: WriteDb,
  { need }: Authorized<NeedRecord>,
  { mark, at }: { mark: string; at: Date },
): Promise<void> {
  const { id } = need;
  await table(db)
    .updateTable('needs.need')
    .set({
      words: mark,
      code: null,
      employer_id: null,
      groups: [],
      safe_contact: null,
      erased_at: at,
      version: need.version + 1,
    })
    .where('id', '=', id)
    .execute();
  await table(db)
    .updateTable('needs.round')
    .set({ verdict_words: null, answer: null })
    .where('need_id', '=', id)
    .execute();
  await table(db)
    .updateTable('needs.leg')
    .set({
      answer: null,
      route: null,
      remains: null,
      extended_why: null,
      appointment_place: null,
      appointment_bring: null,
    })
    .where('need_id', '=', id)
    .execute();
  await table(db).updateTable('needs.call_proposal').set({ why: mark }).where('need_id', '=', id).execute();
  await table(db)
    .deleteFrom('needs.learned')
    .where('need_id', '=', id)
    .where('field', '=', 'group')
    .execute();
  await table(db).updateTable('needs.learned').set({ pairs: [] }).where('need_id', '=', id).execute();
  await table(db).updateTable('needs.message').set({ words: mark }).where('need_id', '=', id).execute();
  await table(db).updateTable('needs.correction').set({ why: mark }).where('need_id', '=', id).execute();
  await table(db).updateTable('needs.opening').set({ why: mark }).where('need_id', '=', id).execute();
  await table(db)
    .updateTable('needs.family_view')
    .set(({ fn, ref, val }) => ({ name: null, withdrawn_at: fn.coalesce(ref('withdrawn_at'), val(at)) }))
    .where('need_id', '=', id)
    .execute();
}

/** Needs said before `before` that no organisation ever got, the oldest first. */
export async function listNeverHandedOver(db: ReadDb, before: Date, most: number): Promise<string[]> {
  const rows = await table(db)
    .selectFrom('needs.need as need')
    .select('need.id')
    .where('need.said_at', '<', before)
    .where('need.received_by', 'is', null)
    .where('need.erased_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('needs.leg as leg')
            .select('leg.id')
            .whereRef('leg.city_id', '=', 'need.city_id')
            .whereRef('leg.need_id', '=', 'need.id')
            .where('leg.dispatched_at', 'is not', null),
        ),
      ),
    )
    .orderBy('need.said_at')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
