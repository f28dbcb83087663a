import { Misfit } from '../../base/misfit.ts';
import type { Word } from '../../base/words.ts';
import type { Surroundings } from './content.rules.ts';
import { editingWords as w } from './editing.words.ts';
import type { sheetTitles } from './sheet.words.ts';

export type Column = keyof typeof sheetTitles;

const strong = /[;\uff1b\n]/;
const weak = /[,\uff0c\u3001]/;

/**
 * The entries of a cell, parted by semicolons or lines; by commas too where `known` names are asked for and the whole
 * is none of them.
 */
export function lists(cell: string, known?: readonly { readonly name: string }[]): string[] {
  const parts = cell.split(strong).map((part) => part.trim());
  const all = known
    ? parts.flatMap((part) =>
        known.some(({ name }) => name === part) ? [part] : part.split(weak).map((one) => one.trim()),
      )
    : parts;
  return [...new Set(all.filter((part) => part !== ''))];
}

/** The code of one name. Throws {@link Misfit} telling what there is. */
export function codeNamed<Code extends string>(cell: string, names: Readonly<Record<Code, Word>>): Code {
  const all = Object.entries(names) as [Code, Word][];
  const found = all.find(([code, { zh, en }]) => [code, zh, en].includes(cell));
  if (found) return found[0];
  throw new Misfit(w.notOneOf, { name: cell, all: all.map(([, { zh }]) => zh).join(w.comma.zh) });
}

/** The codes of the names in a cell, in their own order. */
export function named<Code extends string>(cell: string, names: Readonly<Record<Code, Word>>): Code[] {
  const all = Object.entries(names) as [Code, Word][];
  const known = all.flatMap(([code, { zh, en }]) => [{ name: code }, { name: zh }, { name: en }]);
  const codes = new Set(lists(cell, known).map((one) => codeNamed(one, names)));
  return all.map(([code]) => code).filter((code) => codes.has(code));
}

/** A whole number from 1. */
export function numberIn(cell: string, most: number): number {
  const number = /^\d{1,9}(\.0+)?$/.test(cell) ? Number(cell) : 0;
  if (number < 1 || number > most) throw new Misfit(w.notDays, { most });
  return number;
}

/** The id of the one open area of this name, or of `parent/name`. */
export function areaNamed(text: string, areas: Surroundings['areas']): string {
  const [last = '', above] = text
    .split('/')
    .map((part) => part.trim())
    .toReversed();
  const parents = new Map(areas.map((area) => [area.id, area.name]));
  const found = areas.filter(
    ({ name, parentId, closed }) =>
      !closed && name === last && (above === undefined || parents.get(parentId ?? '') === above),
  );
  if (found.length > 1) throw new Misfit(w.ambiguousArea, { name: text });
  const [area] = found;
  if (!area) throw new Misfit(w.unknownArea, { name: text });
  return area.id;
}
