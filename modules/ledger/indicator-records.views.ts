import type { Asked } from '../../engines/indicators/evaluate.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { everyRow, listSheet, momentCell } from '../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { basisValueWords, kindWords, outcomeValueWords, viaValueWords } from './indicator-kinds.words.ts';
import { type Asker, askerOf } from './indicator-node.views.ts';
import { knownBy, partsOf } from './indicator-parts.views.ts';
import { listAsked, listAskedEntries } from './indicator-records.store.ts';
import type { NodeQuery } from './indicators.contract.ts';
import { inEffect, isFew } from './indicators.rules.ts';
import { editionsOf, lastDay, thereAt, valueOf } from './indicators.views.ts';
import { recordSheetWords as w } from './indicators-sheet.words.ts';
import type { LedgerRecord } from './ledger.contract.ts';
import { recordReader, recordsOf } from './records.views.ts';

export interface RecordsQuery extends NodeQuery {
  /** Which of the numbers it is made of, by its place among the parts. */
  readonly part: number;
  readonly basis?: 'ledger' | 'on_spot' | undefined;
  readonly category?: string | undefined;
  readonly kind?: string | undefined;
}

interface Behind {
  readonly asker: Asker;
  readonly formula: { readonly zh: string; readonly en: string };
  /** Null where the number is made of no records, such as a base population. */
  readonly asked: Asked | null;
  /** Of one to four a leader is told neither how many nor which. */
  readonly few: boolean;
}

/** Of what a number counts, the part that is asked for. */
function narrowed(
  asked: Asked,
  { basis, category, kind }: Pick<RecordsQuery, 'basis' | 'category' | 'kind'>,
): Asked {
  const known = basis ? knownBy(asked, basis) : asked;
  const where: Asked['where'] =
    category === undefined
      ? known.where
      : [...known.where, { facet: 'category', test: 'is', values: [category] }];
  return {
    ...known,
    where,
    kinds: kind === undefined ? known.kinds : known.kinds.filter((one) => one === kind),
  };
}

/** Whether the part is of few, or what is left of the whole is. */
async function leavesFew({ source }: Asker, whole: Asked, part: Asked): Promise<boolean> {
  const sum = async (of: Asked) => (of.measure === 'sum' ? (await source.sum(of)).value : source.count(of));
  const [all, own] = [await sum(whole), await sum(part)];
  return isFew(own) || isFew(all - own);
}

/** What stands behind one number of an indicator. Throws 404. */
async function behind(ctx: ReadContext, code: string, query: RecordsQuery): Promise<Behind> {
  const { part, basis, category, kind, ...node } = query;
  const asker = await askerOf(ctx, node);
  const editions = thereAt(await editionsOf(ctx, code), asker.asOf);
  const definition = inEffect(editions, lastDay(asker.period.to, ctx.city.zone))?.content.definition;
  if (!definition) throw notFound();
  const { value, found } = await valueOf(asker, definition, asker.period);
  const asked = found?.parts[part]?.asked ?? null;
  const formula = found ? partsOf(asker, found, value)[part]?.formula : undefined;
  const own = asked && narrowed(asked, { basis, category, kind });
  const isPart = own !== null && (category !== undefined || kind !== undefined);
  return {
    ...{ asker, formula: formula ?? { zh: '', en: '' }, asked: own },
    few:
      asked !== null &&
      !asker.exact &&
      (value.state !== 'told' || (isPart && (await leavesFew(asker, asked, own)))),
  };
}

const pageSize = 50;

/** The records one number of an indicator is made of, latest first. Throws 404. */
export async function listIndicatorRecords(
  ctx: ReadContext,
  code: string,
  { page, ...query }: RecordsQuery & { readonly page: number },
) {
  const { asker, formula, asked, few } = await behind(ctx, code, query);
  const answer = { asOf: asker.asOf.toISOString(), ...asker.period, formula, few, pageSize };
  if (!asked || few) return { ...answer, records: [] as LedgerRecord[], total: 0, hidden: 0 };
  const window = { limit: pageSize, offset: (page - 1) * pageSize };
  const { entries, total, hidden } = await listAsked(asker.asking, asked, window);
  return { ...answer, total, hidden, records: await recordsOf(ctx, entries) };
}

const named = (known: Readonly<Record<string, { readonly zh: string }>>, code: string | null) =>
  code === null ? '' : (known[code]?.zh ?? code);

/** The same records as a sheet, all of them; as in the list without names and words. Throws 404. */
export async function indicatorRecordsSheet(
  ctx: ReadContext,
  code: string,
  { format: kind, ...query }: RecordsQuery & { readonly format: SheetQuery['kind'] },
): Promise<{ readonly file: SheetFile; readonly from: string; readonly to: string; readonly rows: number }> {
  const { asker, formula, asked, few } = await behind(ctx, code, query);
  let count = 0;
  const seen = await recordReader(ctx);
  const rows = everyRow(async (window) => {
    if (!asked || few) return [];
    const entries = await listAskedEntries(asker.asking, asked, window);
    count += entries.length;
    return seen(entries);
  });
  const columns = [
    {
      ...{ title: w.record, width: 34 },
      cell: ({ title, category }: LedgerRecord) => title ?? category?.name ?? w.noCategory.zh,
    },
    { title: w.kind, width: 16, cell: (one: LedgerRecord) => named(kindWords, one.kind) },
    { title: w.amount, width: 12, cell: (one: LedgerRecord) => one.quantity },
    { title: w.basis, width: 12, cell: (one: LedgerRecord) => named(basisValueWords, one.basis) },
    { title: w.outcome, width: 14, cell: (one: LedgerRecord) => named(outcomeValueWords, one.outcome) },
    { title: w.at, width: 20, cell: (one: LedgerRecord) => momentCell(ctx, one.at) },
    { title: w.organisation, width: 20, cell: (one: LedgerRecord) => one.organisation?.shortName ?? '' },
    { title: w.area, width: 16, cell: (one: LedgerRecord) => one.area ?? '' },
    { title: w.via, width: 12, cell: (one: LedgerRecord) => named(viaValueWords, one.via) },
    { title: w.days, width: 8, cell: (one: LedgerRecord) => one.days },
  ];
  const { from, to } = asker.period;
  const title = formula.zh === '' ? w.name : formula;
  const file = await listSheet(ctx, { file: `records-${code}-${to}`, title, kind, columns }, rows);
  return { file, from, to, rows: count };
}
