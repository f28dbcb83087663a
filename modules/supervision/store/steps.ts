import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { MatterState } from '../kinds.rules.ts';
import type { Proof } from '../proof.rules.ts';
import type { SupervisionTables } from '../supervision.tables.ts';
import type { MatterRecord } from './matters.ts';

const table = tables<SupervisionTables>;

export interface StepRecord {
  readonly matterId: string;
  readonly number: number;
  readonly kind: MatterState;
  readonly organisationId: string | null;
  readonly due: string | null;
  readonly words: string;
  readonly proof: Proof | null;
  readonly byId: string;
  readonly at: Date;
}

/** By matter, the first in front. */
export async function listSteps(db: ReadDb, ids: readonly string[]): Promise<Map<string, StepRecord[]>> {
  if (ids.length === 0) return new Map();
  const rows = await table(db)
    .selectFrom('supervision.step')
    .selectAll()
    .where('matter_id', 'in', [...ids])
    .orderBy('number')
    .execute();
  const steps = rows.map(({ matter_id, kind, organisation_id, by_id, proof, ...row }) => ({
    ...{ ...row, matterId: matter_id, kind: kind as MatterState, organisationId: organisation_id },
    ...{ byId: by_id, proof: proof as Proof | null },
  }));
  return Map.groupBy(steps, ({ matterId }) => matterId);
}

/** Adds what happened under the version it led to. */
export async function addStep(
  db: WriteDb,
  city: string,
  matter: Authorized<MatterRecord>,
  { words, proof }: { readonly words: string; readonly proof: Proof | null },
): Promise<void> {
  const { id, version, state, organisationId, due, changedBy, changedAt } = matter;
  await table(db)
    .insertInto('supervision.step')
    .values({
      ...{ city_id: city, matter_id: id, number: version, kind: state, organisation_id: organisationId, due },
      ...{ words, proof: proof && JSON.stringify(proof), by_id: changedBy, at: changedAt },
    })
    .execute();
}
