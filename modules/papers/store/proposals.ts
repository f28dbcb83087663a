import type { Authorized } from '../../../platform/access/authorized.ts';
import { type ReadDb, tables, type WriteDb } from '../../../platform/db/database.ts';
import type { ProposalKind, ProposalState } from '../kinds.rules.ts';
import type { Owned } from '../papers.policy.ts';
import type { PapersTables } from '../papers.tables.ts';
import type { ProposalContent } from '../proposals.contract.ts';

const table = tables<PapersTables>;

export interface ProposalRecord {
  readonly id: string;
  readonly paperId: string;
  readonly version: number;
  readonly kind: ProposalKind;
  readonly position: number;
  readonly starts: number;
  readonly ends: number;
  readonly sentence: string;
  readonly sure: boolean;
  readonly content: ProposalContent;
  readonly edited: boolean;
  readonly state: ProposalState;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

function recordOf(row: PapersTables['papers.proposal']): ProposalRecord {
  const { id, version, position, starts, ends, sentence, sure, edited } = row;
  return {
    ...{ id, version, position, starts, ends, sentence, sure, edited, paperId: row.paper_id },
    ...{ kind: row.kind as ProposalKind, state: row.state as ProposalState },
    ...{ content: row.content as ProposalContent, decidedBy: row.decided_by, decidedAt: row.decided_at },
  };
}

/** Rows in one statement stay far below the number of parameters that a statement may have. */
const inOneGo = 500;

export async function createProposals(
  db: WriteDb,
  city: string,
  _: Authorized<Owned>,
  proposals: readonly ProposalRecord[],
): Promise<void> {
  for (let from = 0; from < proposals.length; from += inOneGo) {
    await table(db)
      .insertInto('papers.proposal')
      .values(
        proposals
          .slice(from, from + inOneGo)
          .map(({ paperId, decidedBy, decidedAt, content, ...proposal }) => ({
            ...{ city_id: city, ...proposal, paper_id: paperId, content: JSON.stringify(content) },
            ...{ decided_by: decidedBy, decided_at: decidedAt },
          })),
      )
      .execute();
  }
}

/** In the order of the text. */
export async function listProposals(db: ReadDb, paperId: string): Promise<ProposalRecord[]> {
  const rows = await table(db)
    .selectFrom('papers.proposal')
    .selectAll()
    .where('paper_id', '=', paperId)
    .orderBy('position')
    .execute();
  return rows.map(recordOf);
}

/** As {@link listProposals}, locked until the transaction ends; those with these ids. */
export async function listProposalsToChange(
  db: WriteDb,
  paperId: string,
  ids: readonly string[],
): Promise<ProposalRecord[]> {
  const rows = await table(db)
    .selectFrom('papers.proposal')
    .selectAll()
    .where('paper_id', '=', paperId)
    .where('id', 'in', [...ids])
    .orderBy('position')
    .forUpdate()
    .execute();
  return rows.map(recordOf);
}

/** How many of each paper’s proposals stand in each state, by kind. */
export async function countProposals(
  db: ReadDb,
  paperIds: readonly string[],
): Promise<{ paperId: string; kind: ProposalKind; state: ProposalState; count: number }[]> {
  if (paperIds.length === 0) return [];
  const rows = await table(db)
    .selectFrom('papers.proposal')
    .select(({ fn }) => ['paper_id', 'kind', 'state', fn.countAll<string>().as('count')])
    .where('paper_id', 'in', [...paperIds])
    .groupBy(['paper_id', 'kind', 'state'])
    .execute();
  return rows.map(({ paper_id, kind, state, count }) => ({
    ...{ paperId: paper_id, kind: kind as ProposalKind, state: state as ProposalState },
    count: Number(count),
  }));
}

/** Saves under the next version. The record must be locked. */
export async function saveProposal(
  db: WriteDb,
  _: Authorized<Owned>,
  { id, version, content, edited, state, decidedBy, decidedAt }: ProposalRecord,
): Promise<void> {
  await table(db)
    .updateTable('papers.proposal')
    .set({
      ...{ version: version + 1, content: JSON.stringify(content), edited, state },
      ...{ decided_by: decidedBy, decided_at: decidedAt },
    })
    .where('id', '=', id)
    .execute();
}

/** Puts these into one state, each under its next version. The records must be locked. */
export async function saveState(
  db: WriteDb,
  _: Authorized<Owned>,
  ids: readonly string[],
  decided: { readonly state: ProposalState; readonly by: string | null; readonly at: Date | null },
): Promise<void> {
  if (ids.length === 0) return;
  await table(db)
    .updateTable('papers.proposal')
    .set((eb) => ({
      version: eb('version', '+', 1),
      ...{ state: decided.state, decided_by: decided.by, decided_at: decided.at },
    }))
    .where('id', 'in', [...ids])
    .execute();
}
