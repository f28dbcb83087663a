import type { Definition } from '../../engines/indicators/expression.ts';
import { parse } from '../../engines/indicators/text-form.ts';
import type { IndicatorRecord } from './indicators.rules.ts';
import { readyMade } from './ready-made.words.ts';

/** The first day of what every city begins with. */
const since = '2026-01-01';

/** Throws where a formula of the list cannot be read, so that no process starts with it. */
function definitionOf(formula: string): Definition {
  const found = parse(formula);
  if ('fault' in found) throw new Error(`a ready-made indicator cannot be read: ${formula}`);
  return found.definition;
}

/** As they are before a city changes any: version 1, of nobody. */
export const readyMadeIndicators: readonly IndicatorRecord[] = readyMade.map(
  ({ code, group, name, nameEn, note, noteEn, formula }) => ({
    ...{ code, version: 1, state: 'live', changedBy: null, changedAt: null },
    content: {
      ...{ name, nameEn, note, noteEn, group },
      ...{ organisationId: null, effectiveFrom: since, definition: definitionOf(formula) },
    },
  }),
);
