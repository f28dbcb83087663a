import { AppError } from '../../base/error.ts';
import { addDays, localTime, monthBounds } from '../../base/time.ts';
import { type Evaluated, evaluate, shown, type Value } from '../../engines/indicators/evaluate.ts';
import type { Definition } from '../../engines/indicators/expression.ts';
import { earlier, monthsOf, type Period } from '../../engines/indicators/periods.ts';
import { minus } from '../../engines/indicators/rational.ts';
import { parse, print } from '../../engines/indicators/text-form.ts';
import { unitOf, validate } from '../../engines/indicators/validate.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { httpWords } from '../../platform/http/http.words.ts';
import { listOrganisations, listPersons } from '../organisations/organisations.public.ts';
import { listAreas } from '../places/places.public.ts';
import { toldAdvice } from './indicator-lint.views.ts';
import { type Asker, askerOf, wholeOf } from './indicator-node.views.ts';
import { partsByKind, unitWord } from './indicator-parts.views.ts';
import { thingKinds } from './indicator-vocabulary.rules.ts';
import { readVocabulary } from './indicator-vocabulary.views.ts';
import type {
  Indicator,
  IndicatorEdition,
  IndicatorLine,
  IndicatorVocabulary,
  NodeQuery,
  Preview,
  Series,
  Told,
} from './indicators.contract.ts';
import { mayEditIndicators } from './indicators.policy.ts';
import {
  differingFields,
  formulaOf,
  type IndicatorContent,
  type IndicatorRecord,
  inEffect,
  isFew,
  publishedState,
} from './indicators.rules.ts';
import * as store from './indicators.store.ts';
import { readyMadeIndicators } from './ready-made.rules.ts';
import { mayBeScored } from './scoring.rules.ts';

type Rounding = Pick<Definition, 'decimals' | 'wan'>;

/** Those of the code with the city's own in their place, then the city's further ones. */
export async function listIndicators(ctx: ReadContext): Promise<IndicatorRecord[]> {
  return merged(await store.listOwn(ctx.db));
}

export function merged(own: readonly IndicatorRecord[]): IndicatorRecord[] {
  const changed = new Map(own.map((one) => [one.code, one]));
  const codes = new Set(readyMadeIndicators.map(({ code }) => code));
  return [
    ...readyMadeIndicators.map((one) => changed.get(one.code) ?? one),
    ...own.filter(({ code }) => !codes.has(code)),
  ];
}

/** With the ready-made one last. */
function withReadyMade(code: string, kept: store.EditionRow[]): store.EditionRow[] {
  const first = readyMadeIndicators.find((one) => one.code === code);
  if (!first || kept.some(({ version }) => version === first.version)) return kept;
  return [...kept, { ...first, restored: null, why: '', byId: null, at: null, scorable: null }];
}

/** All versions of one, newest first, the ready-made one last. */
export async function editionsOf(ctx: ReadContext, code: string): Promise<store.EditionRow[]> {
  return withReadyMade(code, await store.listEditions(ctx.db, code));
}

/** As {@link editionsOf}, of every indicator in one read. */
export async function allEditions(ctx: ReadContext): Promise<(code: string) => store.EditionRow[]> {
  const kept = Map.groupBy(await store.listEditions(ctx.db), ({ code }) => code);
  return (code) => withReadyMade(code, kept.get(code) ?? []);
}

/** Those that were there at an instant. */
export function thereAt(editions: readonly store.EditionRow[], asOf: Date): store.EditionRow[] {
  return editions.filter(({ at }) => at === null || at <= asOf);
}

export const lastDay = (month: string, zone: string) =>
  addDays(localTime(monthBounds(month, zone).to, zone).day, -1);

/** Whether all its numbers are of meetings and doors that anybody can see, and of nobody. */
const isOfThings = ({ parts }: Evaluated) =>
  parts.every(({ asked }) => asked !== null && asked.kinds.every((kind) => thingKinds.includes(kind)));

/** What a caller may be told of a value. */
async function told(asker: Asker, { decimals, wan }: Rounding, found: Evaluated): Promise<Told> {
  const unit = unitWord(found.unit, wan);
  const { value } = found;
  if (!asker.exact && !isOfThings(found)) {
    const wholes = await Promise.all(
      found.parts.map(async ({ asked }) => {
        const whole = wholeOf(asked);
        return whole ? asker.source.count(whole) : null;
      }),
    );
    const state = publishedState(found, wholes);
    if (state !== 'as it is') return { state, text: null, number: null, unit, n: null };
  }
  if (value.state !== 'told') {
    const n = value.state === 'none' || (value.state === 'few' && asker.exact) ? Number(found.n) : null;
    return { state: value.state, text: null, number: null, unit, n };
  }
  const text = shown(value.value, found.unit, { decimals, wan });
  const n = asker.exact || !isFew(found.n) ? Number(found.n) : null;
  return { state: 'told', text, number: Number(text), unit, n };
}

/** With what this city does not have (a category, say) there is no number, as without a source. */
function ask(asker: Asker, definition: Definition, period: Period): Promise<Evaluated> {
  const { vocabulary, source, node, asOf } = asker;
  return evaluate(definition, vocabulary, source, node, period, asOf);
}

const withoutUnit: Told = {
  ...{ state: 'no_source', text: null, number: null, n: null },
  unit: { zh: '', en: '' },
};

export async function valueOf(
  asker: Asker,
  definition: Definition,
  period: Period,
): Promise<{ value: Told; found: Evaluated | null }> {
  if (validate(definition, asker.vocabulary).length > 0) return { value: withoutUnit, found: null };
  const found = await ask(asker, definition, period);
  return { value: await told(asker, definition, found), found };
}

function changeOf(
  { decimals, wan }: Rounding,
  now: { value: Told; found: Evaluated | null },
  before: { value: Told; found: Evaluated | null },
): IndicatorLine['change'] {
  const [a, b]: (Value | undefined)[] = [now.found?.value, before.found?.value];
  if (now.value.state !== 'told' || before.value.state !== 'told' || !now.found) return null;
  if (a?.state !== 'told' || b?.state !== 'told') return null;
  const { unit } = now.found;
  const text = shown(minus(a.value, b.value), unit, { decimals, wan });
  return { text, unit: unitWord(unit === 'percent' ? 'point' : unit, wan) };
}

/** All indicators with their figures, as they were in effect at the end of the period. */
export async function listFigures(ctx: ReadContext, query: NodeQuery) {
  const asker = await askerOf(ctx, query);
  const { period } = asker;
  const day = lastDay(period.to, ctx.city.zone);
  const editions = await allEditions(ctx);
  const indicators: IndicatorLine[] = [];
  for (const record of await listIndicators(ctx)) {
    const edition = inEffect(thereAt(editions(record.code), asker.asOf), day);
    if (!edition) continue;
    const { content } = edition;
    const { definition, name, nameEn, group } = content;
    const now = await valueOf(asker, definition, period);
    const before = await valueOf(asker, definition, earlier(period, 'last_period'));
    const change = definition.expression.op === 'change' ? null : changeOf(definition, now, before);
    indicators.push({
      ...{ code: record.code, name, nameEn, group, state: record.state, change },
      ...{ value: now.value, before: before.value, scorable: mayBeScored(name) },
    });
  }
  return { asOf: asker.asOf.toISOString(), ...period, mayEdit: mayEditIndicators(ctx.actor), indicators };
}

/** An indicator month by month; the value of all months together stands with what it is made of. Throws 404. */
export async function getSeries(ctx: ReadContext, code: string, query: NodeQuery): Promise<Series> {
  const asker = await askerOf(ctx, query, 11);
  const editions = thereAt(await editionsOf(ctx, code), asker.asOf);
  if (editions.length === 0) throw notFound();
  const { period } = asker;
  const at = (month: string) => inEffect(editions, lastDay(month, ctx.city.zone));
  const months: Series['months'] = [];
  for (const month of monthsOf(period)) {
    const edition = at(month);
    if (!edition) continue;
    const { value } = await valueOf(asker, edition.content.definition, { from: month, to: month });
    months.push({ month, value, version: edition.version });
  }
  const definition = at(period.to)?.content.definition;
  if (!definition) throw notFound();
  const { value, found } = await valueOf(asker, definition, period);
  const parts = found ? await partsByKind(asker, found, value) : [];
  return { asOf: asker.asOf.toISOString(), ...period, value, parts, months };
}

/** What an unsaved definition, as a tree or a line of text, would tell. Throws 400 with what to mend. */
export async function tryDefinition(
  ctx: ReadContext,
  { definition: given, ...query }: NodeQuery & { definition: string | Record<string, unknown> },
): Promise<Preview> {
  const asker = await askerOf(ctx, query);
  const refuse = (fields: AppError['fields']) =>
    new AppError(400, 'bad-input', httpWords.badInput, {}, fields);
  const read = typeof given === 'string' ? parse(given) : { definition: given };
  if ('fault' in read) throw refuse([{ ...read.fault, path: 'definition.text' }]);
  const faults = validate(read.definition, asker.vocabulary);
  if (faults.length > 0) throw refuse(faults.map((one) => ({ ...one, path: `definition.${one.path}` })));
  const definition = read.definition as Definition;
  const found = await ask(asker, definition, asker.period);
  const value = await told(asker, definition, found);
  return {
    ...{ asOf: asker.asOf.toISOString(), ...asker.period, value, text: print(definition) },
    ...{ parts: await partsByKind(asker, found, value), formula: formulaOf(definition, asker.vocabulary) },
    definition: { ...definition },
  };
}

/** Kinds, conditions, base populations, places and organisations to choose from. */
export async function getVocabulary(ctx: ReadContext): Promise<IndicatorVocabulary> {
  const { kinds, facets, bases } = await readVocabulary(ctx);
  return {
    kinds: kinds.map((kind) => ({ ...kind, distinct: [...kind.distinct] })),
    facets: facets.map((facet) => ({ ...facet, values: facet.values ? [...facet.values] : null })),
    bases: [...bases],
    organisations: (await listOrganisations(ctx.db)).map(({ id, shortName }) => ({ id, shortName })),
    areas: (await listAreas(ctx.db)).map(({ id, name, parentId }) => ({ id, name, parentId })),
  };
}

export async function seenIndicator(ctx: ReadContext, record: IndicatorRecord): Promise<Indicator> {
  const { code, version, state, content, changedBy, changedAt } = record;
  const vocabulary = await readVocabulary(ctx);
  const { definition, organisationId } = content;
  const person = await listPersons(ctx.db, [changedBy]);
  const holds = validate(definition, vocabulary).length === 0;
  const owner = (await listOrganisations(ctx.db)).find(({ id }) => id === organisationId);
  return {
    ...{ ...content, code, version, state, definition: { ...definition } },
    ...{ text: print(definition), formula: formulaOf(definition, vocabulary) },
    unit: holds ? unitWord(unitOf(definition.expression, vocabulary), definition.wan) : withoutUnit.unit,
    ...{ organisation: owner?.shortName ?? null, changedBy: person(changedBy) },
    changedAt: changedAt?.toISOString() ?? null,
    readyMade: readyMadeIndicators.some((one) => one.code === code),
    score: toldAdvice(content.name),
  };
}

/** Throws 404. */
export async function getIndicator(
  ctx: ReadContext,
  code: string,
): Promise<Indicator & { mayEdit: boolean }> {
  const record = (await listIndicators(ctx)).find((one) => one.code === code);
  if (!record) throw notFound();
  return { ...(await seenIndicator(ctx, record)), mayEdit: mayEditIndicators(ctx.actor) };
}

/** Newest first. Throws 404. */
export async function getIndicatorEditions(
  ctx: ReadContext,
  code: string,
): Promise<{ editions: IndicatorEdition[] }> {
  const rows = await editionsOf(ctx, code);
  if (rows.length === 0) throw notFound();
  const person = await listPersons(
    ctx.db,
    rows.map(({ byId }) => byId),
  );
  const seen = (content: IndicatorContent) => ({ ...content, definition: { ...content.definition } });
  return {
    editions: rows.map(({ byId, at, content, version, state, restored, why, scorable }, index) => {
      const before = rows[index + 1];
      const moved = before && before.state !== state ? ['state'] : [];
      return {
        ...{
          version,
          state,
          restored,
          why,
          scorable: scorable ?? mayBeScored(content.name),
          content: seen(content),
          text: print(content.definition),
          by: person(byId),
        },
        at: at?.toISOString() ?? null,
        fields: before ? [...differingFields(before.content, content), ...moved] : [],
      };
    }),
  };
}
