import { groupWords } from '../../base/groups.words.ts';
import { type BadCell, Misfit } from '../../base/misfit.ts';
import { type Day, isDay } from '../../base/time.ts';
import type { ActivityFields } from './activities.contract.ts';
import { differing, problemsOf } from './activities.rules.ts';
import { activityTitles, importWords as i, activitySheetWords as w } from './activities-sheet.words.ts';
import { countingWays, lengths, mostFen, mostPartners, mostPeople } from './kinds.rules.ts';

export type ImportColumn = Exclude<keyof typeof activityTitles, 'state'>;

export interface ImportRow {
  readonly number: number;
  readonly values: Readonly<Record<ImportColumn, string>>;
}

export interface PlannedActivity {
  readonly number: number;
  readonly kind: 'added' | 'same';
  readonly fields: ActivityFields;
}

export interface Surroundings {
  readonly today: Day;
  /** Whoever imports enters what this organisation led. */
  readonly own: string;
  /** Open organisations by every name they have, open areas by what a sheet calls them. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
  /** What counts already, of the days in question. */
  readonly held: readonly ActivityFields[];
}

/** More nobody enters in one go. */
export const mostImportRows = 2000;

const columnOf: Partial<Record<keyof ActivityFields, ImportColumn>> = {
  ...{ areaId: 'area', partnerIds: 'partners', organisationId: 'organisation' },
  ...{ moneyFen: 'money', goodsFen: 'goods' },
};

const keyOf = ({ title, toDay, areaId }: ActivityFields): string => `${title} ${toDay} ${areaId}`;

/** A label as it is written, with or without what stands in brackets. */
const plain = (label: string): string => label.replace(/[(\uff08].*$/u, '');

function oneOf<Key extends 'event' | 'class' | (typeof countingWays)[number]>(
  cell: string,
  keys: readonly Key[],
): Key {
  const found = keys.find((key) => cell === w[key].zh || cell === plain(w[key].zh));
  if (found !== undefined) return found;
  throw new Misfit(i.oneOf, { all: keys.map((key) => plain(w[key].zh)).join(w.between.zh) });
}

function dayIn(cell: string): Day {
  if (!isDay(cell)) throw new Misfit(i.badDay);
  return cell;
}

function textIn(cell: string, most: number): string {
  if (cell.length > most) throw new Misfit(i.tooLong, { most });
  return cell;
}

const bareNumber = (cell: string): string => cell.normalize('NFKC').replaceAll(/[\s,]/g, '');

function countIn(cell: string): number | null {
  if (cell === '') return null;
  const plainly = bareNumber(cell);
  const number = /^\d{1,10}$/.test(plainly) ? Number(plainly) : Number.NaN;
  if (!(number >= 1 && number <= mostPeople)) throw new Misfit(i.badCount, { most: mostPeople });
  return number;
}

/** Yuan, with a comma for thousands or without, in fen. */
function fenIn(cell: string): number | null {
  if (cell === '') return null;
  const [, yuan, cents = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(bareNumber(cell)) ?? [];
  const fen = yuan === undefined ? Number.NaN : Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
  if (!(fen >= 1 && fen <= mostFen)) throw new Misfit(i.badMoney);
  return fen;
}

function groupIn(cell: string): string | null {
  if (cell === '' || cell === w.everybody.zh) return null;
  const found = Object.entries(groupWords).find(([code, { zh }]) => cell === code || cell === zh);
  if (!found) {
    throw new Misfit(i.oneOf, {
      all: [w.everybody, ...Object.values(groupWords)].map(({ zh }) => zh).join(w.between.zh),
    });
  }
  return found[0];
}

function partnersIn(cell: string, organisations: Surroundings['organisations']): string[] {
  const names = cell
    .split(/[\u3001,\uff0c;\uff1b\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length > mostPartners) throw new Misfit(i.manyPartners, { most: mostPartners });
  return names
    .map((name) => {
      const found = organisations.get(name);
      if (found === undefined) throw new Misfit(i.unknownPartner, { name });
      return found;
    })
    .toSorted();
}

type Read = <T>(column: ImportColumn, work: (cell: string) => T, instead: T) => T;

function fieldsIn(read: Read, { own, organisations, areas }: Surroundings): ActivityFields {
  const short = (column: keyof typeof lengths & ImportColumn) =>
    read(column, (cell) => textIn(cell, lengths[column]), '');
  const fromDay = read('fromDay', dayIn, '');
  read(
    'organisation',
    (cell) => {
      if (cell !== '' && organisations.get(cell) !== own) throw new Misfit(i.notOwn);
      return own;
    },
    own,
  );
  return {
    kind: read('kind', (cell) => oneOf(cell, ['event', 'class']), 'event'),
    ...{ title: short('title'), fromDay, toDay: read('toDay', (c) => (c === '' ? fromDay : dayIn(c)), '') },
    areaId: read(
      'area',
      (cell) => {
        const found = areas.get(cell);
        if (found === undefined) throw new Misfit(i.unknownArea);
        return found;
      },
      '',
    ),
    ...{ place: short('place'), organisationId: own, brand: short('brand') },
    partnerIds: read('partners', (cell) => partnersIn(cell, organisations), []),
    group: read('group', groupIn, null),
    sessions: read('sessions', countIn, null),
    attendance: read('attendance', countIn, null),
    countedHow: read('countedHow', (cell) => (cell === '' ? null : oneOf(cell, countingWays)), null),
    ...{ countedBy: short('countedBy'), households: read('households', countIn, null) },
    ...{ moneyFen: read('money', fenIn, null), moneySource: short('moneySource') },
    ...{ goodsFen: read('goods', fenIn, null), goodsWhat: short('goodsWhat') },
    goodsValuedBy: short('goodsValuedBy'),
  };
}

/** What importing rows would do: each is one activity of the caller's organisation; what is there already stays. */
export function planActivities(
  rows: readonly ImportRow[],
  around: Surroundings,
): { good: PlannedActivity[]; bad: BadCell[] } {
  const held = new Map(around.held.map((fields) => [keyOf(fields), fields]));
  const seen = new Map<string, number>();
  const [good, bad]: [PlannedActivity[], BadCell[]] = [[], []];
  for (const { number, values } of rows) {
    const wrong: BadCell[] = [];
    const add = (column: ImportColumn, reason: BadCell['reason'], told: BadCell['values'] = {}) =>
      wrong.push({ number, name: values.title, column: activityTitles[column].zh, reason, values: told });
    const fields = fieldsIn((column, work, instead) => {
      try {
        return work(values[column]);
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        add(column, error.reason, error.values);
        return instead;
      }
    }, around);
    if (wrong.length === 0) {
      for (const { path, text } of problemsOf(fields, around.today)) {
        add(columnOf[path as keyof ActivityFields] ?? (path as ImportColumn), text);
      }
    }
    const key = keyOf(fields);
    const [twice, there] = [seen.get(key), held.get(key)];
    if (wrong.length === 0 && twice !== undefined) add('title', i.twice, { row: twice });
    if (wrong.length === 0 && there && differing(there, fields).length > 0) add('title', i.there);
    bad.push(...wrong);
    if (wrong.length > 0) continue;
    seen.set(key, number);
    good.push({ number, kind: there ? 'same' : 'added', fields });
  }
  return { good, bad };
}
