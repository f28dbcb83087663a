import { localTime, workingDaysBetween } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { employerNamedIn } from '../../employers/employers.public.ts';
import { listOpenAbout } from '../../needs/needs.public.ts';
import { listHolders, listOrganisations } from '../../organisations/organisations.public.ts';
import { dueOf, plainNote } from '../due.rules.ts';
import type { NoteReading, TieGiven } from '../items.contract.ts';
import { mostTies } from '../kinds.rules.ts';
import { authorIn, namedIn } from '../note.rules.ts';
import { itemScopeOf } from '../papers.policy.ts';
import { findSameWords } from '../store/items.ts';
import { seenTies } from './items.ts';

/** Leaders of an organisation who have an account, sorted by pinyin. */
export async function leadersOf(ctx: ReadContext, organisationId: string) {
  const found = await listHolders(ctx.db, organisationId, ['leader'], ctx.now);
  return found.map(({ id, name }) => ({ id, name }));
}

/** What the words name: an employer with what is open about it, and organisations. */
async function tiesIn(ctx: ReadContext, words: string): Promise<TieGiven[]> {
  const { organisationId } = staffOf(ctx.actor);
  const employer = await employerNamedIn(ctx.db, words);
  const needs = employer ? await listOpenAbout(ctx, employer.id) : [];
  const others = (await listOrganisations(ctx.db)).filter(
    ({ id, closed }) => id !== organisationId && !closed,
  );
  return [
    ...(employer ? [{ kind: 'employer' as const, id: employer.id }] : []),
    ...needs.map((id) => ({ kind: 'need' as const, id })),
    ...namedIn(words, others).map(({ id }) => ({ kind: 'organisation' as const, id })),
  ].slice(0, mostTies);
}

/** What a leader's note asks for: by when, who wrote it, what it names. Nothing is kept, nobody is told. */
export async function readNote(ctx: ReadContext, given: string): Promise<NoteReading> {
  const words = plainNote(given);
  const today = localTime(ctx.now, ctx.city.zone).day;
  const due = dueOf(words, today, ctx.isWorkingDay);
  const authors = await leadersOf(ctx, staffOf(ctx.actor).organisationId);
  const ties = await tiesIn(ctx, words);
  const seen = await seenTies(ctx, ties);
  const same = await findSameWords(ctx.db, itemScopeOf(ctx.actor), given);
  return {
    due: due && { ...due, daysLeft: workingDaysBetween(today, due.day, ctx.isWorkingDay) },
    author: authorIn(words, authors),
    authors,
    ties: ties.flatMap(({ id }) => seen.get(id) ?? []),
    same: same && { id: same.id, createdAt: same.createdAt.toISOString() },
  };
}
