import type { Word } from '../../base/words.ts';
import { shown } from '../../engines/indicators/evaluate.ts';
import type { Period } from '../../engines/indicators/periods.ts';
import type { Unit } from '../../engines/indicators/units.ts';
import { unitOf, validate } from '../../engines/indicators/validate.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { listCategories } from '../services/services.public.ts';
import { askerOf } from './indicator-node.views.ts';
import { unitWord } from './indicator-parts.views.ts';
import { vocabularyOf } from './indicator-vocabulary.rules.ts';
import type { NodeQuery, Told } from './indicators.contract.ts';
import { inEffect } from './indicators.rules.ts';
import { editionsOf, lastDay, listIndicators, valueOf } from './indicators.views.ts';

/** An indicator by name, with what it is counted in. */
export interface IndicatorName {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Without 万; money is in `fen`. */
  readonly unit: Unit;
}

export interface IndicatorRead extends IndicatorName {
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

/** Those in use that this city can ask, in the order of their page. */
export async function listIndicatorNames(ctx: ReadContext): Promise<IndicatorName[]> {
  const vocabulary = vocabularyOf(await listCategories(ctx.db));
  return (await listIndicators(ctx)).flatMap(({ code, state, content: { name, nameEn, definition } }) => {
    if (state !== 'live' || validate(definition, vocabulary).length > 0) return [];
    return [{ code, name, nameEn, unit: unitOf(definition.expression, vocabulary) }];
  });
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
  const { value, found } = await valueOf(asker, ctx, definition, asker.period);
  const exact = found?.value.state === 'told' && value.state === 'told' ? found.value.value : null;
  const decimals = definition.decimals + (definition.wan ? 4 : 0);
  return {
    ...{ code, name, nameEn, value, from, to, asOf: ctx.now.toISOString() },
    unit: found?.unit ?? 'item',
    plainUnit: found ? unitWord(found.unit, false) : { zh: '', en: '' },
    amount: exact && found ? shown(exact, found.unit, { decimals, wan: false }) : null,
  };
}
