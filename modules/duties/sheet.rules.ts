import { type BadCell, Misfit } from '../../base/misfit.ts';
import { type Day, isDay } from '../../base/time.ts';
import { type DutyKind, dutyKinds } from './duties.rules.ts';
import { dutyKindWords } from './words/duties.words.ts';
import { dutyTitles, sheetWords as w } from './words/sheet.words.ts';

export type Column = keyof typeof dutyTitles;

export interface DutySheetRow {
  readonly number: number;
  readonly values: Readonly<Record<Column, string>>;
}

/** What one row of the list says. */
export interface DutyContent {
  readonly title: string;
  readonly kind: DutyKind;
  readonly category: string;
  readonly areaId: string | null;
  readonly level: string | null;
  readonly leadId: string | null;
  readonly assistingIds: readonly string[];
  readonly basis: string;
  readonly from: Day | null;
}

export type KnownDuty = DutyContent & { readonly id: string; readonly number: number };

export interface PlannedDuty {
  readonly kind: 'added' | 'changed' | 'same';
  readonly before: KnownDuty | null;
  readonly content: DutyContent;
}

export interface Surroundings {
  readonly duties: readonly KnownDuty[];
  /** From when the edition holds. */
  readonly from: Day;
  readonly categories: readonly { readonly code: string; readonly name: string }[];
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly closed: boolean;
  }[];
  /** Areas by what a sheet calls them, with whether they lie in the edition's. */
  readonly areas: ReadonlyMap<string, { readonly id: string; readonly within: boolean }>;
  /** What the city calls the levels of its areas. */
  readonly levels: ReadonlySet<string>;
}

const most = { title: 120, basis: 300 };
const between = new RegExp(`[${w.between.zh}\n]+`);

function textIn(cell: string, atMost: number, needed = false): string {
  const plain = cell.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  if (needed && plain === '') throw new Misfit(w.empty);
  if (plain.length > atMost) throw new Misfit(w.tooLong, { most: atMost });
  return plain;
}

function kindIn(cell: string): DutyKind {
  if (cell === '') throw new Misfit(w.empty);
  // The official lists write 基本履职事项 as well as 基本履职.
  const found = dutyKinds.find((one) => one === cell || cell.startsWith(dutyKindWords[one].zh.slice(0, 2)));
  if (found) return found;
  throw new Misfit(w.unknownKind, { all: dutyKinds.map((one) => dutyKindWords[one].zh).join(w.comma.zh) });
}

function categoryIn(cell: string, { categories }: Surroundings): string {
  if (cell === '') throw new Misfit(w.empty);
  const byCode = categories.find(({ code }) => code === cell);
  if (byCode) return byCode.code;
  const [found, ...more] = categories.filter(({ name }) => name === cell);
  if (!found) throw new Misfit(w.unknownCategory, { name: cell });
  if (more.length > 0) throw new Misfit(w.severalCategories, { name: cell });
  return found.code;
}

function scopeIn(
  cell: string,
  { areas, levels }: Surroundings,
): { areaId: string | null; level: string | null } {
  if (cell === '') return { areaId: null, level: null };
  const area = areas.get(cell);
  if (area && !area.within) throw new Misfit(w.outside, { name: cell });
  if (area) return { areaId: area.id, level: null };
  if (levels.has(cell)) return { areaId: null, level: cell };
  throw new Misfit(w.unknownScope, { name: cell });
}

function organisationIn(cell: string, { organisations }: Surroundings): string {
  const whole = organisations.filter(({ name }) => name === cell);
  const [found, ...more] = whole.length > 0 ? whole : organisations.filter((one) => one.shortName === cell);
  if (!found || more.length > 0) throw new Misfit(w.unknownOrganisation, { name: cell });
  if (found.closed) throw new Misfit(w.closed, { name: cell });
  return found.id;
}

function fromIn(cell: string, edition: Day): Day | null {
  if (cell === '') return null;
  if (!isDay(cell)) throw new Misfit(w.notDay);
  if (cell < edition) throw new Misfit(w.beforeEdition, { day: edition });
  return cell === edition ? null : cell;
}

/** A duty is told from others of its edition by its title and place. */
export const keyOf = ({ title, areaId, level }: Pick<DutyContent, 'title' | 'areaId' | 'level'>) =>
  JSON.stringify([title, areaId, level]);

const blank: DutyContent = {
  ...{ title: '', kind: 'basic', category: '', areaId: null, level: null },
  ...{ leadId: null, assistingIds: [], basis: '', from: null },
};

/** Of an edition a duty that is there keeps what has no column in the sheet. */
function contentIn(
  { values }: DutySheetRow,
  present: ReadonlySet<Column>,
  around: Surroundings,
  { was, wrong }: { was: DutyContent; wrong: (column: Column, misfit: Misfit) => void },
): DutyContent {
  const take = <T>(column: Column, before: T, read: (cell: string) => T): T => {
    if (!present.has(column)) return before;
    try {
      return read(values[column]);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      wrong(column, error);
      return before;
    }
  };
  const { areaId, level } = was;
  const content = {
    title: take('title', was.title, (cell) => textIn(cell, most.title, true)),
    kind: take('kind', was.kind, kindIn),
    category: take('category', was.category, (cell) => categoryIn(cell, around)),
    ...take('scope', { areaId, level }, (cell) => scopeIn(cell, around)),
    leadId: take('lead', was.leadId, (cell) => (cell === '' ? null : organisationIn(cell, around))),
    assistingIds: take('assisting', was.assistingIds, (cell) => {
      const names = cell.split(between).map((one) => one.trim());
      return [...new Set(names.filter(Boolean).map((one) => organisationIn(one, around)))];
    }),
    basis: take('basis', was.basis, (cell) => textIn(cell, most.basis)),
    from: take('from', was.from, (cell) => fromIn(cell, around.from)),
  };
  if (content.leadId !== null && content.assistingIds.includes(content.leadId))
    wrong('assisting', new Misfit(w.leadAssists));
  return content;
}

const same = (a: DutyContent, b: DutyContent) =>
  (Object.keys(blank) as (keyof DutyContent)[]).every(
    (key) => JSON.stringify(a[key]) === JSON.stringify(b[key]),
  );

/** What importing rows into an edition would do: a row is of the duty with its title and place; none is made twice. */
export function planDuties(
  rows: readonly DutySheetRow[],
  present: ReadonlySet<Column>,
  around: Surroundings,
): { good: PlannedDuty[]; bad: BadCell[] } {
  const good: PlannedDuty[] = [];
  const bad: BadCell[] = [];
  const known = new Map(around.duties.map((one) => [keyOf(one), one]));
  const seen = new Map<string, number>();
  for (const row of rows) {
    const from = bad.length;
    const wrong = (column: Column, { reason, values }: Misfit) =>
      bad.push({ number: row.number, name: row.values.title, column: dutyTitles[column][0], reason, values });
    const first = contentIn(row, present, around, { was: blank, wrong: () => undefined });
    const before = known.get(keyOf(first)) ?? null;
    const content = contentIn(row, present, around, { was: before ?? blank, wrong });
    const key = keyOf(content);
    const earlier = seen.get(key);
    if (bad.length === from && earlier !== undefined) wrong('title', new Misfit(w.twice, { row: earlier }));
    if (bad.length > from) continue;
    seen.set(key, row.number);
    good.push({ kind: before ? (same(content, before) ? 'same' : 'changed') : 'added', before, content });
  }
  return { good, bad };
}
