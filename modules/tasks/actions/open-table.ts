import { AppError } from '../../../base/error.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { listIndicatorChoices } from '../../ledger/ledger.public.ts';
import { listOrganisations, type Organisation } from '../../organisations/organisations.public.ts';
import { type PlacedTask, priorityName } from '../cells.rules.ts';
import { listPriorities, nextSequence, type PriorityRecord, type TableRecord } from '../store/tables.ts';
import { listPlaces, listWaits } from '../store/tasks.ts';
import { scopeOf, type TaskScope } from '../tasks.policy.ts';
import { tasksWords as w } from '../tasks.words.ts';
import { type Names, numbersOf } from '../views/cells.ts';
import type { Reading } from './read-cell.ts';

/** A table while something in it is changed: locked, under its next number. */
export interface Opened {
  readonly table: TableRecord;
  readonly organisations: readonly Organisation[];
  readonly priorities: readonly PriorityRecord[];
  readonly places: readonly (PlacedTask & { readonly title: string; readonly state: string })[];
  readonly seen: TaskScope | null;
}

export function notSeen(): AppError {
  return new AppError(404, 'not-found', w.notSeen);
}

/** What stands around the cells of a table. */
export async function lookAround(ctx: ReadContext, table: TableRecord): Promise<Opened> {
  const organisations = await listOrganisations(ctx.db);
  const seen = ctx.actor.kind === 'staff' ? scopeOf(ctx.actor, organisations) : null;
  return {
    ...{ table, organisations, seen },
    priorities: await listPriorities(ctx.db, [table.id]),
    places: await listPlaces(ctx.db, table.id),
  };
}

/** As {@link lookAround}, locked until the transaction ends. Throws 404. */
export async function openTable(ctx: WriteContext, id: string): Promise<Opened> {
  const table = await nextSequence(ctx.db, id);
  if (!table) throw notSeen();
  return lookAround(ctx, table);
}

/** What cells of this table are read by, and what they name. */
export async function readingOf(
  ctx: ReadContext,
  { table, organisations, priorities, places }: Opened,
  fields: Iterable<string>,
): Promise<{ reading: Reading; names: Names; waits: Map<string, string[]> }> {
  // Hundreds of definitions are read for them.
  const indicators = [...fields].includes('indicator') ? await listIndicatorChoices(ctx) : [];
  const numbers = numbersOf(priorities, places);
  const waits = await listWaits(ctx.db, table.id);
  const shortNames = new Map(organisations.map(({ id, shortName }) => [id, shortName]));
  const codes = new Map(indicators.map(({ code, name }) => [code, name.zh]));
  return {
    waits,
    reading: {
      ...{ year: table.year, organisations, indicators, numbers, waits, priorities },
      numbered: new Map([...numbers].map(([id, number]) => [number, id])),
      titles: new Map(places.map(({ id, title }) => [id, title])),
    },
    names: {
      organisation: (id) => shortNames.get(id) ?? '',
      number: (id) => numbers.get(id) ?? null,
      indicator: (code) => codes.get(code) ?? code,
      priority: (id) => priorityName(priorities, id),
    },
  };
}
