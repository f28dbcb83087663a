import type { Segmenter } from '../text/segmenter.ts';
import { createBm25 } from './bm25.ts';
import type { Matcher, ServiceToMatch } from './interface.ts';
import { inPairs, pairsOf } from './pairs.ts';
import { type Menu, proposals } from './proposals.ts';
import { createReader, isMeaning } from './reading.ts';

/** Code points of an ask's text that are read; nobody describes one matter in more. */
export const LONGEST_READ = 2000;

/** What a word standing in four of a hundred services would have. */
const meaningRarity = 3.1;

/** The first engine: BM25F over words and meanings, then groups, place and free capacity. */
export function createMatcher(options: { readonly segmenter: Segmenter }): Matcher {
  const read = createReader(options.segmenter);
  const index = createBm25({
    fields: [
      { weight: 3, usualLength: 24, b: 0.3 },
      { weight: 2.5, usualLength: 6, b: 0.3 },
      { weight: 1, usualLength: 30, b: 0.3 },
    ],
    k1: 1.2,
    // As if the menu had a hundred services, so that scores mean the same in a small and in a growing menu.
    collection: { size: 100 },
    // Several bodies offering the same is no reason to think less of each.
    rarityOf: (term) => (isMeaning(term) ? meaningRarity : undefined),
  });
  const services = new Map<string, ServiceToMatch>();
  const pairs = createBm25({
    fields: [
      { weight: 3, usualLength: 40, b: 0.3 },
      { weight: 2.5, usualLength: 6, b: 0.3 },
      { weight: 1, usualLength: 35, b: 0.3 },
    ],
    k1: 1.2,
    collection: { size: 100 },
  });
  const menu: Menu = { services, find: index.find, threshold: 5, leastCovered: 0.34 };
  // Two characters in common say far less than a word: much of them is asked for.
  const byPairs: Menu = { services, find: pairs.find, threshold: 14, leastCovered: 0.1 };
  return {
    put(service) {
      services.set(service.id, service);
      index.put(service.id, [
        service.saidAs.flatMap(read.terms),
        read.terms(service.title),
        read.terms(service.summary),
      ]);
      pairs.put(service.id, [
        service.saidAs.flatMap(pairsOf),
        pairsOf(service.title),
        pairsOf(service.summary),
      ]);
    },
    remove(id) {
      services.delete(id);
      index.remove(id);
      pairs.remove(id);
    },
    load(openLegsById) {
      for (const [id, openLegs] of openLegsById) {
        const service = services.get(id);
        if (service !== undefined) services.set(id, { ...service, openLegs });
      }
    },
    match(ask) {
      const reading = read.ask(ask.text, LONGEST_READ);
      const found = proposals(menu, reading, ask);
      return found.length > 0 ? found : proposals(byPairs, inPairs(reading), ask);
    },
    get size() {
      return services.size;
    },
  };
}
