import type { Segmenter } from '../text/segmenter.ts';
import { createSounds } from '../text/sounds.ts';
import { createBm25 } from './bm25.ts';
import { bySound, soundsOf } from './by-sound.ts';
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
  const sounds = createSounds();
  const heard = createBm25({
    fields: [
      { weight: 3, usualLength: 80, b: 0.3 },
      { weight: 2.5, usualLength: 12, b: 0.3 },
    ],
    k1: 1.2,
    collection: { size: 100 },
  });
  const byEar: Menu = { services, find: heard.find, threshold: 12, leastCovered: 0.2 };
  // Most are never asked by ear: what each sounds like is read when somebody first does.
  const unheard = new Set<string>();
  const listen = (): void => {
    for (const id of unheard) {
      const service = services.get(id);
      if (!service) continue;
      const fields = [service.saidAs, [service.title]];
      heard.put(
        id,
        fields.map((texts) => texts.flatMap((text) => soundsOf(text, sounds))),
      );
    }
    unheard.clear();
  };
  return {
    put(service) {
      services.set(service.id, service);
      unheard.add(service.id);
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
      heard.remove(id);
      unheard.delete(id);
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
      if (found.length > 0) return found;
      const paired = proposals(byPairs, inPairs(reading), ask);
      if (paired.length > 0) return paired;
      listen();
      return proposals(byEar, bySound(reading, sounds), ask);
    },
    get size() {
      return services.size;
    },
  };
}
