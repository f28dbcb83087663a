import type { Reading } from '../../engines/reading/interface.ts';
import { measureAt } from '../../engines/reading/numbers.ts';
import type { Choice, KeptBlank } from './figure.contract.ts';
import { sentenceAt } from './figures-in.rules.ts';
import { type Place, withMarkers, withoutFigure } from './markers.rules.ts';
import { marksWords } from './marks.words.ts';
import type { Span } from './reports.rules.ts';

/** What is read of a text, as it is kept: blanks numbered in their order. */
export function blanksOf({ text, blanks }: Pick<Reading, 'text' | 'blanks'>): KeptBlank[] {
  return blanks.map((blank, index) => ({
    ...{ n: index + 1, at: blank.at, end: blank.end, kind: blank.kind, unit: blank.unit },
    ...{ written: blank.written, what: blank.what, choice: null },
    sentence: text.slice(blank.sentence.at, blank.sentence.end).trim(),
  }));
}

/** What was confirmed stays where sentence, unit and place in the sentence are as before. */
export function carriedOver(before: readonly KeptBlank[], now: readonly KeptBlank[]): KeptBlank[] {
  const keyOf = (all: readonly KeptBlank[], { n, sentence, unit, written }: KeptBlank): string => {
    const nth = all.filter((one) => one.sentence === sentence && one.n < n).length;
    return JSON.stringify([sentence, unit, written, nth]);
  };
  const kept = new Map(before.map((one) => [keyOf(before, one), one.choice]));
  return now.map((one) => ({ ...one, choice: kept.get(keyOf(now, one)) ?? null }));
}

const filledOnes = (blanks: readonly KeptBlank[]): readonly Place[] =>
  blanks.filter(({ choice }) => choice?.kind !== 'none');

/**
 * The text of a report: a marker for every blank but those that are none, without the clauses that a person struck
 * out. Put back what was written in each place, and it is the template's text.
 */
export function reportText(text: string, blanks: readonly KeptBlank[]): { text: string; left: number[] } {
  const places = filledOnes(blanks);
  let made = withMarkers(text, places);
  const gone = new Set<number>();
  for (const { n, choice } of blanks) {
    if (choice?.kind !== 'struck' || gone.has(n)) continue;
    const without = withoutFigure(made, n);
    made = without.text;
    for (const one of without.gone) gone.add(one);
  }
  return { text: made, left: places.map(({ n }) => n).filter((n) => !gone.has(n)) };
}

const slot = /\[\[([a-z0-9-]*)(?::(year|before))?(?:\/(\d))?(\/wan)?\]\]/gu;

function choiceOf(match: RegExpExecArray): Choice {
  const [, code = '', span = 'period', decimals = '0', wan] = match;
  if (code === '') return { kind: 'words' };
  return {
    kind: 'ledger',
    ...{ code, span: span as Span, decimals: Number(decimals), wan: wan !== undefined },
  };
}

/** A ready-made text with its blanks. */
export function parsedTemplate(source: string): { text: string; blanks: KeptBlank[] } {
  const found = [...source.matchAll(slot)];
  let at = 0;
  let text = '';
  const places = found.map((match) => {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const from = text.length;
    text += marksWords.words;
    return { from, choice: choiceOf(match) };
  });
  text += source.slice(at);
  const blanks = places.map(({ from, choice }, index): KeptBlank => {
    const end = from + marksWords.words.length;
    const measured = choice.kind === 'words' ? null : measureAt(text, end);
    return {
      ...{ n: index + 1, at: from, end, written: marksWords.words, choice },
      kind: choice.kind === 'words' ? 'words' : 'number',
      unit: measured ? measured.scale + measured.base : null,
      what: `${
        text
          .slice(Math.max(0, from - 12), from)
          .split('\n')
          .at(-1) ?? ''
      }…`,
      sentence: sentenceAt(text, from),
    };
  });
  return { text, blanks };
}
