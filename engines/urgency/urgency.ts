import { normaliseWithSource } from '../text/normalise.ts';
import { isOfChild } from './child.ts';
import { englishHits, isEnglishOfChild, isWithoutChinese } from './english.ts';
import type { Shown } from './features.ts';
import { findingsOf } from './findings.ts';
import { LONGEST_READ, type UrgencyReader, type UrgencyReading } from './interface.ts';
import type { Learned } from './learned.ts';
import { createPreparing, within } from './readings.ts';
import { createScorer, type Score } from './scorer.ts';
import { type Stretch, sentencesOf, stretchesOf } from './stretches.ts';
import { understood } from './understood.ts';

const surest = 0.95;

/** From 0.5 at the threshold to nearly sure a few steps from it. */
function sureness(distance: number): number {
  return Math.min(surest, 1 - 0.5 * Math.exp(-Math.abs(distance) / 3));
}

const perDoubling = 1;
/** Ways of saying alone are right less often than what was learned. */
const sureOfEnglish = 0.7;

function fromEnglish(source: string): UrgencyReading {
  const places = normaliseWithSource(source.slice(0, LONGEST_READ));
  const { text } = places;
  const findings = findingsOf(text, source, englishHits(text), places);
  const [first] = findings;
  return {
    urgency: first?.urgency ?? 'ordinary',
    confidence: sureOfEnglish,
    findings,
    child: first !== undefined && isEnglishOfChild(text),
  };
}

/**
 * Ways of saying and lists of ideas say what stands in a text, weights learned from lines decide what it is worth.
 * Without an argument by the weights of data/weights.ts.
 */
export function createUrgencyReader(learned?: Learned): UrgencyReader {
  const prepare = createPreparing();
  const score = createScorer(learned);
  /** As grave as the gravest of its sentences that is urgent by itself: quiet ones beside it take nothing from it. */
  const withGravest = (all: Shown, { start, end }: Stretch, whole: Score): Score => {
    const sentences = sentencesOf(all.text.slice(start, end));
    if (sentences.length < 2) return whole;
    const graves = sentences
      .map((one) => score(within(all, { start: start + one.start, end: start + one.end })))
      .flatMap(({ urgent, grave }) => (urgent >= 0 ? [grave] : []));
    return { ...whole, grave: Math.max(whole.grave, ...graves) };
  };
  return {
    read(source): UrgencyReading {
      if (isWithoutChinese(source)) return fromEnglish(source);
      const prepared = prepare(source);
      const { text, hits, places } = prepared;
      const read = stretchesOf(text).map((stretch) => {
        const shown = within(prepared, stretch);
        return { stretch, shown, score: score(shown) };
      });
      // Who looks often finds something by chance: the more there is to read, the surer it must be, unless a way of
      // saying is known.
      const enough = perDoubling * Math.log2(read.length);
      const urgent = read.filter((one) => one.score.urgent >= (one.shown.hits.length > 0 ? 0 : enough));
      const highest = Math.max(...read.map((one) => one.score.urgent));
      const kept = urgent.flatMap((one) =>
        understood(one.shown, withGravest(prepared, one.stretch, one.score), one.stretch, hits),
      );
      const findings = findingsOf(text, source, kept, places).filter(({ words }) => words !== '');
      if (findings.length === 0) {
        return { urgency: 'ordinary', confidence: sureness(highest - enough), findings: [], child: false };
      }
      const urgency = findings.some((one) => one.urgency === 'danger') ? 'danger' : 'attend';
      return { urgency, confidence: sureness(highest - enough), findings, child: isOfChild(text, kept) };
    },
  };
}
