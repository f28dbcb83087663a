import { lostDigits, type MarkKind, mostCharacters, tidy } from './raw-row.ts';
import { type SharedTexts, unescaped } from './texts.ts';
import { numberText, timeText } from './values.ts';

/** What cells mean depends on these. */
export interface Meaning {
  readonly texts: SharedTexts | null;
  /** Which styles show days or times. */
  readonly times: readonly boolean[];
  readonly since1904: boolean;
}

/** A cell as it is written in the sheet. */
export interface Written {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** There is a value, if only an empty one. */
  readonly valued: boolean;
  readonly formula: boolean;
  /** The formula reads another workbook. */
  readonly outside: boolean;
}

export interface Cell {
  readonly text: string;
  readonly mark?: MarkKind;
}

function textCell(given: string): Cell {
  if (given.length > mostCharacters) return { text: tidy(given.slice(0, 100)), mark: 'too-long' };
  const text = tidy(given);
  return lostDigits(text) ? { text, mark: 'lost-digits' } : { text };
}

function numberCell({ value, style }: Written, { times, since1904 }: Meaning): Cell {
  const time = times[style] === true ? timeText(Number(value), since1904) : null;
  if (time !== null) return { text: time };
  const { text, lost } = numberText(value);
  return lost ? { text, mark: 'lost-digits' } : { text: tidy(text) };
}

/** `2026-11-24T00:00:00`, as a few programs write days. */
function dayCell(value: string): Cell {
  const [day = '', time = ''] = value.split(/[TZ.]/);
  return { text: tidy(time === '' || time === '00:00:00' ? day : `${day} ${time}`) };
}

function valueOf(cell: Written, meaning: Meaning): Cell {
  const { type, value } = cell;
  if (type === 's') return textCell(meaning.texts?.get(Number(value)) ?? '');
  if (type === 'str' || type === 'inlineStr') return textCell(unescaped(value));
  if (type === 'b') return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
  if (type === 'e') return { text: tidy(value), mark: 'error' };
  if (value === '') return { text: '' };
  return type === 'd' ? dayCell(value) : numberCell(cell, meaning);
}

/** What a cell says and what is the matter with it. Formulas are never worked out. */
export function cellOf(cell: Written, meaning: Meaning): Cell {
  if (cell.formula && !cell.valued) return { text: '', mark: 'uncalculated' };
  const found = valueOf(cell, meaning);
  return cell.outside && !found.mark ? { ...found, mark: 'outside' } : found;
}
