import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import { pageSize } from '../kinds.rules.ts';
import type { Paper, PaperLine } from '../papers.contract.ts';
import { scopeOf } from '../papers.policy.ts';
import type { Proposal } from '../proposals.contract.ts';
import { countKinds } from '../reading.rules.ts';
import * as store from '../store/papers.ts';
import { countProposals, listProposals, type ProposalRecord } from '../store/proposals.ts';

type Counts = PaperLine['open'];

const none: Counts = { figure: 0, task: 0, mechanism: 0 };

async function linesOf(ctx: ReadContext, papers: readonly store.PaperFacts[]): Promise<PaperLine[]> {
  const person = await listPersons(
    ctx.db,
    papers.map(({ receivedBy }) => receivedBy),
  );
  const counted = await countProposals(
    ctx.db,
    papers.map(({ id }) => id),
  );
  const of = (id: string, state: 'open' | 'accepted') =>
    counted
      .filter((one) => one.paperId === id && one.state === state)
      .reduce((counts, { kind, count }) => ({ ...counts, [kind]: count }), none);
  return papers.map(({ id, version, kind, title, day, speaker, sourceName, receivedAt, receivedBy }) => ({
    ...{ id, version, kind, title, day, speaker, sourceName, receivedBy: person(receivedBy) },
    receivedAt: receivedAt.toISOString(),
    ...{ open: of(id, 'open'), accepted: of(id, 'accepted') },
  }));
}

/** Papers of the caller's own organisation, what came last first, and how many there are. */
export async function listPaperLines(ctx: ReadContext, filter: store.PaperFilter, window: Window) {
  const { papers, total } = await store.listPapers(ctx.db, scopeOf(ctx.actor), filter, window);
  return { papers: await linesOf(ctx, papers), total };
}

/** One page of them. */
export async function listPaperPage(
  ctx: ReadContext,
  { page, ...filter }: store.PaperFilter & { page: number },
) {
  return { ...(await listPaperLines(ctx, filter, windowOf(page, pageSize))), pageSize };
}

function seenProposal({
  id,
  version,
  starts,
  ends,
  sentence,
  sure,
  edited,
  ...one
}: ProposalRecord): Proposal {
  const { kind, state, content } = one;
  // What a proposal of a kind holds was checked when it was written.
  return { id, version, starts, ends, sentence, sure, edited, kind, state, content } as Proposal;
}

/** Throws 404, also for another organisation's. */
export async function getPaper(ctx: ReadContext, id: string): Promise<Paper> {
  const record = await store.findPaper(ctx.db, scopeOf(ctx.actor), id);
  if (!record) throw notFound();
  const [line] = await linesOf(ctx, [record]);
  if (!line) throw notFound();
  const proposals = await listProposals(ctx.db, id);
  const { body, occasion, read } = record;
  return {
    ...{ ...line, ...read, body, occasion, headings: [...read.headings] },
    open: countKinds(proposals.filter(({ state }) => state === 'open')),
    proposals: proposals.map(seenProposal),
  };
}
