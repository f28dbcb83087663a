import { unmarked } from '../../base/cells.ts';
import type { FieldError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import { lexicon } from '../../engines/text/lexicon.ts';
import { normalise } from '../../engines/text/normalise.ts';
import { createPhraseFinder, type PhraseGroup } from '../../engines/text/phrases.ts';
import { simplifiedUnits } from '../../engines/text/simplified-units.ts';
import type { BuiltIn, MeaningContent } from './lexicon.contract.ts';
import { lexiconWords as w } from './lexicon.words.ts';

const gap = '…';
const gaps = /(?:…|\.{3,}|\u3002{3,})+/gu;
/** A single character turns up in everything. */
const fewest = 2;
const longest = 30;
const most = 200;
const mostNamed = 5;

/** A way of saying in the form in which texts are searched; `...` is a gap too. */
export function wayOf(text: string): string {
  const way = text
    .split(gaps)
    .map((part) => simplifiedUnits(normalise(part)))
    .join(gap);
  // As it comes back from a sheet.
  return unmarked(way).trim();
}

/** The ways in what was typed or stands in a cell: parted by lines, `、` or semicolons. */
function waysIn(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .flatMap((line) => wayOf(line).split(/[\u3001;]/u))
    .map(wayOf);
}

/** What is kept of what was typed: in normal form, nothing twice, nothing empty. */
export function tidied(content: MeaningContent): MeaningContent {
  const official = wayOf(content.official);
  const each = (all: readonly string[]) => [...new Set(all.flatMap(waysIn))].filter((way) => way !== '');
  return {
    ...content,
    official,
    ways: each(content.ways).filter((way) => way !== official),
    lookAlikes: each(content.lookAlikes),
    note: unmarked(content.note.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()).trim(),
  };
}

/** Everything by which a meaning is known: its official word first. */
export function allWays({ official, ways }: Pick<MeaningContent, 'official' | 'ways'>): string[] {
  return [official, ...ways];
}

function lengthOf(way: string): number {
  return Array.from(way.replaceAll(gap, '')).length;
}

function named(
  path: string,
  text: Word,
  ways: readonly string[],
  more: FieldError['values'] = {},
): FieldError {
  return { path, text, values: { ways: ways.slice(0, mostNamed).join(w.comma.zh), ...more } };
}

/** What is wrong with single phrases of a field: the first kind of fault, naming those that have it. */
function faultOf(path: string, phrases: readonly string[]): FieldError | null {
  const gapped = phrases.filter((way) => {
    const parts = way.split(gap);
    return parts.length > 2 || (parts.length === 2 && parts.includes(''));
  });
  if (gapped.length > 0) return named(path, w.gaps, gapped);
  const empty = phrases.filter((way) => !/[\p{L}\p{N}]/u.test(way));
  if (empty.length > 0) return named(path, w.noLetters, empty);
  const short = phrases.filter((way) => lengthOf(way) < fewest);
  if (short.length > 0) return named(path, w.tooShort, short, { fewest });
  const long = phrases.filter((way) => lengthOf(way) > longest);
  if (long.length > 0) return named(path, w.tooLong, long, { most: longest });
  if (phrases.length > most) {
    return { path, text: w.tooMany, values: { count: phrases.length, most } };
  }
  return null;
}

/** What has to be looked at again in a meaning that went through {@link tidied}: one fault for each field. */
export function problemsOf(content: MeaningContent): FieldError[] {
  const { official, ways, lookAlikes, builtIn } = content;
  const builtInWays = lexicon.find(({ id }) => id === builtIn)?.ways ?? [];
  const found: (FieldError | null)[] = [
    official.includes(gap) ? { path: 'official', text: w.officialGap } : faultOf('official', [official]),
    ways.length === 0 ? { path: 'ways', text: w.noWays } : faultOf('ways', ways),
    builtIn !== null && !lexicon.some(({ id }) => id === builtIn)
      ? { path: 'builtIn', text: w.noBuiltIn }
      : null,
  ];
  const mine = allWays(content);
  const both = lookAlikes.filter((one) => mine.includes(one));
  const finder = createPhraseFinder([{ id: 'mine', ways: [...mine, ...builtInWays] }]);
  const unlike = lookAlikes.filter((one) => finder.find(one.replaceAll(gap, '')).length === 0);
  if (both.length > 0) found.push(named('lookAlikes', w.sameAsWay, both));
  else if (unlike.length > 0) found.push(named('lookAlikes', w.notLike, unlike));
  else found.push(faultOf('lookAlikes', lookAlikes));
  return found.filter((one) => one !== null);
}

/** Ways that belong to another meaning already, told at the field where each was written. */
export function takenProblems(
  content: MeaningContent,
  taken: readonly { readonly way: string; readonly official: string }[],
): FieldError[] {
  const [first] = taken;
  if (!first) return [];
  const ofFirst = taken.filter(({ official }) => official === first.official).map(({ way }) => way);
  const path = ofFirst.includes(content.official) ? 'official' : 'ways';
  return [named(path, w.taken, ofFirst, { official: first.official })];
}

/** As the engines take it: own meanings under their id, those that add to a built-in one under its code. */
export function groupOf(id: string, content: MeaningContent): PhraseGroup {
  return { id: content.builtIn ?? id, ways: allWays(content), not: content.lookAlikes };
}

/** What each built-in meaning is called: its first way that is a phrase of its own and no other's name. */
function builtInNames(): Map<string, string> {
  const names = new Map<string, string>();
  const given = new Set<string>();
  for (const { id, ways } of lexicon) {
    const phrases = ways.filter((way) => !way.includes(gap) && lengthOf(way) >= fewest);
    const own = phrases.find((way) => !given.has(way)) ?? id;
    given.add(own);
    names.set(id, own);
  }
  return names;
}

export function officialOf(code: string): string {
  return builtInNames().get(code) ?? code;
}

/** The meanings known from the start. */
export function builtIns(pinyinOf: (text: string) => string): BuiltIn[] {
  const names = builtInNames();
  return lexicon.map(({ id, ways, not = [] }) => {
    const official = names.get(id) ?? id;
    return { code: id, official, pinyin: pinyinOf(official), ways: [...ways], lookAlikes: [...not] };
  });
}

/** The fields in which two contents differ. */
export function differing(before: MeaningContent, after: MeaningContent): string[] {
  return (Object.keys(after) as (keyof MeaningContent)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
}
