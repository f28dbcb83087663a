import type { FieldError } from '../../base/error.ts';
import type { Chosen, Condition, Definition, Expression } from './expression.ts';
import { faultWords as w } from './indicators.words.ts';

const bare = /^[A-Za-z0-9_.-]+$/;

function word(text: string): string {
  return bare.test(text) ? text : JSON.stringify(text);
}

function chosenText({ kinds, where }: Chosen): string {
  const conditions = where.map(
    ({ facet, test, values }) => `${word(facet)} ${test === 'is' ? '=' : '!='} ${values.map(word).join('|')}`,
  );
  return [kinds.map(word).join('|'), ...conditions].join(', ');
}

function expressionText(expression: Expression): string {
  switch (expression.op) {
    case 'count':
    case 'sum':
    case 'on_time':
      return `${expression.op}(${chosenText(expression)})`;
    case 'distinct':
      return `distinct(${expression.what}, ${chosenText(expression)})`;
    case 'median':
      return `median(days, ${chosenText(expression)})`;
    case 'ratio':
      return `ratio(${expressionText(expression.of)}, ${expressionText(expression.to)}, ${expression.as})`;
    case 'plus':
    case 'minus':
      return `${expression.op}(${expressionText(expression.of)}, ${expressionText(expression.to)})`;
    case 'change':
      return `change(${expressionText(expression.of)}, ${expression.since}, ${expression.as})`;
    case 'so_far':
      return `so_far(${expressionText(expression.of)})`;
    case 'per':
      return `per(${expressionText(expression.of)}, ${word(expression.base)}, ${expression.each})`;
  }
}

/** One line, to be pasted and compared: `ratio(count(confirmed), count(ended), percent) round 1`. */
export function print({ expression, decimals, wan }: Definition): string {
  return `${expressionText(expression)} round ${decimals}${wan ? ' wan' : ''}`;
}

class Unreadable extends Error {
  readonly at: number;
  readonly expected: string;

  constructor(at: number, expected: string) {
    super(`${at}: ${expected}`);
    this.at = at;
    this.expected = expected;
  }
}

const token = /\s*(?:("(?:[^"\\]|\\.)*")|([A-Za-z0-9_.-]+)|(!=|[(),=|]))/y;
const deepest = 40;

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #next(): { value: string; kind: 'word' | 'mark' | 'end'; end: number } {
    token.lastIndex = this.#at;
    const [, quoted, plain, mark] = token.exec(this.#text) ?? [];
    const end = token.lastIndex;
    if (quoted !== undefined) {
      try {
        return { value: JSON.parse(quoted) as string, kind: 'word', end };
      } catch {
        throw new Unreadable(this.#at + 1, '"…"');
      }
    }
    if (plain !== undefined) return { value: plain, kind: 'word', end };
    if (mark !== undefined) return { value: mark, kind: 'mark', end };
    if (this.#text.slice(this.#at).trim() !== '') throw new Unreadable(this.#at + 1, 'a-z 0-9 ( ) , = |');
    return { value: '', kind: 'end', end: this.#text.length };
  }

  #take(mark: string): boolean {
    const { value, kind, end } = this.#next();
    if (kind !== 'mark' || value !== mark) return false;
    this.#at = end;
    return true;
  }

  #want(mark: string): void {
    if (!this.#take(mark)) throw new Unreadable(this.#at + 1, mark);
  }

  #word(expected: string): string {
    const { value, kind, end } = this.#next();
    if (kind !== 'word') throw new Unreadable(this.#at + 1, expected);
    this.#at = end;
    return value;
  }

  #oneOf<T extends string>(known: readonly T[]): T {
    const before = this.#at;
    const value = this.#word(known.join(' | '));
    const found = known.find((one) => one === value);
    if (found === undefined) throw new Unreadable(before + 1, known.join(' | '));
    return found;
  }

  #words(expected: string): string[] {
    const all = [this.#word(expected)];
    while (this.#take('|')) all.push(this.#word(expected));
    return all;
  }

  #chosen(): Chosen {
    const kinds = this.#words('kind');
    const where: Condition[] = [];
    while (this.#take(',')) {
      const facet = this.#word('facet');
      const test = this.#take('!=') ? 'not' : 'is';
      if (test === 'is') this.#want('=');
      where.push({ facet, test, values: this.#words('value') });
    }
    return { kinds, where };
  }

  #pair(): { of: Expression; to: Expression } {
    const of = this.#expression();
    this.#want(',');
    return { of, to: this.#expression() };
  }

  #inner(): Expression {
    const op = this.#oneOf([
      ...([
        'count',
        'sum',
        'on_time',
        'distinct',
        'median',
        'ratio',
        'plus',
        'minus',
        'change',
        'so_far',
        'per',
      ] as const),
    ]);
    this.#want('(');
    switch (op) {
      case 'count':
      case 'sum':
      case 'on_time':
        return { op, ...this.#chosen() };
      case 'distinct': {
        const what = this.#oneOf(['persons', 'households', 'places', 'organisations'] as const);
        this.#want(',');
        return { op, what, ...this.#chosen() };
      }
      case 'median': {
        const of = this.#oneOf(['days'] as const);
        this.#want(',');
        return { op, of, ...this.#chosen() };
      }
      case 'plus':
      case 'minus':
        return { op, ...this.#pair() };
      case 'ratio': {
        const pair = this.#pair();
        this.#want(',');
        return { op, ...pair, as: this.#oneOf(['percent', 'number'] as const) };
      }
      case 'change': {
        const of = this.#expression();
        this.#want(',');
        const since = this.#oneOf(['last_period', 'last_year'] as const);
        this.#want(',');
        return { op, of, since, as: this.#oneOf(['difference', 'percent'] as const) };
      }
      case 'so_far':
        return { op, of: this.#expression() };
      case 'per': {
        const of = this.#expression();
        this.#want(',');
        const base = this.#word('base');
        this.#want(',');
        const each = { 1: 1, 100: 100, 1000: 1000, 10000: 10_000 } as const;
        return { op, of, base, each: each[this.#oneOf(['1', '100', '1000', '10000'] as const)] };
      }
    }
  }

  #expression(): Expression {
    this.#depth += 1;
    if (this.#depth > deepest) throw new Unreadable(this.#at + 1, ')');
    const found = this.#inner();
    this.#want(')');
    this.#depth -= 1;
    return found;
  }

  definition(): Definition {
    const expression = this.#expression();
    let decimals = 0;
    let wan = false;
    for (let next = this.#next(); next.kind !== 'end'; next = this.#next()) {
      if (this.#oneOf(['round', 'wan'] as const) === 'wan') wan = true;
      else decimals = Number(this.#oneOf(['0', '1', '2', '3', '4'] as const));
    }
    return { expression, decimals, wan };
  }
}

/**
 * Reads what {@link print} writes; whether kinds and units fit is for `validate` to say. Gives the place where it
 * cannot be read with what belongs there instead.
 */
export function parse(text: string): { definition: Definition } | { fault: FieldError } {
  try {
    return { definition: new Reader(text).definition() };
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown;
    const { at, expected } = thrown;
    return { fault: { path: 'text', text: w.syntax, values: { at, expected } } };
  }
}
