import { readIdNumber } from '../../base/id-card.ts';
import { type BadCell, Misfit } from '../../base/misfit.ts';
import { type Day, isDay } from '../../base/time.ts';
import { type WorkKind, workKinds } from './members.rules.ts';
import { memberTitles, memberSheetWords as w, workWords } from './words/members.words.ts';

export type Column = keyof typeof memberTitles;

export interface MemberSheetRow {
  readonly number: number;
  readonly values: Readonly<Record<Column, string>>;
}

/** A row that can be taken, as far as it shows by itself. */
export interface ReadMember {
  readonly row: number;
  readonly name: string;
  readonly phone: string;
  readonly idNumber: string | null;
  readonly number: string | null;
  readonly work: WorkKind | null;
  readonly areaId: string;
  readonly since: Day;
}

interface Around {
  /** By what a sheet calls them. */
  readonly areas: ReadonlyMap<string, string>;
  /** Where the body stands: for rows that name no area. */
  readonly ownArea: string;
  readonly today: Day;
  readonly readPhone: (typed: string) => string | null;
}

const clean = (cell: string) =>
  cell.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

function textIn(cell: string, most: number, needed: boolean): string {
  const plain = clean(cell);
  if (needed && plain === '') throw new Misfit(w.empty);
  if (plain.length > most) throw new Misfit(w.tooLong, { most });
  if (/[*\uff0a]/.test(plain)) throw new Misfit(w.masked);
  return plain;
}

function phoneIn(cell: string, read: Around['readPhone']): string {
  const phone = read(textIn(cell, 30, true));
  if (phone === null) throw new Misfit(w.badPhone);
  return phone;
}

function idNumberIn(cell: string, today: Day): string | null {
  if (clean(cell) === '') return null;
  const { number, problem } = readIdNumber(cell, today);
  if (problem !== null) throw new Misfit(w.badIdNumber);
  return number;
}

function workIn(cell: string): WorkKind | null {
  const plain = clean(cell);
  if (plain === '') return null;
  const found = workKinds.find((kind) => plain === kind || plain === workWords[kind].zh);
  if (!found)
    throw new Misfit(w.unknownWork, { all: workKinds.map((kind) => workWords[kind].zh).join(w.comma.zh) });
  return found;
}

function dayIn(cell: string, today: Day): Day {
  if (cell === '') return today;
  if (!isDay(cell)) throw new Misfit(w.notDay);
  if (cell > today) throw new Misfit(w.laterDay);
  return cell;
}

function areaIn(cell: string, { areas, ownArea }: Around): string {
  const plain = clean(cell);
  const found = plain === '' ? ownArea : areas.get(plain);
  if (found === undefined) throw new Misfit(w.unknownArea);
  return found;
}

/** Reads the rows one by one; of a person who stands in two rows the first is taken. */
export function readMembers(
  rows: readonly MemberSheetRow[],
  around: Around,
): { good: ReadMember[]; bad: BadCell[] } {
  const bad: BadCell[] = [];
  const seen = new Map<string, number>();
  const good = rows.flatMap(({ number: row, values }): ReadMember[] => {
    const from = bad.length;
    // The reasons go back into a file: without the name of anybody.
    const wrong = (column: Column, { reason, values: told }: Misfit) =>
      bad.push({ number: row, name: '', column: memberTitles[column][0], reason, values: told });
    const take = <T>(column: Column, read: (cell: string) => T, otherwise: T): T => {
      try {
        return read(values[column]);
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        wrong(column, error);
        return otherwise;
      }
    };
    const member: ReadMember = {
      row,
      name: take('name', (cell) => textIn(cell, 40, true), ''),
      phone: take('phone', (cell) => phoneIn(cell, around.readPhone), ''),
      idNumber: take('idNumber', (cell) => idNumberIn(cell, around.today), null),
      number: take('number', (cell) => textIn(cell, 40, false), '') || null,
      work: take('work', workIn, null),
      areaId: take('area', (cell) => areaIn(cell, around), ''),
      since: take('since', (cell) => dayIn(cell, around.today), around.today),
    };
    const keys = [`${member.name}\n${member.phone}`, ...(member.idNumber === null ? [] : [member.idNumber])];
    const earlier = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
    if (bad.length === from && earlier !== undefined) wrong('name', new Misfit(w.twice, { row: earlier }));
    if (bad.length > from) return [];
    for (const key of keys) seen.set(key, row);
    return [member];
  });
  return { good, bad };
}
