import { type Bm25, createBm25 } from '../../engines/matching/bm25.ts';
import { normalise } from '../../engines/text/normalise.ts';
import { bigrams } from '../../engines/text/tokens.ts';
import { inEveryProcess } from '../../platform/happenings/follower.ts';
import { factsIf } from '../../platform/happenings/happening.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import * as happenings from './history.happenings.ts';
import { type Dealt, listDealt, listDealtOf } from './store/past-needs.ts';

/** What of a matter may be told to others: nothing that was said. */
export type DealtFacts = Pick<Dealt, 'category_code' | 'organisation_id' | 'days' | 'outcome'>;

/** Matters of the past that were dealt with, as this process searches them. */
export interface Similar {
  readonly index: Bm25;
  readonly facts: Map<string, DealtFacts>;
  readonly byImport: Map<string, string[]>;
}

export const similarIndex = memoryKey<Similar>('history.similar');

/** The newest of them; older ones tell little of how a matter goes today. */
const most = 20_000;

function put(similar: Similar, dealt: readonly Dealt[]): void {
  for (const { id, import_id, words, category_code, organisation_id, days, outcome } of dealt) {
    similar.index.put(id, [bigrams(normalise(words))]);
    similar.facts.set(id, { category_code, organisation_id, days, outcome });
    const ids = similar.byImport.get(import_id);
    if (ids) ids.push(id);
    else similar.byImport.set(import_id, [id]);
  }
}

function createSimilar(): Similar {
  const index = createBm25({
    fields: [{ weight: 1, usualLength: 20, b: 0.6 }],
    k1: 1.2,
    collection: 'live',
  });
  return { index, facts: new Map(), byImport: new Map() };
}

/** Keeps each process's index of past matters in step with what is imported and taken back. */
export const similarFollower = inEveryProcess<Similar>({
  key: similarIndex,
  load: async (ctx) => {
    const similar = createSimilar();
    put(similar, await listDealt(ctx.db, most));
    return similar;
  },
  follow: async (ctx, similar, found) => {
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
