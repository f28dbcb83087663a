import { spread } from '../../engines/classifying/measure.ts';
import {
  type Pair,
  type RankingFigures,
  rankByEngine,
  rankByPairs,
} from '../../engines/retrieval/measure.ts';
import { createSegmenter } from '../../engines/text/segmenter.ts';
import { type BadLine, linesOfFile, tellBadLines } from './labelled-lines.ts';

const usage = 'Say which file: npm run eval:answers -- PAIRS.jsonl, each line {"title": …, "reply": …}.';
const folds = 5;

function pairsOf(file: string): Pair[] {
  const pairs: Pair[] = [];
  const bad: BadLine[] = [];
  for (const { line, text } of linesOfFile(file)) {
    try {
      const { title, reply } = JSON.parse(text) as { title?: unknown; reply?: unknown };
      if (typeof title === 'string' && typeof reply === 'string') pairs.push({ asked: title, answer: reply });
      else bad.push({ line, why: 'has no title or no reply' });
    } catch {
      bad.push({ line, why: 'is no JSON' });
    }
  }
  tellBadLines(file, bad);
  return pairs;
}

const names: readonly [keyof RankingFigures, string][] = [
  ['recall1', 'R@1'],
  ['recall10', 'R@10'],
  ['mrr10', 'MRR@10'],
];

function tell(name: string, runs: readonly RankingFigures[]): void {
  const parts = names.map(([key, title]) => {
    const { mean, deviation } = spread(runs.map((one) => one[key]));
    return `${title} ${mean.toFixed(4)}${runs.length > 1 ? ` ± ${deviation.toFixed(4)}` : ''}`;
  });
  console.log(`${name.padEnd(44)} ${parts.join('   ')}`);
}

/** `npm run eval:answers`: whether the answer to a title is found among all answers, beside plain BM25. */
export function evalAnswersCommand([file]: readonly string[]): number {
  if (file === undefined) {
    console.error(usage);
    return 2;
  }
  const pairs = pairsOf(file);
  if (pairs.length < folds) {
    console.error(
      `${file} holds ${String(pairs.length)} pairs that can be used; at least ${String(folds)} are needed. ${usage}`,
    );
    return 2;
  }
  const segmenter = createSegmenter();
  console.log(`${String(pairs.length)} titles, each ranking all replies`);
  tell('plain BM25, character bigrams', [rankByPairs(pairs)]);
  tell('engine, nothing known of other titles', rankByEngine(pairs, { segmenter, folds, learn: false }));
  tell(
    `engine, other titles known, ${String(folds)} folds`,
    rankByEngine(pairs, { segmenter, folds, learn: true }),
  );
  return 0;
}
