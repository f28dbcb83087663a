import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ChainDays } from '../light.rules.ts';
import type { SupervisionTables } from '../supervision.tables.ts';

const table = tables<SupervisionTables>;

export interface ChainEdition extends ChainDays {
  readonly number: number;
  readonly source: string;
  readonly setBy: string;
  readonly at: Date;
}

/** Newest first. */
export async function listChain(db: ReadDb): Promise<ChainEdition[]> {
  const rows = await table(db)
    .selectFrom('supervision.chain')
    .selectAll()
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ number, remind_before, head_after, leader_after, source, set_by, at }) => ({
    ...{ number, remind: remind_before, head: head_after, leader: leader_after, source, setBy: set_by, at },
  }));
}

/** False when somebody else set them meanwhile. */
export async function addChain(db: WriteDb, city: string, set: Authorized<ChainEdition>): Promise<boolean> {
  const { number, remind, head, leader, source, setBy, at } = set;
  const saved = await table(db)
    .insertInto('supervision.chain')
    .values({
      ...{ city_id: city, number, remind_before: remind, head_after: head, leader_after: leader },
      ...{ source, set_by: setBy, at },
    })
    .onConflict((conflict) => conflict.columns(['city_id', 'number']).doNothing())
    .returning('number')
    .executeTakeFirst();
  return saved !== undefined;
}
