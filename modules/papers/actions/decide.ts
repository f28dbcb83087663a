import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import type { Word } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import { amountOf, ratioPattern } from '../amounts.rules.ts';
import { isOther, kindOfContent } from '../content.rules.ts';
import type { ProposalState } from '../kinds.rules.ts';
import { allowWork, scopeOf } from '../papers.policy.ts';
import { papersWords as w } from '../papers.words.ts';
import type { FigureContent, ProposalContent, TaskContent } from '../proposals.contract.ts';
import { keepFigure, withdrawFigures } from '../store/figures.ts';
import { createItem, type ItemRecord, listItemsOfProposals, saveItem } from '../store/items.ts';
import { findPaper, type PaperRecord } from '../store/papers.ts';
import { listProposalsToChange, type ProposalRecord, saveProposal, saveState } from '../store/proposals.ts';
import { foundBy } from './keep.ts';

async function paperOf(ctx: WriteContext, id: string): Promise<Authorized<PaperRecord>> {
  const paper = await findPaper(ctx.db, scopeOf(ctx.actor), id);
  if (!paper) throw notFound();
  return allowWork(ctx.actor, paper);
}

/** An accepted figure, with how many it is exactly. */
async function takeFigure(
  ctx: WriteContext,
  { organisationId, id: paperId }: Authorized<PaperRecord>,
  { id, sentence }: ProposalRecord,
  content: FigureContent,
): Promise<void> {
  const { amount, base } = amountOf(content.value, content.unit);
  const figure = allowWork(ctx.actor, {
    ...{ ...content, id, sentence, organisationId, paperId, amount, base },
    uptoAmount: content.upto === null ? null : amountOf(content.upto, content.unit).amount,
    ...{ acceptedBy: staffOf(ctx.actor).staffId, acceptedAt: ctx.now },
  });
  await keepFigure(ctx.db, ctx.city.id, figure, foundBy(content.what, content.who, content.place));
}

/** An accepted task stands as an item, which has a day where the text tells one. */
async function takeTask(
  ctx: WriteContext,
  { organisationId, id: paperId, speaker, title }: Authorized<PaperRecord>,
  { id: proposalId }: ProposalRecord,
  { verb, object, who, measure, due, by }: TaskContent,
): Promise<void> {
  const [known] = await listItemsOfProposals(ctx.db, [proposalId]);
  const told = { words: `${verb}${object}`, who, measure, due, dueWords: by };
  const open = { state: 'open', answer: '', endedBy: null, endedAt: null } as const;
  if (known) {
    // What was done meanwhile stays done.
    const state = known.state === 'withdrawn' ? open : {};
    await saveItem(ctx.db, allowWork<ItemRecord>(ctx.actor, { ...known, ...told, ...state }));
    return;
  }
  const item = allowWork<ItemRecord>(ctx.actor, {
    ...{ ...told, ...open, id: newId(ctx.now, ctx.chance), version: 1, organisationId, paperId, proposalId },
    ...{ origin: 'task', authorId: null, author: speaker === '' ? title.slice(0, 40) : speaker },
    ...{ createdBy: staffOf(ctx.actor).staffId, createdAt: ctx.now },
  });
  await createItem(ctx.db, ctx.city.id, item);
}

/** What came of these proposals before counts no more. */
async function takeBack(
  ctx: WriteContext,
  paper: Authorized<PaperRecord>,
  ids: readonly string[],
): Promise<void> {
  await withdrawFigures(ctx.db, paper, ids);
  const { staffId } = staffOf(ctx.actor);
  for (const item of await listItemsOfProposals(ctx.db, ids)) {
    if (item.state === 'withdrawn') continue;
    const ended = { state: 'withdrawn' as const, endedBy: staffId, endedAt: ctx.now };
    await saveItem(ctx.db, allowWork<ItemRecord>(ctx.actor, { ...item, ...ended }));
  }
}

function misfit(path: string, text: Word): AppError {
  return new AppError(400, 'bad-input', httpWords.badInput, {}, [{ path, text }]);
}

/** What cannot be: another kind of content, or one end of a ratio. */
function refuseMisfit({ kind }: ProposalRecord, content: ProposalContent): void {
  if (kindOfContent(content) !== kind) throw misfit('content', w.otherKind);
  if ('value' in content && ratioPattern.test(content.value) && content.upto !== null) {
    throw misfit('content.upto', w.ratioRange);
  }
}

/**
 * Accepts a proposal, as it is or edited, rejects it, or opens it again. An accepted figure becomes one from a
 * document, an accepted task an item; taking it back withdraws them. Throws 400, 403, 404, and 409 on an old version.
 */
export async function decideProposal(
  ctx: WriteContext,
  paperId: string,
  id: string,
  given: { version: number; state: ProposalState; content?: ProposalContent | undefined },
): Promise<void> {
  const paper = await paperOf(ctx, paperId);
  const [before] = await listProposalsToChange(ctx.db, paperId, [id]);
  if (!before) throw notFound();
  if (before.version !== given.version) throw new AppError(409, 'stale', w.staleProposal);
  const { state, content = before.content } = given;
  refuseMisfit(before, content);
  const isDecided = state !== 'open';
  const isEdited = isOther(content, before.content);
  await saveProposal(ctx.db, paper, {
    ...{ ...before, state, content, edited: before.edited || isEdited },
    decidedBy: isDecided ? staffOf(ctx.actor).staffId : null,
    decidedAt: isDecided ? ctx.now : null,
  });
  if (state !== 'accepted') await takeBack(ctx, paper, [id]);
  else if ('value' in content) await takeFigure(ctx, paper, before, content);
  else if ('verb' in content) await takeTask(ctx, paper, before, content);
}

/**
 * Rejects what is still open of these proposals, or opens again what is still rejected. What somebody else decided
 * meanwhile stays as they decided. Throws 403, 404.
 */
export async function decideMany(
  ctx: WriteContext,
  paperId: string,
  { state, proposals }: { state: 'open' | 'rejected'; proposals: readonly { id: string; version: number }[] },
): Promise<void> {
  const paper = await paperOf(ctx, paperId);
  const versions = new Map(proposals.map(({ id, version }) => [id, version]));
  const from = state === 'rejected' ? 'open' : 'rejected';
  const found = await listProposalsToChange(ctx.db, paperId, [...versions.keys()]);
  if (found.length < versions.size) throw notFound();
  const ids = found
    .filter((one) => one.state === from && versions.get(one.id) === one.version)
    .map(({ id }) => id);
  const by = state === 'rejected' ? staffOf(ctx.actor).staffId : null;
  await saveState(ctx.db, paper, ids, { state, by, at: by === null ? null : ctx.now });
}
