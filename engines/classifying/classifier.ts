import { quote } from '../matching/quote.ts';
import { lexicon } from '../text/lexicon.ts';
import { readOtherwise } from '../text/meanings.ts';
import type { PhraseGroup } from '../text/phrases.ts';
import type { Segmenter } from '../text/segmenter.ts';
import { isJoint } from '../text/stop-words.ts';
import { type Calibration, calibrate, probabilities, uncalibrated } from './calibration.ts';
import { createFeatureReader, type FeaturesRead, PAIR } from './features.ts';
import { type Classifier, type Decision, type Example, LONGEST_READ } from './interface.ts';
import { type Learned, type Lesson, ownCopy, sameLesson } from './lesson.ts';
import { createMachine, type Machine } from './machine.ts';
import { createVectors, type Vector, type Vectors } from './vectors.ts';

export interface ClassifierOptions {
  readonly segmenter: Segmenter;
  /** The built-in ones unless told. */
  readonly meanings?: readonly PhraseGroup[];
  /** Less likely than this, it would rather have a person look; 0.6 unless told. */
  readonly leastSure?: number;
}

const usualCost = 0.4;
/** What a person put right shall be right the next time. */
const correctedCost = 8;
const mostTurns = 30;
const turnsOfOne = 10;
/** Calibration learns five times without a fifth; fewer examples tell too little of how sure one may be. */
const folds = 5;
const fewestToCalibrate = 50;
/** Of more examples times labels than this one fifth is asked, and not each: it tells enough, and learning takes time. */
const manyToAsk = 30_000;
const mostLikely = 5;
const mostQuoted = 12;
const wordLike = /^[\p{L}\p{N}]{2,}$/u;
/** Two neighbours cut out of a word of letters say nothing to whoever reads them. */
const cutOut = /[a-z0-9]{2}/;

/** One text alone tells nothing of how frequent its label is. */
function withoutConstant({ features, values }: Vector): Vector {
  return { features: features.slice(1), values: values.slice(1) };
}

/** The same stretch without joints at its ends. */
function withoutJoints(text: string, start: number, end: number): [start: number, end: number] {
  let from = start;
  let to = end;
  while (from < to && isJoint(text.charAt(from))) from += 1;
  while (to > from && isJoint(text.charAt(to - 1))) to -= 1;
  return [from, to];
}

/** The linear engine: words, characters and what is known of both; see README. */
export function createClassifier(options: ClassifierOptions): Classifier {
  const { segmenter, leastSure = 0.6 } = options;
  let { meanings = lexicon } = options;
  let readAll = createFeatureReader(segmenter, meanings);
  let vectors: Vectors = createVectors();
  let labels: string[] = [];
  let machine: Machine = createMachine(0);
  let calibration: Calibration = uncalibrated(0);
  const learned = new Map<string, Learned>();

  const readStart = (text: string): FeaturesRead => readAll(text.slice(0, LONGEST_READ));

  function withLabel(label: string): number {
    const known = labels.indexOf(label);
    if (known >= 0) return known;
    labels = [...labels, label];
    machine = createMachine(labels.length);
    for (const one of learned.values()) one.multipliers = new Float64Array(labels.length);
    machine.train([...learned.values()], mostTurns);
    calibration = { ...calibration, shifts: Float64Array.from([...calibration.shifts, 0]) };
    return labels.length - 1;
  }

  /** Examples that were asked of a machine that had not learned from them, and what it said. */
  function unseen(all: readonly Learned[]): { asked: Learned[]; margins: Float64Array[] } {
    const asked: Learned[] = [];
    const margins: Float64Array[] = [];
    const rounds = all.length * labels.length > manyToAsk ? 1 : folds;
    for (let fold = 0; fold < rounds; fold += 1) {
      const others = all.filter((_, at) => at % folds !== fold);
      const machineOfFold = createMachine(labels.length);
      machineOfFold.train(
        others.map((one) => ({ ...one, multipliers: new Float64Array(labels.length) })),
        mostTurns,
      );
      for (let at = fold; at < all.length; at += folds) {
        const one = all[at];
        if (!one) continue;
        asked.push(one);
        margins.push(machineOfFold.margins(one.vector));
      }
    }
    return { asked, margins };
  }

  function calibrated(all: readonly Learned[]): Calibration {
    if (all.length < fewestToCalibrate) return uncalibrated(labels.length);
    const { asked, margins } = unseen(all);
    return calibrate(
      margins,
      asked.map(({ label }) => label),
      labels.length,
    );
  }

  function forget(id: string): void {
    const known = learned.get(id);
    if (!known) return;
    machine.take(known);
    learned.delete(id);
  }

  /** Learns from these alone, with the labels in this order; how sure one may be is another matter. */
  function begin(examples: readonly Example[], ordered: string[]): void {
    vectors = createVectors();
    learned.clear();
    labels = ordered;
    machine = createMachine(labels.length);
    const read = new Map(examples.map((example) => [example.id, { example, ...readStart(example.text) }]));
    for (const { features } of read.values()) vectors.note(features);
    for (const [id, { example, features }] of read) {
      const { text, label, corrected = false } = example;
      learned.set(id, {
        ...{ vector: vectors.vector(features, true), label: labels.indexOf(label), corrected, text },
        ...{ cost: corrected ? correctedCost : usualCost, multipliers: new Float64Array(labels.length) },
      });
    }
    machine.train([...learned.values()], mostTurns);
  }

  function lesson(): Lesson {
    const all = [...learned.values()].map(ownCopy);
    return { vectors: vectors.copy(), labels, machine: machine.copy(), calibration, learned: all };
  }

  function beginLike(known: Lesson, ids: readonly string[]): void {
    vectors = known.vectors.copy();
    labels = [...known.labels];
    machine = known.machine.copy();
    calibration = known.calibration;
    learned.clear();
    for (const [at, one] of known.learned.entries()) learned.set(ids[at] ?? '', ownCopy(one));
  }

  /** All labels, the likeliest first; none where nothing of the text is known. */
  function orderOf({ features }: FeaturesRead): { label: string; at: number; probability: number }[] {
    const vector = vectors.vector(features, false);
    // The constant alone knows which label is the most frequent, and nothing of this text.
    if (labels.length === 0 || vector.features.length === 1) return [];
    const parts = probabilities(machine.margins(vector), calibration);
    return labels
      .map((label, at) => ({ label, at, probability: parts[at] ?? 0 }))
      .sort((a, b) => b.probability - a.probability || (a.label < b.label ? -1 : 1));
  }

  /**
   * The pieces of a text that speak for one label against another, as written: words, and pairs of characters only where
   * no word does.
   */
  function speaking(text: string, { plain, features }: FeaturesRead, one: number, other?: number): string[] {
    const isWhole = (start: number, end: number) =>
      wordLike.test(plain.text.slice(start, end)) &&
      !cutOut.test(plain.text.slice(start - 1, start + 1)) &&
      !cutOut.test(plain.text.slice(end - 1, end + 1));
    const speaks = features.flatMap(({ name, start: first, end: last }) => {
      const [start, end] = withoutJoints(plain.text, first, last);
      const feature = vectors.numberOf(name);
      const weigh = (at: number | undefined) =>
        feature === undefined || at === undefined ? 0 : machine.weight(feature, at);
      const worth = weigh(one) - weigh(other);
      const isPair = name.startsWith(PAIR);
      return worth > 0 && isWhole(start, end) ? { start, end, worth, isPair } : [];
    });
    const words = speaks.filter(({ isPair }) => !isPair);
    const telling = (words.length > 0 ? words : speaks)
      .toSorted((a, b) => b.worth - a.worth || a.start - b.start)
      .slice(0, mostQuoted)
      .map(({ start, end }): [number, number] => [start, end]);
    return quote(text.slice(0, LONGEST_READ), plain, telling);
  }

  return {
    learnAll(examples, before) {
      const unlike = new Map(examples.map((example) => [example.id, example]));
      const of = before ? sameLesson([...unlike.values()], meanings) : '';
      if (before?.last?.of === of) return beginLike(before.last.learned, [...unlike.keys()]);
      begin(examples, [...new Set(examples.map(({ label }) => label))].sort());
      calibration = calibrated([...learned.values()]);
      if (before) before.last = { of, learned: lesson() };
    },
    learn({ id, text, label, corrected = false }) {
      forget(id);
      const { features } = readStart(text);
      vectors.note(features);
      const at = withLabel(label);
      const one: Learned = {
        ...{ vector: withoutConstant(vectors.vector(features, true)), label: at, corrected, text },
        ...{ cost: corrected ? correctedCost : usualCost, multipliers: new Float64Array(labels.length) },
      };
      machine.fit(one, turnsOfOne);
      learned.set(id, one);
    },
    reread(given) {
      const otherwise = readOtherwise(meanings, given);
      if (!otherwise) return;
      meanings = given;
      readAll = createFeatureReader(segmenter, meanings);
      const known = [...learned].map(([id, { text, label, corrected }]) => {
        return { id, text, label: labels[label] ?? '', corrected };
      });
      if (known.some(({ text }) => otherwise(text))) begin(known, labels);
    },
    forget,
    decide(text): Decision {
      const read = readStart(text);
      const order = orderOf(read);
      const [first, second] = order;
      if (!first) return { label: null, likely: [], words: [] };
      const words = speaking(text, read, first.at, second?.at);
      return {
        // Who cannot say by what it decided, as of a number alone, is not sure.
        label: first.probability >= leastSure && words.length > 0 ? first.label : null,
        likely: order.slice(0, mostLikely).map(({ label, probability }) => ({ label, probability })),
        words,
      };
    },
    because(text, label) {
      const read = readStart(text);
      const order = orderOf(read);
      const one = order.find((of) => of.label === label);
      return one ? speaking(text, read, one.at, order.find((of) => of !== one)?.at) : [];
    },
    get size() {
      return learned.size;
    },
    get labels() {
      return labels;
    },
  };
}
