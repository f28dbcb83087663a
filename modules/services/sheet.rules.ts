import { bodyKindWords } from '../../base/body-kinds.words.ts';
import { groupWords } from '../../base/groups.words.ts';
import { languageWords } from '../../base/languages.words.ts';
import { type BadCell, Misfit } from '../../base/misfit.ts';
import { problemsOf, type Surroundings } from './content.rules.ts';
import type { ServiceContent, ServiceRecord } from './contract/shapes.ts';
import { deliveryNames, stateWords, editingWords as w } from './editing.words.ts';
import * as limits from './limits.rules.ts';
import type { ServiceIndex } from './service-index.rules.ts';
import { contentOf, differing } from './services.rules.ts';
import { sheetTitles } from './sheet.words.ts';
import { areaNamed, type Column, codeNamed, lists, named, numberIn } from './sheet-cells.rules.ts';

export interface MenuRow {
  readonly number: number;
  readonly values: Readonly<Record<Column, string>>;
}

export interface PlannedRow {
  readonly number: number;
  readonly kind: 'added' | 'changed' | 'same';
  readonly before: ServiceRecord | null;
  readonly content: ServiceContent;
}

export interface MenuPlan {
  readonly good: readonly PlannedRow[];
  readonly bad: readonly BadCell[];
}

/** The column that holds a field. */
const columnOf: Partial<Record<string, Column>> = {
  organisationId: 'organisation',
  areaIds: 'areas',
  stationId: 'station',
};

/** What a service has that a sheet says nothing of. */
const given = {
  ...{
    code: null,
    groups: [],
    areaIds: [],
    documents: [],
    promiseDays: limits.givenDays,
    delivery: 'dispatch',
  },
  ...{ stationId: null, address: '', opening: '', link: '', capacity: null, languages: [], saidAs: [] },
  ...{ state: 'draft', title: '', summary: '', category: '', phone: '', purpose: '' },
  ...{ matter: '', question: '', memberOf: null },
} satisfies Omit<ServiceContent, 'organisationId'>;

/** The service a row is about: by the organisation and its number, or else by its title. */
function meant(services: ServiceIndex, organisationId: string, code: string | null, title: string) {
  const titled = services.titled(organisationId, title);
  return (
    services.coded(organisationId, code) ??
    (titled && (code === null || titled.code === null) ? titled : undefined)
  );
}

/** What a row says of the fields whose columns the sheet has. Collects what is wrong by column. */
function readRow(
  { values }: MenuRow,
  present: ReadonlySet<Column>,
  around: Surroundings,
  wrong: (column: Column, misfit: Misfit) => void,
): Partial<ServiceContent> {
  const found: Partial<ServiceContent> = {};
  const take = <F extends keyof ServiceContent>(
    column: Column,
    field: F,
    read: (cell: string) => ServiceContent[F] | undefined,
  ) => {
    if (!present.has(column)) return;
    try {
      const value = read(values[column]);
      if (value !== undefined) found[field] = value;
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      wrong(column, error);
    }
  };
  const text = (field: keyof typeof limits.mostOf, needed: boolean) => (cell: string) => {
    if (needed && cell === '') throw new Misfit(w.empty);
    if ([...cell].length > limits.mostOf[field]) throw new Misfit(w.tooLong, { most: limits.mostOf[field] });
    return cell;
  };
  const texts = (field: 'documents' | 'saidAs') => (cell: string) => {
    const all = lists(cell);
    if (all.length > limits.mostListed[field])
      throw new Misfit(w.tooMany, { most: limits.mostListed[field] });
    return all.map(text(field, true));
  };
  take('title', 'title', text('title', true));
  take('code', 'code', (cell) => text('code', false)(cell) || null);
  take('summary', 'summary', text('summary', true));
  take('category', 'category', (cell) => {
    if (cell === '') throw new Misfit(w.empty);
    const category = around.categories.find(({ code, name }) => code === cell || name === cell);
    if (!category) throw new Misfit(w.unknownCategory, { name: cell });
    return category.code;
  });
  take('groups', 'groups', (cell) => named(cell, groupWords));
  take('areas', 'areaIds', (cell) => lists(cell, around.areas).map((name) => areaNamed(name, around.areas)));
  take('memberOf', 'memberOf', (cell) => (cell === '' ? null : codeNamed(cell, bodyKindWords)));
  take('documents', 'documents', texts('documents'));
  take('promiseDays', 'promiseDays', (cell) => (cell === '' ? undefined : numberIn(cell, limits.mostDays)));
  take('delivery', 'delivery', (cell) => (cell === '' ? undefined : codeNamed(cell, deliveryNames)));
  take('phone', 'phone', (cell) => {
    if (cell === '') throw new Misfit(w.empty);
    if (!limits.phonePattern.test(cell)) throw new Misfit(w.notPhone);
    return cell;
  });
  take('station', 'stationId', (cell) => {
    if (cell === '') return null;
    const [station, ...more] = around.stations.filter(({ name }) => name === cell);
    if (!station || more.length > 0) throw new Misfit(w.unknownStation);
    return station.id;
  });
  take('address', 'address', text('address', false));
  take('opening', 'opening', text('opening', false));
  take('link', 'link', (cell) => {
    if (cell !== '' && !limits.linkPattern.test(cell)) throw new Misfit(w.needsLink);
    return text('link', false)(cell);
  });
  take('capacity', 'capacity', (cell) =>
    cell === '' || cell === w.noLimit.zh ? null : numberIn(cell, limits.mostCapacity),
  );
  take('languages', 'languages', (cell) => named(cell, languageWords));
  take('purpose', 'purpose', text('purpose', true));
  take('matter', 'matter', text('matter', false));
  take('question', 'question', text('question', false));
  take('saidAs', 'saidAs', texts('saidAs'));
  take('state', 'state', (cell) => (cell === '' ? undefined : codeNamed(cell, stateWords)));
  return found;
}

/**
 * What importing these rows would do, each judged with those before it done: `around.services` moves on with them. `present` are the columns the sheet has:
 * of a service that is there, what has no column stays as it is.
 */
export function planMenu(
  rows: readonly MenuRow[],
  present: ReadonlySet<Column>,
  around: Surroundings,
  mayOffer: (organisationId: string) => boolean,
): MenuPlan {
  const good: PlannedRow[] = [];
  const bad: BadCell[] = [];
  const { services } = around;
  const rowOf = new Map<string, number>();
  for (const row of rows) {
    const before = bad.length;
    const name = row.values.title;
    const wrong = (column: Column, { reason, values }: Misfit) =>
      bad.push({ number: row.number, name, column: sheetTitles[column][0], reason, values });
    const organisation = around.organisations.find(
      (one) => [one.name, one.shortName].includes(row.values.organisation) && !one.closed,
    );
    if (!organisation) {
      wrong('organisation', new Misfit(w.unknownOrganisation));
      continue;
    }
    if (!mayOffer(organisation.id)) {
      wrong('organisation', new Misfit(w.notYours));
      continue;
    }
    const read = readRow(row, present, around, wrong);
    const known = meant(services, organisation.id, read.code ?? null, read.title ?? name);
    // Of a new service the sheet must have every column that is needed.
    for (const column of ['summary', 'category', 'phone', 'purpose'] as const) {
      if (!known && !present.has(column)) wrong(column, new Misfit(w.empty));
    }
    const start = known ? contentOf(known) : { ...given, organisationId: organisation.id };
    // What is found by its title keeps its number where the row has none.
    const code = read.code ?? known?.code ?? null;
    const content: ServiceContent = { ...start, ...read, code };
    if (bad.length > before) continue;
    for (const problem of problemsOf(content, around, known?.id ?? null)) {
      const column = columnOf[problem.path] ?? (problem.path as Column);
      wrong(column, new Misfit(problem.text, problem.values));
    }
    const earlier = known && rowOf.get(known.id);
    if (earlier) wrong('title', new Misfit(w.twice, { row: earlier }));
    if (bad.length > before) continue;
    const id = known?.id ?? `row ${row.number}`;
    rowOf.set(id, row.number);
    const kind = !known ? 'added' : differing(known, content).length > 0 ? 'changed' : 'same';
    good.push({ number: row.number, kind, before: known ?? null, content });
    const done = { ...content, id, version: known?.version ?? 1 };
    services.put(done);
  }
  return { good, bad };
}
