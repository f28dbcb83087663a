import type { FieldError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import {
  type Chosen,
  countables,
  type Definition,
  type Expression,
  eaches,
  insideOf,
  isTerm,
  termsOf,
  type Vocabulary,
} from './expression.ts';
import { faultWords as w } from './indicators.words.ts';
import {
  BadUnit,
  type Dimension,
  dimensionOfChange,
  dimensionOfPer,
  dimensionOfRatio,
  dimensionOfSoFar,
  dimensionOfSum,
  dimensionOfTerm,
  refuseChangeWithin,
  type Unit,
} from './units.ts';

const deepest = 5;
const mostTerms = 12;
const mostValues = 50;

type Faults = FieldError[];

function fault(path: string, text: Word, values: Record<string, string | number> = {}): FieldError {
  return { path, text, values };
}

type Loose = Record<string, unknown>;

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.length <= 200);
}

const under = (path: string, name: string | number) => (path === '' ? String(name) : `${path}.${name}`);

function conditionFaults(given: unknown, path: string, { facets }: Vocabulary): Faults {
  if (!isObject(given) || !areTexts(given['values']) || typeof given['facet'] !== 'string') {
    return [fault(path, w.noValues)];
  }
  const facet = facets.find((one) => one.facet === given['facet']);
  if (!facet) return [fault(under(path, 'facet'), w.unknownFacet, { facet: given['facet'] })];
  if (given['test'] !== 'is' && given['test'] !== 'not') return [fault(under(path, 'test'), w.badAs)];
  const { values } = given;
  if (values.length === 0 || values.length > mostValues) return [fault(under(path, 'values'), w.noValues)];
  const odd = values.find((value) => facet.values && !facet.values.some((one) => one.value === value));
  if (odd === undefined) return [];
  return [fault(under(path, 'values'), w.unknownValue, { facet: facet.name.zh, value: odd })];
}

function chosenFaults(given: Loose, path: string, vocabulary: Vocabulary): Faults {
  const found: Faults = [];
  const { kinds, where } = given;
  if (!areTexts(kinds) || kinds.length === 0 || kinds.length > mostTerms) {
    found.push(fault(under(path, 'kinds'), w.noKinds));
  } else {
    const odd = kinds.find((kind) => !vocabulary.kinds.some((one) => one.kind === kind));
    if (odd !== undefined) found.push(fault(under(path, 'kinds'), w.unknownKind, { kind: odd }));
  }
  if (!Array.isArray(where) || where.length > mostTerms)
    return [...found, fault(under(path, 'where'), w.noValues)];
  for (const [index, one] of where.entries()) {
    found.push(...conditionFaults(one, under(under(path, 'where'), index), vocabulary));
  }
  return found;
}

function termFaults(given: Loose, path: string, vocabulary: Vocabulary): Faults {
  if (given['op'] === 'distinct' && !countables.some((one) => one === given['what'])) {
    return [fault(under(path, 'what'), w.unknownWhat)];
  }
  if (given['op'] === 'median' && given['of'] !== 'days') return [fault(path, w.notAnExpression)];
  return chosenFaults(given, path, vocabulary);
}

/** What is wrong with the build of it, so that what passes is an {@link Expression}. */
function shapeFaults(given: unknown, path: string, vocabulary: Vocabulary, depth: number): Faults {
  if (!isObject(given)) return [fault(path, w.notAnExpression)];
  if (depth > deepest) return [fault(path, w.tooDeep, { most: deepest })];
  const inner = (name: string) => shapeFaults(given[name], under(path, name), vocabulary, depth + 1);
  const as = (...known: string[]) =>
    known.some((one) => one === given['as']) ? [] : [fault(under(path, 'as'), w.badAs)];
  switch (given['op']) {
    case 'count':
    case 'sum':
    case 'distinct':
    case 'median':
    case 'on_time':
      return termFaults(given, path, vocabulary);
    case 'ratio':
      return [...as('percent', 'number'), ...inner('of'), ...inner('to')];
    case 'plus':
    case 'minus':
      return [...inner('of'), ...inner('to')];
    case 'change': {
      const known = given['since'] === 'last_period' || given['since'] === 'last_year';
      const since = known ? [] : [fault(under(path, 'since'), w.badSince)];
      return [...as('difference', 'percent'), ...since, ...inner('of')];
    }
    case 'so_far':
      return inner('of');
    case 'per': {
      const base = typeof given['base'] === 'string' ? given['base'] : '';
      const known = vocabulary.bases.some((one) => one.base === base);
      const each = eaches.some((one) => one === given['each']);
      return [
        ...(known ? [] : [fault(under(path, 'base'), w.unknownBase, { base })]),
        ...(each ? [] : [fault(under(path, 'each'), w.badEach)]),
        ...inner('of'),
      ];
    }
    default:
      return [fault(under(path, 'op'), w.notAnExpression)];
  }
}

/** Throws {@link BadUnit} on the outermost step alone. */
function combined(expression: Expression, of: readonly Dimension[], vocabulary: Vocabulary): Dimension {
  refuseChangeWithin(expression);
  const [a, b] = of;
  if (isTerm(expression)) return dimensionOfTerm(expression, vocabulary);
  if (!a) throw new BadUnit(w.notAnExpression);
  if (expression.op === 'change') return dimensionOfChange(expression.as, a);
  if (expression.op === 'so_far') return dimensionOfSoFar(a);
  if (expression.op === 'per') {
    const base = vocabulary.bases.find((one) => one.base === expression.base);
    if (!base) throw new BadUnit(w.unknownBase, 'base', { base: expression.base });
    return dimensionOfPer(expression.each, a, base.unit);
  }
  if (!b) throw new BadUnit(w.notAnExpression);
  if (expression.op === 'ratio') return dimensionOfRatio(expression.as, a, b);
  return dimensionOfSum(expression.op, a, b);
}

function measured(expression: Expression, path: string, vocabulary: Vocabulary): Dimension | Faults {
  const inside = insideOf(expression).map(([name, inner]) => measured(inner, under(path, name), vocabulary));
  const faults = inside.flatMap((one) => ('unit' in one ? [] : one));
  if (faults.length > 0) return faults;
  try {
    return combined(
      expression,
      inside.flatMap((one) => ('unit' in one ? [one] : [])),
      vocabulary,
    );
  } catch (thrown) {
    if (!(thrown instanceof BadUnit)) throw thrown;
    return [fault(thrown.at === '' ? path : under(path, thrown.at), thrown.text, thrown.values)];
  }
}

/** The dimension of an expression that passed {@link validate}. Throws {@link BadUnit} of any other. */
export function dimensionOf(expression: Expression, vocabulary: Vocabulary): Dimension {
  return combined(
    expression,
    insideOf(expression).map(([, inner]) => dimensionOf(inner, vocabulary)),
    vocabulary,
  );
}

export function unitOf(expression: Expression, vocabulary: Vocabulary): Unit {
  return dimensionOf(expression, vocabulary).unit;
}

function repeated({ where }: Chosen): string | null {
  const keys = where.map(({ facet, test }) => `${facet} ${test}`);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  return twice === undefined ? null : (twice.split(' ')[0] ?? null);
}

/**
 * What has to be mended in a definition that came from anywhere: each fault with its path (`expression.of.kinds`) and
 * what to do. With none it is a {@link Definition} that has a unit and can be evaluated.
 */
export function validate(given: unknown, vocabulary: Vocabulary): FieldError[] {
  if (!isObject(given)) return [fault('expression', w.notAnExpression)];
  const { decimals, wan } = given;
  const faults = shapeFaults(given['expression'], 'expression', vocabulary, 1);
  const isPlaces =
    typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && decimals <= 4;
  if (!isPlaces) faults.push(fault('decimals', w.badDecimals));
  if (typeof wan !== 'boolean') faults.push(fault('wan', w.badWan));
  if (faults.length > 0) return faults;
  const { expression } = given as unknown as Definition;
  const terms = termsOf(expression);
  if (terms.length > mostTerms) return [fault('expression', w.tooMany, { most: mostTerms })];
  const twice = terms.map(repeated).find((facet) => facet !== null);
  if (twice) return [fault('expression', w.facetTwice, { facet: twice })];
  const dimension = measured(expression, 'expression', vocabulary);
  if (!('unit' in dimension)) return dimension;
  const told = ['fen', 'person_time', 'person', 'household', 'need', 'time', 'item'];
  return wan === true && !told.includes(dimension.unit) ? [fault('wan', w.wanOfMeasure)] : [];
}
