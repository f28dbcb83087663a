import { scales } from '../../engines/reading/data/units.ts';
import { unitAt } from '../../engines/reading/numbers.ts';

/** A number as papers write it: 2.6; or the parts of a ratio: 3:5:2. */
export const valuePattern = /^\d{1,15}(?:\.\d{1,6})?$/;
export const ratioPattern = /^\d{1,4}(?:\.\d{1,3})?(?::\d{1,4}(?:\.\d{1,3})?){1,5}$/;

const byLength = Object.entries(scales).sort(([a], [b]) => b.length - a.length);

/** The decimal point moved to the right by as many places as `scale`, a power of ten, has zeros. Exact. */
export function scaled(value: string, scale: number): string {
  const [whole = '0', rest = ''] = value.split('.');
  const zeros = String(scale).length - 1;
  const left = whole + rest.slice(0, zeros).padEnd(zeros, '0');
  const right = rest.slice(zeros).replace(/0+$/, '');
  const plain = left.replace(/^0+(?=\d)/, '');
  return right === '' ? plain : `${plain}.${right}`;
}

/** A unit apart from its scale: 万 and 人次 of 万人次. */
export function unitParts(unit: string): { scale: number; base: string } {
  for (const [name, scale] of byLength) {
    const base = unit.slice(name.length);
    if (unit.startsWith(name) && unitAt(base, 0) === base) return { scale, base };
  }
  return { scale: 1, base: unit };
}

/** How many of the unit's base a value is, exact; null for a ratio. */
export function amountOf(value: string, unit: string): { amount: string | null; base: string } {
  const { scale, base } = unitParts(unit);
  return { amount: valuePattern.test(value) ? scaled(value, scale) : null, base };
}

/** As it stands in a text: 2.6万元, 30至40户, 3:5:2. */
export function figureText({
  value,
  upto,
  unit,
}: {
  value: string;
  upto: string | null;
  unit: string;
}): string {
  if (ratioPattern.test(value)) return value;
  return `${value}${upto === null ? '' : `–${upto}`}${unit}`;
}

/** Plain decimals as whole numbers of the finer one's last place. */
function aligned(a: string, b: string): { a: bigint; b: bigint; decimals: number } {
  const decimals = Math.max(a.split('.')[1]?.length ?? 0, b.split('.')[1]?.length ?? 0);
  const whole = (text: string) => {
    const [left = '0', right = ''] = text.replace('-', '').split('.');
    const value = BigInt(left + right.padEnd(decimals, '0'));
    return text.startsWith('-') ? -value : value;
  };
  return { a: whole(a), b: whole(b), decimals };
}

/** `a` minus `b` of plain decimals, exact, without zeros at the end. */
export function difference(a: string, b: string): string {
  const { a: left, b: right, decimals } = aligned(a, b);
  const value = left - right;
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}
