/** An exact number: `n / d`, `d` above zero, without a common divisor. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

function divisorOf(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `n / d` in lowest terms. Throws a RangeError where `d` is zero. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError('a rational number has no denominator zero');
  const [up, down] = d < 0n ? [-n, -d] : [n, d];
  const common = divisorOf(up, down);
  return { n: up / common, d: down / common };
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** Null where `b` is zero. */
export function over(a: Rational, b: Rational): Rational | null {
  return b.n === 0n ? null : rational(a.n * b.d, a.d * b.n);
}

/**
 * Rounded as people round: half goes away from zero, 2.5 → 3 and −2.5 → −3. The text has exactly `decimals` places and
 * no sign where nothing is left of the number.
 */
export function rounded({ n, d }: Rational, decimals: number): string {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(decimals);
  const whole = (scaled * 2n + d) / (d * 2n);
  const digits = whole.toString().padStart(decimals + 1, '0');
  const sign = n < 0n && whole !== 0n ? '-' : '';
  if (decimals === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
