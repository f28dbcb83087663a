import { type Language, say, type Word } from '../../base/words.ts';
import { type Chosen, type Definition, type Expression, isTerm, type Vocabulary } from './expression.ts';
import { unitWords, formulaWords as w } from './indicators.words.ts';
import { type UnitName, unitNames } from './unit-names.ts';
import type { Unit } from './units.ts';

function isUnit(text: string): text is UnitName {
  return unitNames.some((one) => one === text);
}

/** A unit as people say it: `人次`, `元/户`, `人/万人`, `万元`. */
export function unitText(unit: Unit, wan: boolean, language: Language): string {
  const [of = '', base] = unit.split('/');
  const name = isUnit(of) ? say(unitWords[of], language) : of;
  if (base === undefined) return wan ? say(unitWords.wan, language, { unit: name }) : name;
  const [each, one = each] = base.split(' ');
  const baseName = one !== undefined && isUnit(one) ? say(unitWords[one], language) : base;
  if (each === one) return say(unitWords.per, language, { unit: name, base: baseName });
  if (each === '10000') return say(unitWords.perWan, language, { unit: name, base: baseName });
  return say(unitWords.perMany, language, { unit: name, each: each ?? '', base: baseName });
}

/** Says formulas with the names of one vocabulary in one language. */
class Teller {
  readonly #vocabulary: Vocabulary;
  readonly #language: Language;

  constructor(vocabulary: Vocabulary, language: Language) {
    this.#vocabulary = vocabulary;
    this.#language = language;
  }

  #say(word: Word, values: Record<string, string | number> = {}): string {
    return say(word, this.#language, values);
  }

  #chosen({ kinds, where }: Chosen): string {
    const names = kinds.map((kind) => {
      const found = this.#vocabulary.kinds.find((one) => one.kind === kind);
      return this.#say(w.kind, { name: found ? this.#say(found.name) : kind });
    });
    const all = names.join(this.#say(w.or));
    if (where.length === 0) return all;
    const conditions = where.map(({ facet, test, values }) => {
      const found = this.#vocabulary.facets.find((one) => one.facet === facet);
      const named = values.map((value) => {
        const known = found?.values?.find((one) => one.value === value);
        return known ? this.#say(known.name) : value;
      });
      return this.#say(test === 'is' ? w.is : w.not, {
        facet: found ? this.#say(found.name) : facet,
        values: named.join(this.#say(w.or)),
      });
    });
    return this.#say(w.where, { kinds: all, conditions: conditions.join(this.#say(w.and)) });
  }

  #unitOfTerm(expression: Chosen & { op: string; what?: string }): string {
    const kind = this.#vocabulary.kinds.find((one) => one.kind === expression.kinds[0]);
    const what = {
      persons: 'person',
      households: 'household',
      places: 'place',
      organisations: 'organisation',
    };
    const counted = Object.entries(what).find(([name]) => name === expression.what)?.[1];
    const unit = expression.op === 'count' ? kind?.unit : expression.op === 'sum' ? kind?.sums : counted;
    return unit && isUnit(unit) ? unitText(unit, false, this.#language) : '';
  }

  /** What stands inside another is put into brackets unless it is one term. */
  #inner(expression: Expression): string {
    const text = this.formula(expression);
    return isTerm(expression) ? text : this.#say(w.group, { inner: text });
  }

  formula(expression: Expression): string {
    switch (expression.op) {
      case 'count':
      case 'sum':
      case 'distinct':
        return this.#say(w[expression.op], {
          ...{ kinds: this.#chosen(expression), unit: this.#unitOfTerm(expression) },
        });
      case 'median':
        return this.#say(w.median, { kinds: this.#chosen(expression) });
      case 'on_time':
        return this.#say(w.onTime, { kinds: this.#chosen(expression) });
      case 'ratio':
        return this.#say(expression.as === 'percent' ? w.percent : w.ratio, {
          ...{ of: this.#inner(expression.of), to: this.#inner(expression.to) },
        });
      case 'plus':
      case 'minus':
        return this.#say(w[expression.op], {
          ...{ of: this.#inner(expression.of), to: this.#inner(expression.to) },
        });
      case 'change':
        return this.#say(w[`${expression.as}_${expression.since}`], { of: this.formula(expression.of) });
      case 'so_far':
        return this.#say(w.soFar, { of: this.formula(expression.of) });
      case 'per': {
        const base = this.#vocabulary.bases.find((one) => one.base === expression.base);
        const values = {
          of: this.#inner(expression.of),
          base: base ? this.#say(base.name) : expression.base,
        };
        if (expression.each === 100) return this.#say(w.share, values);
        const unit = base ? unitText(base.unit, false, this.#language) : '';
        return this.#say(w.per, { ...values, each: expression.each, unit });
      }
    }
  }

  whole({ expression, decimals, wan }: Definition): string {
    const places = decimals === 0 ? this.#say(w.whole) : this.#say(w.places, { count: decimals });
    const formula = this.formula(expression);
    return this.#say(w.rounding, { formula, places: `${places}${wan ? this.#say(w.wan) : ''}` });
  }
}

/** The formula as a sentence that whoever reads the figure understands. */
export function inWords(definition: Definition, vocabulary: Vocabulary, language: Language): string {
  return new Teller(vocabulary, language).whole(definition);
}

/** As {@link inWords}, of an expression without its rounding. */
export function formulaText(expression: Expression, vocabulary: Vocabulary, language: Language): string {
  return new Teller(vocabulary, language).formula(expression);
}
