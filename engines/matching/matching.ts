import { createIndex } from '../retrieval/retrieval.ts';
import { lexicon } from '../text/lexicon.ts';
import { readOtherwise } from '../text/meanings.ts';
import type { PhraseGroup } from '../text/phrases.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { createSounds } from '../text/sounds.ts';
import { bySound, soundsOf } from './by-sound.ts';
import type { Matcher, ServiceToMatch } from './interface.ts';
import { inPairs, pairsOf } from './pairs.ts';
import { type Menu, proposals } from './proposals.ts';
import { createReader, isMeaning } from './reading.ts';
import { usualWeights, type Weights, weightBounds, weightOutOfBounds } from './weights.ts';

/** Code points of an ask's text that are read; nobody describes one matter in more. */
export const LONGEST_READ = 2000;

/** What a word standing in four of a hundred services would have. */
const meaningRarity = 3.1;

/** How much the length of a field counts. */
const b = 0.3;
const fields = {
  said: { weight: usualWeights.said, b },
  title: { weight: usualWeights.title, b },
  summary: { weight: usualWeights.summary, b },
};
const k1 = 1.2;
/** As if the menu had a hundred services, so that scores mean the same in a small and in a growing menu. */
const usualSize = 100;

function checked(weights: Weights): Weights {
  const wrong = weightOutOfBounds(weights);
  if (wrong === undefined) return weights;
  const { least, most } = weightBounds[wrong];
  throw new RangeError(
    `The weight ${wrong} must be ${String(least)} to ${String(most)}, not ${String(weights[wrong])}.`,
  );
}

/**
 * The first engine: BM25F over words and meanings, then groups, place and free capacity. `meanings` are the built-in
 * ones, `weights` the usual ones unless told. Throws a RangeError for a weight out of its bounds.
 */
export function createMatcher(options: {
  readonly segmenter: Segmenter;
  readonly meanings?: readonly PhraseGroup[];
  readonly weights?: Weights;
}): Matcher {
  let { meanings = lexicon } = options;
  let weights = checked(options.weights ?? usualWeights);
  let read = createReader(options.segmenter, meanings);
  const index = createIndex({
    fields,
    k1,
    collection: { size: usualSize, usualLengths: { said: 24, title: 6, summary: 30 } },
    // Several bodies offering the same is no reason to think less of each.
    rarityOf: (term) => (isMeaning(term) ? meaningRarity : undefined),
  });
  const services = new Map<string, ServiceToMatch>();
  const pairs = createIndex({
    fields,
    k1,
    collection: { size: usualSize, usualLengths: { said: 40, title: 6, summary: 35 } },
  });
  const menu: Menu = { services, find: index.all, threshold: 5, leastCovered: 0.34 };
  // Two characters in common say far less than a word: much of them is asked for.
  const byPairs: Menu = { services, find: pairs.all, threshold: 14, leastCovered: 0.1 };
  const sounds = createSounds();
  const heard = createIndex({
    fields: { said: fields.said, title: fields.title },
    k1,
    collection: { size: usualSize, usualLengths: { said: 80, title: 12 } },
  });
  const byEar: Menu = { services, find: heard.all, threshold: 12, leastCovered: 0.2 };
  // Most are never asked by ear: what each sounds like is read when somebody first does.
  const unheard = new Set<string>();
  const listen = (): void => {
    for (const id of unheard) {
      const service = services.get(id);
      if (!service) continue;
      heard.put(id, {
        said: service.saidAs.flatMap((text) => soundsOf(text, sounds)),
        title: soundsOf(service.title, sounds),
      });
    }
    unheard.clear();
  };
  const putRead = (service: ServiceToMatch): void => {
    index.put(service.id, {
      said: service.saidAs.flatMap((text) => read.terms(text)),
      title: read.terms(service.title),
      summary: read.terms(service.summary),
    });
  };
  return {
    put(service) {
      services.set(service.id, service);
      unheard.add(service.id);
      putRead(service);
      pairs.put(service.id, {
        said: service.saidAs.flatMap(pairsOf),
        title: pairsOf(service.title),
        summary: pairsOf(service.summary),
      });
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
    reread(given) {
      const otherwise = readOtherwise(meanings, given);
      if (!otherwise) return;
      meanings = given;
      read = createReader(options.segmenter, meanings);
      for (const service of services.values()) {
        if ([service.title, service.summary, ...service.saidAs].some(otherwise)) putRead(service);
      }
    },
    reweigh(given) {
      weights = checked(given);
    },
    match(asked) {
      const ask = { ...asked, weights: asked.weights ? checked(asked.weights) : weights };
      const reading = read.ask(ask.text, LONGEST_READ);
      const found = proposals(menu, reading, ask);
      if (found.length > 0) return found;
      const paired = proposals(byPairs, inPairs(reading), ask);
      if (paired.length > 0) return paired;
      listen();
      return proposals(byEar, bySound(reading, sounds), ask);
    },
    get weights() {
      return weights;
    },
    get size() {
      return services.size;
    },
  };
}
