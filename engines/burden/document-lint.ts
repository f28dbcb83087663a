import type { Word } from '../../base/words.ts';
import { articles } from './articles.ts';
import { documentWording as p } from './data/document-wording.ts';
import { documentProposals as w } from './document-lint.words.ts';
import type { Article } from './interface.ts';
import { alike, likeness, materialsAsked } from './materials.ts';
import {
  asksForReport,
  bannedMeasureIn,
  honoursUnapproved,
  isDirective,
  mostCharacters,
} from './sentences.ts';

export interface DocumentText {
  readonly name: string;
  readonly text: string;
}

export interface DocumentFinding {
  readonly document: string;
  /** Of the text as it was read, from 1. */
  readonly line: number;
  readonly article: Article;
  readonly proposal: Word;
  readonly values: Readonly<Record<string, string>>;
  readonly quote: string;
}

interface Placed {
  readonly line: number;
  readonly text: string;
}

/** From here on a line without an end was cut where the page ended. */
const cutLength = 20;

/** Marks between Chinese words as documents print them; many a file has them in half width. */
const fullWidth = (text: string): string =>
  text.replace(/(?<=[\p{Script=Han}\p{Pe}\p{Pf}])[,;:?!]/gu, (mark) => p.wide[mark] ?? mark);

/** Sentences with the line they begin in; what the page cut in two is read as one. */
function placedSentences(given: string): Placed[] {
  const text = fullWidth(given);
  const found: Placed[] = [];
  let open: Placed | null = null;
  for (const [index, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    const pieces = raw.split(p.sentenceEnd);
    for (const [at, piece] of pieces.entries()) {
      const trimmed = piece.trim();
      const goesOn: boolean = at === 0 && open !== null && trimmed !== '' && !p.ownLine.test(raw);
      if (goesOn && open) found.push({ line: open.line, text: open.text + trimmed });
      else if (open && at === 0) found.push(open);
      if (!goesOn && trimmed !== '') found.push({ line: index + 1, text: trimmed });
      open = null;
    }
    const last = found.at(-1);
    const isCut = (pieces.at(-1) ?? '').trim() !== '' && p.cutLine.test(raw.trim());
    if (last && isCut && Array.from(raw.trim()).length >= cutLength) open = found.pop() ?? null;
  }
  if (open) found.push(open);
  return found;
}

const lengthOf = (text: string): number => Array.from(text.replace(/\s/gu, '')).length;

function ofLength({ name, text }: DocumentText): DocumentFinding[] {
  const characters = lengthOf(text);
  const { special, general } = mostCharacters;
  if (characters <= special) return [];
  const values = { characters: String(characters), special: String(special), general: String(general) };
  const proposal = characters > general ? w.tooLong : w.longForSpecial;
  return [{ document: name, line: 1, article: articles.length, proposal, values, quote: '' }];
}

function ofSentences({ name }: DocumentText, sentences: readonly Placed[]): DocumentFinding[] {
  const honours = new Set(honoursUnapproved(sentences.map(({ text }) => text)));
  return sentences.flatMap(({ line, text }) => {
    const at = { document: name, line, quote: text, values: {} };
    const measured = bannedMeasureIn(text);
    const [article] = measured?.articles ?? [];
    return [
      ...(isDirective(text) ? [{ ...at, article: articles.directive, proposal: w.directive }] : []),
      ...(asksForReport(text) ? [{ ...at, article: articles.report, proposal: w.report }] : []),
      ...(honours.has(text) ? [{ ...at, article: articles.honour, proposal: w.honour }] : []),
      ...(measured?.instead && article ? [{ ...at, article, proposal: measured.instead }] : []),
    ];
  });
}

interface Asked extends Placed {
  readonly document: string;
}

/** Materials that were asked for before, in this document or one before it. */
export function askedTwice(asked: readonly Asked[]): { readonly again: Asked; readonly first: Asked }[] {
  return asked.flatMap((again, index) => {
    const first = asked
      .slice(0, index)
      .find(
        (one) =>
          !(one.document === again.document && one.line === again.line) &&
          likeness(one.text, again.text) >= alike,
      );
    return first ? [{ again, first }] : [];
  });
}

function ofRepeats(
  documents: readonly { document: string; sentences: readonly Placed[] }[],
): DocumentFinding[] {
  const asked = documents.flatMap(({ document, sentences }) =>
    sentences.flatMap(({ line, text }) =>
      materialsAsked(text).map((thing) => ({ document, line, text: thing })),
    ),
  );
  return askedTwice(asked).map(({ again, first }) => ({
    ...{ document: again.document, line: again.line, quote: again.text },
    ...{ article: articles.once, proposal: w.askedTwice },
    values: { thing: first.text, at: `${first.document}:${String(first.line)}` },
  }));
}

/** What stands against draft documents under the rules on lightening burdens; documents in order, lines within them. */
export function lintDocuments(documents: readonly DocumentText[]): DocumentFinding[] {
  const read = documents.map((one) => ({ one, sentences: placedSentences(one.text) }));
  const repeats = ofRepeats(read.map(({ one, sentences }) => ({ document: one.name, sentences })));
  return read.flatMap(({ one, sentences }) =>
    [
      ...ofLength(one),
      ...ofSentences(one, sentences),
      ...repeats.filter(({ document }) => document === one.name),
    ].toSorted((a, b) => a.line - b.line),
  );
}
