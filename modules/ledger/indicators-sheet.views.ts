import { localTime } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../platform/sheets/write-sheet.ts';
import { areaLabels, listAreas } from '../places/places.public.ts';
import { listBasePopulations } from './base-populations.views.ts';
import { baseWords } from './indicator-kinds.words.ts';
import { readVocabulary } from './indicator-vocabulary.views.ts';
import type { IndicatorLine, NodeQuery } from './indicators.contract.ts';
import { formulaOf } from './indicators.rules.ts';
import { listFigures, listIndicators } from './indicators.views.ts';
import { baseSheetWords as b, baseTitles, indicatorSheetWords as w } from './indicators-sheet.words.ts';

const bases: Readonly<Record<string, { readonly zh: string }>> = baseWords;

/** As it is shown: a count as a number, and where there is none why. */
function figure({ state, number, text }: IndicatorLine['value']): Cell {
  return state === 'told' ? (number ?? text) : w[state].zh;
}

/** All indicators with their figures, as they are listed, and how each is counted. */
export async function indicatorSheet(
  ctx: ReadContext,
  { format, ...query }: NodeQuery & { format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const found = await listFigures(ctx, query);
  const vocabulary = await readVocabulary(ctx);
  const formulas = new Map(
    (await listIndicators(ctx)).map(({ code, content }) => [
      code,
      formulaOf(content.definition, vocabulary).zh,
    ]),
  );
  const { day, time } = localTime(ctx.now, ctx.city.zone);
  const head = [
    ...[w.indicator, w.value, w.unit, w.before, w.base, w.from, w.to, w.formula, w.asOf, w.state, w.code],
  ];
  const rows = found.indicators.map((one): Cell[] => [
    ...[one.name, figure(one.value), one.value.unit.zh, figure(one.before), one.value.n],
    ...[found.from, found.to, formulas.get(one.code) ?? '', { day, time: time.slice(0, 8) }],
    ...[w[one.state].zh, one.code],
  ]);
  return sheetFileOf(
    { file: `${ctx.city.key}-indicators-${found.to}`, title: w.name.zh, kind: format },
    [head.map(({ zh }) => zh), ...rows],
    [30, 14, 10, 14, 10, 10, 10, 60, 20, 10, 24],
  );
}

/** Base populations as they are listed, or an empty sheet with an example; numbers as numbers, days as days. */
export async function baseSheet(ctx: ReadContext, { kind, template }: SheetQuery): Promise<SheetFile> {
  const labels = areaLabels(await listAreas(ctx.db));
  const today = localTime(ctx.now, ctx.city.zone).day;
  const [label = ''] = labels.values();
  const example = [baseWords.residents.zh, label, 100_000, { day: today }, b.exampleSource.zh, '', b.live.zh];
  const kept = (await listBasePopulations(ctx)).bases.map((one): Cell[] => [
    ...[bases[one.base]?.zh ?? one.base, labels.get(one.areaId) ?? one.area, one.number, { day: one.day }],
    ...[one.source, one.note, b[one.state].zh],
  ]);
  const empty = template === 'true';
  return sheetFileOf(
    {
      file: empty ? 'base-populations-template' : `${ctx.city.key}-base-populations-${today}`,
      ...{ title: b.name.zh, kind },
    },
    [Object.values(baseTitles).map(({ zh }) => zh), ...(empty ? [example] : kept)],
    [24, 18, 14, 14, 40, 40, 10],
  );
}
