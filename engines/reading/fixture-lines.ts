import { mark } from './data/marks.ts';
import type { KeyFigure } from './measure.ts';

/** A sentence of the sets and what a person found in it. */
export interface JudgedLine {
  readonly text: string;
  readonly figures: readonly KeyFigure[];
  readonly tasks: readonly string[];
  readonly blanks: readonly { readonly at: number; readonly end: number; readonly unit: string | null }[];
}

const blank = /\[([^[\]:]*):([^[\]]*)\]/u;

/** `sentence | figures | tasks`; what belongs into a blank stands after its colon, 词 for words. */
export function judgedLines(lines: string): JudgedLine[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [marked = '', figures = '', tasks = ''] = line.split('|').map((part) => part.trim());
      const blanks: { at: number; end: number; unit: string | null }[] = [];
      let text = marked;
      for (let found = blank.exec(text); found; found = blank.exec(text)) {
        const [all, written = '', unit = ''] = found;
        text = text.slice(0, found.index) + written + text.slice(found.index + all.length);
        const isWords = unit === mark.words;
        blanks.push({ at: found.index, end: found.index + written.length, unit: isWords ? null : unit });
      }
      return {
        text,
        blanks,
        figures: listOf(figures).map((one) => {
          const [value = '', unit = ''] = one.split(' ');
          return { value: Number(value), unit };
        }),
        tasks: listOf(tasks),
      };
    });
}

function listOf(text: string): string[] {
  return text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
