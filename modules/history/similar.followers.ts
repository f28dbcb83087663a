import { localTime, workingDaysBetween } from '../../base/time.ts';
import { createTextIndex, type TextIndex } from '../../engines/retrieval/texts.ts';
import { otherWaysBy } from '../../engines/text/meanings.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { inEveryProcess } from '../../platform/happenings/follower.ts';
import { factsIf } from '../../platform/happenings/happening.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import { movesMeanings, readMeanings } from '../lexicon/lexicon.public.ts';
import * as needs from '../needs/needs.happenings.ts';
import { findSolved, listSolved, type Solved } from '../needs/needs.public.ts';
import * as happenings from './history.happenings.ts';
import { type Dealt, listDealt, listDealtOf } from './store/past-needs.ts';

/** What of a matter may be told to others: nothing that was said. */
export type DealtFacts = Pick<Dealt, 'category_code' | 'organisation_id' | 'days' | 'outcome'>;

/** Matters that were dealt with, here or before there was Lianxin, as this process searches them. */
export interface Similar {
  readonly index: TextIndex;
  /** Of what somebody says the city's other ways of saying it. */
  otherWays: (said: string) => string[];
  readonly facts: Map<string, DealtFacts>;
  readonly byImport: Map<string, string[]>;
}

export const similarIndex = memoryKey<Similar>('history.similar');

/** The newest of them; older ones tell little of how a matter goes today. */
const most = 20_000;

function putOne(similar: Similar, { id, words, ...facts }: DealtFacts & { id: string; words: string }): void {
  similar.index.put(id, words);
  similar.facts.set(id, facts);
}

function put(similar: Similar, dealt: readonly Dealt[]): void {
  for (const { import_id, ...one } of dealt) {
    const { id } = one;
    putOne(similar, one);
    const ids = similar.byImport.get(import_id);
    if (ids) ids.push(id);
    else similar.byImport.set(import_id, [id]);
  }
}

/** Working days from the day it was said to the day it was closed. */
function putSolved({ city, isWorkingDay }: ReadContext, similar: Similar, one: Solved): void {
  const day = (at: Date) => localTime(at, city.zone).day;
  const { id, words, category_code, organisation_id, outcome, said_at, closed_at } = one;
  const days = workingDaysBetween(day(said_at), day(closed_at), isWorkingDay);
  putOne(similar, { id, words, category_code, organisation_id, outcome, days });
}

/** After these a need of this city may be told of with others, or no more: closed, opened again, protected, erased. */
const moving = [needs.confirmed, needs.unconfirmed, needs.notAccepted, needs.corrected, needs.erased];

async function createSimilar({ db }: ReadContext, segmenter: Segmenter): Promise<Similar> {
  const otherWays = otherWaysBy(await readMeanings(db, segmenter));
  return { index: createTextIndex(segmenter), otherWays, facts: new Map(), byImport: new Map() };
}

/** Keeps each process's index of past matters in step with what is imported and taken back, and with what is solved here. */
export const similarFollower = (segmenter: () => Segmenter) =>
  inEveryProcess<Similar>({
    key: similarIndex,
    load: async (ctx) => {
      const similar = await createSimilar(ctx, segmenter());
      put(similar, await listDealt(ctx.db, most));
      for (const one of await listSolved(ctx.db, most)) putSolved(ctx, similar, one);
      return similar;
    },
    follow: async (ctx, similar, found) => {
      if (movesMeanings(found)) {
        similar.otherWays = otherWaysBy(await readMeanings(ctx.db, segmenter()));
        return;
      }
      if (moving.some(({ name }) => name === found.name)) {
        const solved = await findSolved(ctx.db, found.subjectId);
        if (solved) putSolved(ctx, similar, solved);
        else {
          similar.index.remove(found.subjectId);
          similar.facts.delete(found.subjectId);
        }
        return;
      }
      const taken = factsIf(happenings.taken, found);
      if (taken && similar.facts.size < most) {
        put(similar, await listDealtOf(ctx.db, found.subjectId, taken.part));
      }
      const erased = factsIf(happenings.erased, found);
      if (erased) {
        similar.index.remove(erased.need);
        similar.facts.delete(erased.need);
      }
      if (!factsIf(happenings.undone, found)) return;
      for (const id of similar.byImport.get(found.subjectId) ?? []) {
        similar.index.remove(id);
        similar.facts.delete(id);
      }
      similar.byImport.delete(found.subjectId);
    },
  });
