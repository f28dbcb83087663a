import { createClassifier } from '../../engines/classifying/classifier.ts';
import {
  foldsOf,
  type Labelled,
  measureTopics,
  spread,
  type TopicFigures,
} from '../../engines/classifying/measure.ts';
import { createSegmenter, type Segmenter } from '../../engines/text/segmenter.ts';
import { readLabelled, tellBadLines } from './labelled-lines.ts';

const usage =
  'Say which files: npm run eval:topics -- TRAIN.tsv [TEST.tsv], each line text, tab, label. One file is measured in five folds.';
const folds = 5;

interface Timed {
  readonly figures: TopicFigures;
  readonly trainSeconds: number;
  readonly decideMs: number;
}

function run(segmenter: Segmenter, train: readonly Labelled[], test: readonly Labelled[]): Timed {
  const classifier = createClassifier({ segmenter });
  const began = performance.now();
  classifier.learnAll(train.map((one, at) => ({ ...one, id: String(at) })));
  const learned = performance.now();
  const figures = measureTopics(classifier, test);
  const ended = performance.now();
  return {
    figures,
    trainSeconds: (learned - began) / 1000,
    decideMs: (ended - learned) / Math.max(1, test.length),
  };
}

function tellConfusion(all: readonly TopicFigures[]): void {
  const sum = new Map<string, Map<string, number>>();
  for (const { confusion } of all) {
    for (const [right, row] of confusion) {
      const into = sum.get(right) ?? new Map<string, number>();
      for (const [read, count] of row) into.set(read, (into.get(read) ?? 0) + count);
      sum.set(right, into);
    }
  }
  const labels = [...sum.keys()].sort();
  console.log('\nconfusion (line: right label; column: read as, in the order of the lines)');
  for (const right of labels) {
    const cells = labels.map((read) => String(sum.get(right)?.get(read) ?? 0).padStart(6));
    console.log(`${cells.join('')}  ${right}`);
  }
}

/** Reads and tells; undefined where nothing of it can be used. */
function usable(file: string): readonly Labelled[] | undefined {
  const { rows, bad } = readLabelled(file);
  tellBadLines(file, bad);
  if (rows.length > 0) return rows;
  console.error(`${file} holds no line that can be used. ${usage}`);
  return undefined;
}

/** `npm run eval:topics`: how well the labels of a file are learned. */
export function evalTopicsCommand([trainFile, testFile]: readonly string[]): number {
  if (trainFile === undefined) {
    console.error(usage);
    return 2;
  }
  const all = usable(trainFile);
  const test = testFile === undefined ? [] : usable(testFile);
  if (!all || !test) return 2;
  if (new Set(all.map(({ label }) => label)).size < 2) {
    console.error(`${trainFile} holds one label only: there is nothing to tell apart.`);
    return 2;
  }
  const segmenter = createSegmenter();
  const foldOf = foldsOf(all, folds);
  const runs =
    testFile === undefined
      ? Array.from({ length: folds }, (_, fold) =>
          run(
            segmenter,
            all.filter((__, at) => foldOf[at] !== fold),
            all.filter((__, at) => foldOf[at] === fold),
          ),
        )
      : [run(segmenter, all, test)];
  const how = testFile === undefined ? `${String(folds)} folds, mean ± deviation` : 'learned and asked apart';
  console.log(`${String(all.length)} texts${testFile ? `, ${String(test.length)} asked` : ''}: ${how}`);
  const tell = (name: string, of: (one: Timed) => number, digits = 4): void => {
    const { mean, deviation } = spread(runs.map(of));
    const beside = runs.length > 1 ? ` ± ${deviation.toFixed(digits)}` : '';
    console.log(`${name.padEnd(34)} ${mean.toFixed(digits)}${beside}`);
  };
  tell('macro F1', ({ figures }) => figures.macroF1);
  tell('accuracy', ({ figures }) => figures.accuracy);
  tell('calibration error', ({ figures }) => figures.calibrationError);
  tell('coverage at 95 % precision', ({ figures }) => figures.coverage95);
  tell('would rather have a person look', ({ figures }) => figures.abstained);
  tell('seconds to learn, calibrated', ({ trainSeconds }) => trainSeconds, 2);
  tell('milliseconds a decision', ({ decideMs }) => decideMs, 3);
  tellConfusion(runs.map(({ figures }) => figures));
  return 0;
}
