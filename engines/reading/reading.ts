import { type Segmenter, segmenterOnce } from '../text/segmenter.ts';
import { blanksIn } from './blanks.ts';
import { figuresIn } from './figures.ts';
import type { Reading } from './interface.ts';
import { mechanismsIn } from './mechanisms.ts';
import { outline } from './outline.ts';
import { repair } from './repair.ts';
import { sentencesOf } from './sentences.ts';
import { tasksIn } from './tasks.ts';

/** Reads speeches, notices and summaries. Jieba's dictionary is loaded at the first text that needs it. */
export interface DocumentReader {
  read(source: string): Reading;
}

export function createDocumentReader(segmenter: () => Segmenter = segmenterOnce()): DocumentReader {
  return {
    read(source) {
      const { text, published, repairs } = repair(source);
      const tree = outline(text, published);
      const sentences = sentencesOf(text, tree);
      const figures = figuresIn(sentences, tree.title);
      const blanks = blanksIn(sentences, segmenter);
      return {
        text,
        repairs,
        outline: tree,
        figures,
        tasks: tasksIn(sentences, figures, blanks, tree.title),
        mechanisms: mechanismsIn(sentences),
        blanks,
      };
    },
  };
}
