import { type BadCell, Misfit } from '../../base/misfit.ts';
import { type Day, isDay } from '../../base/time.ts';
import { isDocumentNumber, plainNumber } from './approval.rules.ts';
import type { ReceivedFields } from './contract/received.ts';
import { lengths } from './kinds.rules.ts';
import { receivedTitles, receivedSheetWords as w } from './words/sheet.words.ts';

export type ReceivedColumn = keyof typeof receivedTitles;

export interface ReceivedRow {
  readonly number: number;
  readonly values: Readonly<Record<ReceivedColumn, string>>;
}

/** Somebody who may have received an honour. */
export type Holder = Pick<ReceivedFields, 'organisationId' | 'employerId'>;

export interface Surroundings {
  readonly today: Day;
  /** By every name they have; null where several have that name. */
  readonly holders: ReadonlyMap<string, Holder | null>;
  /** Keys of what is entered already. */
  readonly kept: ReadonlySet<string>;
}

export interface PlannedReceived {
  readonly kind: 'added' | 'same';
  readonly fields: ReceivedFields;
}

export const mostReceivedRows = 5000;

/** What makes two of them the same. */
export const keyOf = ({
  number,
  title,
  organisationId,
  employerId,
}: Pick<ReceivedFields, 'number' | 'title'> & Holder): string =>
  `${number}\n${title}\n${organisationId ?? employerId ?? ''}`;

function textIn(cell: string, most: number): string {
  if (cell === '') throw new Misfit(w.missing);
  if (cell.length > most) throw new Misfit(w.tooLong, { most });
  return cell;
}

function dayIn(cell: string, today: Day): Day {
  if (!isDay(cell)) throw new Misfit(w.badDay);
  if (cell > today) throw new Misfit(w.later);
  return cell;
}

function numberIn(cell: string): string {
  if (!isDocumentNumber(cell)) throw new Misfit(w.badNumber);
  return plainNumber(cell);
}

function holderIn(cell: string, holders: Surroundings['holders']): Holder {
  const found = holders.get(cell);
  if (!found) throw new Misfit(w.unknownHolder, { name: cell });
  return found;
}

/** What importing rows would do; what is entered already stays as it is. */
export function planReceived(
  rows: readonly ReceivedRow[],
  around: Surroundings,
): { good: PlannedReceived[]; bad: BadCell[] } {
  const seen = new Map<string, number>();
  const [good, bad]: [PlannedReceived[], BadCell[]] = [[], []];
  for (const { number: row, values } of rows) {
    const wrong: BadCell[] = [];
    const add = (column: ReceivedColumn, reason: BadCell['reason'], told: BadCell['values'] = {}) =>
      wrong.push({
        ...{ number: row, name: values.title, column: receivedTitles[column].zh, reason, values: told },
      });
    const read = <T>(column: ReceivedColumn, work: (cell: string) => T, instead: T): T => {
      try {
        return work(values[column]);
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        add(column, error.reason, error.values);
        return instead;
      }
    };
    const nobody: Holder = { organisationId: null, employerId: null };
    const fields: ReceivedFields = {
      title: read('title', (cell) => textIn(cell, lengths.title), ''),
      number: read('number', numberIn, ''),
      issuer: read('issuer', (cell) => textIn(cell, lengths.issuer), ''),
      dated: read('dated', (cell) => dayIn(cell, around.today), ''),
      ...read('holder', (cell) => holderIn(cell, around.holders), nobody),
    };
    const key = keyOf(fields);
    const twice = seen.get(key);
    if (wrong.length === 0 && twice !== undefined) add('title', w.twice, { row: twice });
    bad.push(...wrong);
    if (wrong.length > 0) continue;
    seen.set(key, row);
    good.push({ kind: around.kept.has(key) ? 'same' : 'added', fields });
  }
  return { good, bad };
}
