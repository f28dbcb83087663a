/**
 * The fen of an amount typed in yuan: digits with at most two after the point, commas between thousands, full width as
 * well. Null where it is none, or more than a number holds exactly.
 */
export function fenOf(typed: string): number | null {
  const plain = typed.normalize('NFKC').replaceAll(/[\s,]/g, '');
  const found = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!found) return null;
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/** An amount of fen in yuan, `1234.50`; without fen where it has none: `1234`. */
export function yuanOf(fen: number): string {
  const yuan = Math.trunc(fen / 100);
  const rest = Math.abs(fen % 100);
  const sign = fen < 0 && yuan === 0 ? '-' : '';
  return rest === 0 ? `${yuan}` : `${sign}${yuan}.${String(rest).padStart(2, '0')}`;
}
