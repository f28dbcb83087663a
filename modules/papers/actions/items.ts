import { AppError, type FieldError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { localTime } from '../../../base/time.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { textHash } from '../../../platform/documents-in/text-hash.ts';
import { claimFiles } from '../../../platform/files/keep.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { listBriefs } from '../../needs/needs.public.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { dueOf } from '../due.rules.ts';
import type { ItemFields, NewItem, TieGiven } from '../items.contract.ts';
import type { ItemState } from '../kinds.rules.ts';
import { titleOfNote } from '../note.rules.ts';
import { allowWork, itemFileOwner, itemScopeOf } from '../papers.policy.ts';
import { papersWords as w } from '../papers.words.ts';
import * as store from '../store/items.ts';
import { createPaper, type PaperRecord } from '../store/papers.ts';
import { leadersOf } from '../views/note.ts';
import { foundBy } from './keep.ts';

async function isThere(ctx: WriteContext, { kind, id }: TieGiven): Promise<boolean> {
  if (kind === 'employer') return (await findEmployer(ctx.db, id)) !== null;
  if (kind === 'need') return (await listBriefs(ctx, [id])).length > 0;
  return (await listOrganisations(ctx.db)).some((one) => one.id === id);
}

const sameTie = (a: TieGiven) => (b: TieGiven) => a.kind === b.kind && a.id === b.id;

/** Throws 400 on each field; ties and an author that stood there before may stay. */
async function check(
  ctx: WriteContext,
  { due, late, authorId, ties }: ItemFields,
  before: {
    readonly due: string | null;
    readonly authorId: string | null;
    readonly ties: readonly TieGiven[];
  },
): Promise<void> {
  const problems: FieldError[] = [];
  const today = localTime(ctx.now, ctx.city.zone).day;
  if (due !== null && due < today && due !== before.due && !late) {
    problems.push({ path: 'due', text: w.pastDue, values: { day: due } });
  }
  const leaders = await leadersOf(ctx, staffOf(ctx.actor).organisationId);
  if (authorId !== null && authorId !== before.authorId && !leaders.some(({ id }) => id === authorId)) {
    problems.push({ path: 'authorId', text: w.unknownAuthor });
  }
  for (const tie of ties) {
    if (!before.ties.some(sameTie(tie)) && !(await isThere(ctx, tie))) {
      problems.push({ path: 'ties', text: w.unknownTie });
      break;
    }
  }
  if (problems.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, problems);
}

const distinct = (ties: readonly TieGiven[]) => ties.filter((tie, at) => ties.findIndex(sameTie(tie)) === at);

const emptyReading: PaperReadOf = {
  ...{ headings: [], speaksFor: '', salutation: '' },
  repairs: { simplified: false, glosses: 0, pageNumbers: 0, noiseLines: 0, breaks: 0, joins: 0 },
};
type PaperReadOf = PaperRecord['read'];

/**
 * Takes a leader's note as an item of the caller's organisation and gives its id. Nobody else is asked or told
 * anything, and nothing is counted. Throws 400.
 */
export async function takeNote(ctx: WriteContext, given: NewItem): Promise<string> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  await check(ctx, given, { due: null, authorId: null, ties: [] });
  const today = localTime(ctx.now, ctx.city.zone).day;
  const { words, due, authorId, author } = given;
  const title = titleOfNote(words);
  const paper = allowWork<PaperRecord>(ctx.actor, {
    ...{ id: newId(ctx.now, ctx.chance), version: 1, organisationId, kind: 'note', title, day: today },
    ...{ speaker: author, occasion: '', sourceName: '', body: words, read: emptyReading },
    hash: textHash(words),
    ...{ receivedBy: staffId, receivedAt: ctx.now },
  });
  await createPaper(ctx.db, ctx.city.id, paper, foundBy(words, author));
  const read = dueOf(words, today, ctx.isWorkingDay);
  const item = allowWork<store.ItemRecord>(ctx.actor, {
    ...{ id: newId(ctx.now, ctx.chance), version: 1, organisationId, origin: 'note', paperId: paper.id },
    ...{ proposalId: null, words, who: '', measure: '', due, authorId, author, state: 'open', answer: '' },
    dueWords: read?.day === due ? read.words : '',
    ...{ endedBy: null, endedAt: null, createdBy: staffId, createdAt: ctx.now },
  });
  await store.createItem(ctx.db, ctx.city.id, item);
  await store.saveTies(ctx.db, ctx.city.id, item, distinct(given.ties));
  const owner = { kind: itemFileOwner, id: item.id, partId: null, protection: 'inner' } as const;
  await claimFiles(ctx, given.files, owner);
  return item.id;
}

async function load(ctx: WriteContext, id: string, version: number): Promise<Authorized<store.ItemRecord>> {
  const found = await store.findItemToChange(ctx.db, itemScopeOf(ctx.actor), id);
  if (!found) throw notFound();
  const item = allowWork(ctx.actor, found);
  if (item.version !== version) throw new AppError(409, 'stale', w.staleItem);
  return item;
}

/** Corrects words, day, author and ties. Throws 400, 403, 404, 409 on an old version or an ended item. */
export async function changeItem(
  ctx: WriteContext,
  id: string,
  { version, ...given }: ItemFields & { version: number },
): Promise<void> {
  const before = await load(ctx, id, version);
  if (before.state !== 'open') throw new AppError(409, 'ended', w.endedItem);
  const ties = (await store.listTies(ctx.db, [id])).get(id) ?? [];
  await check(ctx, given, { due: before.due, authorId: before.authorId, ties });
  const { words, due, authorId, author } = given;
  const dueWords = due === before.due ? before.dueWords : '';
  const item = allowWork<store.ItemRecord>(ctx.actor, { ...before, words, due, dueWords, authorId, author });
  await store.saveItem(ctx.db, item);
  await store.saveTies(ctx.db, ctx.city.id, item, distinct(given.ties));
}

/** Ends an item with what came of it or why it is dropped, or opens it again. Throws 400, 403, 404, 409. */
export async function endItem(
  ctx: WriteContext,
  id: string,
  { version, state, answer }: { version: number; state: ItemState; answer: string },
): Promise<void> {
  const before = await load(ctx, id, version);
  const isOpen = state === 'open';
  if (!isOpen && answer === '') {
    throw new AppError(400, 'bad-input', httpWords.badInput, {}, [{ path: 'answer', text: w.answerFirst }]);
  }
  const ended = isOpen
    ? { answer: before.answer, endedBy: null, endedAt: null }
    : { answer, endedBy: staffOf(ctx.actor).staffId, endedAt: ctx.now };
  await store.saveItem(ctx.db, allowWork<store.ItemRecord>(ctx.actor, { ...before, state, ...ended }));
}
