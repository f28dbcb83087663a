import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { localTime } from '../../../base/time.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { pinyinKey } from '../../../platform/i18n/pinyin.ts';
import type { PaperHead } from '../papers.contract.ts';
import { allowWork, scopeOf } from '../papers.policy.ts';
import { papersWords as w } from '../papers.words.ts';
import { restOf } from '../reading.rules.ts';
import * as store from '../store/papers.ts';
import { createProposals } from '../store/proposals.ts';
import { proposalsFrom, type ReadPaper } from '../views/reading.ts';

/** What the search looks into: as written and in letters, without blanks. */
export function foundBy(...parts: readonly string[]): string {
  const joined = parts.filter((part) => part !== '').join(' ');
  return `${joined.toLowerCase().replaceAll(' ', '')} ${pinyinKey(joined).replaceAll(' ', '')}`;
}

/** Keeps a text that was read with its proposals; gives its id. Throws 409 where it is there already. */
export async function keepPaper(
  ctx: WriteContext,
  { kind, title, day, speaker }: PaperHead,
  { reading, hash, sourceName }: ReadPaper,
): Promise<string> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const paper = allowWork<store.PaperRecord>(ctx.actor, {
    ...{ id: newId(ctx.now, ctx.chance), version: 1, organisationId, kind, title, day, speaker },
    ...{ ...restOf(reading), hash, sourceName, receivedBy: staffId, receivedAt: ctx.now },
  });
  if (!(await store.createPaper(ctx.db, ctx.city.id, paper, foundBy(title, speaker, sourceName)))) {
    const known = await store.findSameText(ctx.db, scopeOf(ctx.actor), hash);
    const since = known ? localTime(known.receivedAt, ctx.city.zone).day : '';
    throw new AppError(409, 'known-text', w.knownText, { title: known?.title ?? '', day: since });
  }
  const proposals = proposalsFrom(ctx, reading, day).map((one, position) => ({
    ...{ ...one, id: newId(ctx.now, ctx.chance), paperId: paper.id, version: 1, position },
    ...{ edited: false, state: 'open' as const, decidedBy: null, decidedAt: null },
  }));
  await createProposals(ctx.db, ctx.city.id, paper, proposals);
  return paper.id;
}

/** Corrects the head of a paper. Throws 403, 404, 409. */
export async function changePaper(
  ctx: WriteContext,
  id: string,
  { version, kind, title, day, speaker }: PaperHead & { version: number },
): Promise<void> {
  const before = await store.findPaper(ctx.db, scopeOf(ctx.actor), id);
  if (!before) throw notFound();
  if (before.kind === 'note') throw new AppError(409, 'note', w.notesAreItems);
  const paper = allowWork(ctx.actor, { ...before, version, kind, title, day, speaker });
  if (!(await store.savePaper(ctx.db, paper, foundBy(title, speaker, before.sourceName)))) {
    throw new AppError(409, 'stale', w.stale, { title: before.title });
  }
}
