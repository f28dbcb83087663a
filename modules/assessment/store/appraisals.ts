import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { AssessmentTables } from '../assessment.tables.ts';
import type { Unscored } from '../kinds.rules.ts';

const table = tables<AssessmentTables>;

/** One line's value of the half year, as it was when the appraisal was written. */
export interface Figure {
  readonly line: string;
  readonly name: string;
  readonly value: number | null;
  readonly unscored: Unscored | null;
  /** Whether everybody may read it. */
  readonly open: boolean;
  readonly unit: { readonly zh: string; readonly en: string };
}

export interface AppraisalRecord {
  readonly schemeId: string;
  readonly bodyId: string;
  readonly version: number;
  readonly words: string;
  readonly figures: readonly Figure[];
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

export async function listAppraisals(db: ReadDb, schemeId: string): Promise<AppraisalRecord[]> {
  const rows = await table(db)
    .selectFrom('assessment.appraisal')
    .selectAll()
    .where('scheme_id', '=', schemeId)
    .execute();
  return rows.map(({ scheme_id, body_id, version, words, figures, answer, ...row }) => ({
    ...{ schemeId: scheme_id, bodyId: body_id, version, words, figures: figures as Figure[], answer },
    ...{ writtenBy: row.written_by, writtenAt: row.written_at },
    ...{ answeredBy: row.answered_by, answeredAt: row.answered_at },
  }));
}

function rowOf(one: AppraisalRecord) {
  return {
    ...{ version: one.version, words: one.words, figures: JSON.stringify(one.figures) },
    ...{ written_by: one.writtenBy, written_at: one.writtenAt, answer: one.answer },
    ...{ answered_by: one.answeredBy, answered_at: one.answeredAt },
  };
}

/** The first time creates it; later the scheme's row is locked and the version was seen. */
export async function saveAppraisal(
  db: WriteDb,
  city: string,
  one: Authorized<AppraisalRecord>,
): Promise<void> {
  await table(db)
    .insertInto('assessment.appraisal')
    .values({ city_id: city, scheme_id: one.schemeId, body_id: one.bodyId, ...rowOf(one) })
    .onConflict((conflict) => conflict.columns(['city_id', 'scheme_id', 'body_id']).doUpdateSet(rowOf(one)))
    .execute();
}
