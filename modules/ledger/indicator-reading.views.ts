import type { Word } from '../../base/words.ts';
import { shown } from '../../engines/indicators/evaluate.ts';
import type { Period } from '../../engines/indicators/periods.ts';
import type { UnitName } from '../../engines/indicators/unit-names.ts';
import type { Unit } from '../../engines/indicators/units.ts';
import { unitOf, validate } from '../../engines/indicators/validate.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { askerOf, askersOf } from './indicator-node.views.ts';
import { partsByKind, unitWord } from './indicator-parts.views.ts';
import { readVocabulary } from './indicator-vocabulary.views.ts';
import type { NodeQuery, ShownPart, Told } from './indicators.contract.ts';
import { formulaOf, inEffect } from './indicators.rules.ts';
import { type allEditions, editionsOf, lastDay, listIndicators, valueOf } from './indicators.views.ts';
import { saidAs } from './said-as.words.ts';

/** One number of an indicator, to be held against another. */
export interface IndicatorRead {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Without 万; money is in `fen`. */
  readonly unit: Unit;
  /** The unit of `amount` in words. */
  readonly plainUnit: Word;
  /** As this caller may read it, rounded as the indicator says. */
  readonly value: Told;
  /** A decimal as exact as the indicator is told: money in yuan, shares in percent, all else without 万; null unless told. */
  readonly amount: string | null;
  readonly from: string;
  readonly to: string;
  /** The instant it is of, ISO 8601. */
  readonly asOf: string;
}

/**
 * One indicator for a place or organisation over whole months, both of them counted, as it was defined when they
 * ended. Throws 404 for a code or area that is not there, 403 for what lies outside the caller's range, 400 for a
 * period the wrong way round or longer than three years.
 */
export async function readIndicator(
  ctx: ReadContext,
  code: string,
  node: Pick<NodeQuery, 'range' | 'area' | 'organisation'>,
  { from, to }: Period,
): Promise<IndicatorRead> {
  const editions = await editionsOf(ctx, code);
  const asker = await askerOf(ctx, { ...node, from, to });
  const edition = inEffect(editions, lastDay(to, ctx.city.zone));
  if (!edition) throw notFound();
  const { name, nameEn, definition } = edition.content;
  const { value, found } = await valueOf(asker, definition, asker.period);
  const exact = found?.value.state === 'told' && value.state === 'told' ? found.value.value : null;
  const decimals = definition.decimals + (definition.wan ? 4 : 0);
  return {
    ...{ code, name, nameEn, value, from, to, asOf: ctx.now.toISOString() },
    unit: found?.unit ?? 'item',
    plainUnit: found ? unitWord(found.unit, false) : { zh: '', en: '' },
    amount: exact && found ? shown(exact, found.unit, { decimals, wan: false }) : null,
  };
}

/** A value of an indicator as it may be published: none of one to four, whoever asks. */
export interface IndicatorReading {
  readonly code: string;
  /** The one in effect at the end of the period. */
  readonly version: number;
  readonly name: Word;
  readonly value: Told;
  readonly formula: Word;
  /** How much of it was counted on the spot; null where nothing was, or where it is made of several numbers. */
  readonly kinds: ShownPart['kinds'];
  readonly asOf: string;
  /** What it counts in; null for one per another, or where it cannot be counted. */
  readonly counts: UnitName | null;
}

interface Rounding {
  readonly decimals: number;
  readonly wan: boolean;
}

/** An indicator as one chooses it: what it is called and what it counts in. */
export interface IndicatorChoice {
  readonly code: string;
  readonly name: Word;
  readonly note: string;
  /** Other ways to write what it counts, where they are known. */
  readonly saidAs: readonly string[];
  /** Null for one per another, or for one that this city cannot count. */
  readonly unit: UnitName | null;
  readonly unitWord: Word;
  readonly decimals: number;
  readonly wan: boolean;
}

const plainUnit = (unit: Unit): UnitName | null => (unit.includes('/') ? null : (unit as UnitName));

const nameOf = ({ name, nameEn }: { name: string; nameEn: string }): Word => ({
  ...{ zh: name, en: nameEn === '' ? name : nameEn },
});

/** The versions of every indicator, read once for readers of several places or periods. */
export type Editions = Awaited<ReturnType<typeof allEditions>>;

/** Reads indicators of one place and period; null for a code that is not there. Throws as `askerOf`. */
export async function indicatorReader(
  ctx: ReadContext,
  query: NodeQuery,
  editions: Editions,
): Promise<(code: string, rounding: Rounding) => Promise<IndicatorReading | null>> {
  // A report is read by many, so nobody's own right to every number counts.
  const asker = { ...(await askerOf(ctx, query)), exact: false };
  const { period } = asker;
  return async (code, { decimals, wan }) => {
    const edition = inEffect(editions(code), lastDay(period.to, ctx.city.zone));
    if (!edition) return null;
    const definition = { ...edition.content.definition, decimals, wan };
    const { value, found } = await valueOf(asker, definition, period);
    const parts = found ? await partsByKind(asker, found, value) : [];
    const holds = validate(definition, asker.vocabulary).length === 0;
    return {
      ...{ code, version: edition.version, name: nameOf(edition.content), value },
      formula: holds ? formulaOf(definition, asker.vocabulary) : { zh: '', en: '' },
      kinds: parts.length === 1 ? (parts[0]?.kinds ?? null) : null,
      asOf: ctx.now.toISOString(),
      counts: found ? plainUnit(found.unit) : null,
    };
  };
}

export interface ExactReading {
  /** As whoever works on it reads it. */
  readonly value: Told;
  /** Whether everybody may read it: no number of one to four is in it, or can be computed from it. */
  readonly open: boolean;
}

/**
 * As {@link indicatorReader} for each of several organisations of one place, with every number, for what has to be
 * computed the same whoever asks: what of it is shown to whom the caller decides by `open`. Each number is read for all
 * of the organisations at once.
 */
export async function exactReaders(
  ctx: ReadContext,
  query: Omit<NodeQuery, 'organisation'>,
  organisationIds: readonly string[],
  editions: Editions,
): Promise<(organisationId: string, code: string, rounding: Rounding) => Promise<ExactReading | null>> {
  const askers = await askersOf(ctx, query, organisationIds);
  return async (organisationId, code, { decimals, wan }) => {
    const asker = { ...askers(organisationId), exact: true };
    const { period } = asker;
    const edition = inEffect(editions(code), lastDay(period.to, ctx.city.zone));
    if (!edition) return null;
    const definition = { ...edition.content.definition, decimals, wan };
    const { value } = await valueOf(asker, definition, period);
    if (value.state !== 'told') return { value, open: true };
    const published = await valueOf({ ...asker, exact: false }, definition, period);
    return { value, open: published.value.state === 'told' };
  };
}

/** Every indicator in use, with its unit. */
export async function listIndicatorChoices(ctx: ReadContext): Promise<IndicatorChoice[]> {
  const vocabulary = await readVocabulary(ctx);
  const live = (await listIndicators(ctx)).filter(({ state }) => state === 'live');
  return live.map(({ code, content }) => {
    const { definition, note } = content;
    const holds = validate(definition, vocabulary).length === 0;
    const unit = holds ? unitOf(definition.expression, vocabulary) : null;
    const { decimals, wan } = definition;
    return {
      ...{ code, name: nameOf(content), note, decimals, wan, saidAs: saidAs[code] ?? [] },
      unit: unit === null ? null : plainUnit(unit),
      unitWord: unit === null ? { zh: '', en: '' } : unitWord(unit, wan),
    };
  });
}
