import type { Word } from '../../base/words.ts';
import { type Asked, type Evaluated, shown } from '../../engines/indicators/evaluate.ts';
import type { Expression } from '../../engines/indicators/expression.ts';
import { isSoFar } from '../../engines/indicators/periods.ts';
import { minus, rational } from '../../engines/indicators/rational.ts';
import type { Unit } from '../../engines/indicators/units.ts';
import { unitText } from '../../engines/indicators/wording.ts';
import type { Asker } from './indicator-node.views.ts';
import type { ShownPart, Told } from './indicators.contract.ts';
import { formulaInWords } from './indicators.rules.ts';

export function unitWord(unit: Unit, wan: boolean): Word {
  return { zh: unitText(unit, wan, 'zh'), en: unitText(unit, wan, 'en') };
}

/** What a part asks, in words: a share in time is made of two counts. */
function formulaOfPart({ asked }: Evaluated['parts'][number], asker: Asker): Word {
  if (!asked) return { zh: '', en: '' };
  const { kinds, where, measure, what } = asked;
  const chosen = { kinds, where };
  const term: Expression =
    measure === 'median'
      ? { op: 'median', of: 'days', ...chosen }
      : measure === 'distinct' && what
        ? { op: 'distinct', what, ...chosen }
        : { op: measure === 'sum' ? 'sum' : 'count', ...chosen };
  return formulaInWords(term, asker.vocabulary);
}

/** What a value is made of, as the caller may read it. */
export function partsOf(asker: Asker, { parts }: Evaluated, value: Told): ShownPart[] {
  const isHidden = !asker.exact && value.state !== 'told';
  return parts.map((part) => ({
    ...{ role: part.role, path: part.path, unit: unitWord(part.unit, false) },
    formula: formulaOfPart(part, asker),
    text: isHidden
      ? null
      : shown(part.value, part.unit, { decimals: part.unit === 'day' ? 1 : 0, wan: false }),
    ...{ from: part.asked?.period.from ?? asker.period.from, to: part.asked?.period.to ?? asker.period.to },
    soFar: part.asked !== null && isSoFar(part.asked.period),
    opens: part.asked !== null && !isHidden,
    base: part.base && { source: part.base.source, day: part.base.day, area: part.base.area },
    kinds: null,
  }));
}

/** The same question, of what is known in this way. */
export const knownBy = (asked: Asked, basis: 'ledger' | 'on_spot'): Asked => ({
  ...asked,
  where: [...asked.where, { facet: 'basis', test: 'is', values: [basis] }],
});

/** The parts, with how much of a count or a sum was counted on the spot. */
export async function partsByKind(asker: Asker, found: Evaluated, value: Told): Promise<ShownPart[]> {
  const parts = partsOf(asker, found, value);
  return Promise.all(
    parts.map(async (part, index) => {
      const { asked, value: whole, unit } = found.parts[index] ?? {};
      if (!asked || !whole || !unit || !part.opens || !['count', 'sum'].includes(asked.measure)) return part;
      const { value: amount, entries } = await asker.source.sum(knownBy(asked, 'on_spot'));
      if (entries === 0n) return part;
      const onSpot = rational(asked.measure === 'sum' ? amount : entries);
      const text = (of: typeof whole) => shown(of, unit, { decimals: 0, wan: false });
      const kinds = { ledger: text(minus(whole, onSpot)), onSpot: text(onSpot), counts: Number(entries) };
      return { ...part, kinds };
    }),
  );
}
