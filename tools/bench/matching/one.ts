import { type GeneratedDocument, generatedDocuments, generatedQueries } from './generated.ts';
import { type Searcher, type SearcherName, searchers } from './searchers.ts';

/** What is measured in a process of its own, so that memory and what the compiler learnt do not mix. */
export interface MatchingTask {
  readonly name: SearcherName;
  readonly documents: number;
  readonly queries: number;
  /** Who is slow is asked no longer than this. */
  readonly seconds: number;
}

export interface MatchingFigures {
  readonly ranksBy: string;
  /** Milliseconds. */
  readonly build: number;
  /** Bytes. */
  readonly memory: number;
  /** Milliseconds of each query, rising. */
  readonly took: readonly number[];
  /** Milliseconds of each replacement and removal, rising; empty where it is not measured. */
  readonly changed: readonly number[];
}

const batch = 1000;
const warmUp = 200;
const changes = 5000;

function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function measureChanges(searcher: Searcher, documents: number): number[] {
  const { remove } = searcher;
  if (!remove) return [];
  const took: number[] = [];
  for (const one of generatedDocuments(Math.min(changes, documents))) {
    // Every second is replaced by itself, the others are removed and come back.
    if (took.length % 2 === 0) took.push(timed(() => remove(one.id)));
    took.push(timed(() => searcher.put([one])));
  }
  return took.sort((a, b) => a - b);
}

function measureOne({ name, documents, queries, seconds }: MatchingTask): MatchingFigures {
  const asked = generatedQueries(queries + warmUp);
  const before = inUse();
  const searcher: Searcher = searchers[name]();
  let build = 0;
  let waiting: GeneratedDocument[] = [];
  const putWaiting = (): void => {
    build += timed(() => searcher.put(waiting));
    waiting = [];
  };
  for (const one of generatedDocuments(documents)) {
    waiting.push(one);
    if (waiting.length === batch) putWaiting();
  }
  putWaiting();
  const memory = inUse() - before + (searcher.bytesElsewhere?.() ?? 0);
  const ask = (words: readonly string[]): number =>
    timed(() => {
      searcher.find(words);
    });
  const first = performance.now() + (seconds / 10) * 1000;
  for (const words of asked.slice(queries)) {
    ask(words);
    if (performance.now() > first) break;
  }
  const took: number[] = [];
  const until = performance.now() + seconds * 1000;
  for (const words of asked.slice(0, queries)) {
    took.push(ask(words));
    if (performance.now() > until) break;
  }
  const changed = measureChanges(searcher, documents);
  return { ranksBy: searcher.ranksBy, build, memory, took: took.sort((a, b) => a - b), changed };
}

process.once('message', (task: MatchingTask) => {
  try {
    process.send?.({ measured: measureOne(task) }, () => process.exit(0));
  } catch (cause) {
    process.send?.({ failed: String(cause) }, () => process.exit(1));
  }
});
