/** Characters of the shortest password that is taken. */
export const leastPassword = 10;

/**
 * Whether a password is or holds an identity number (15 or 18 digits, right or wrong in its check digit), a
 * telephone number, or is nothing but digits: all are known to many, and lists of them are sold.
 */
export function holdsNumber(password: string): boolean {
  const plain = password.normalize('NFKC').replace(/[\s\-—+().]/g, '');
  return (
    /^\d+[Xx]?$/.test(plain) ||
    /(?<!\d)[1-9]\d{16}[\dXx](?!\d)/.test(plain) ||
    /(?<!\d)[1-9]\d{14}(?!\d)/.test(plain) ||
    /(?<!\d)(?:0086|86)?1[3-9]\d{9}(?!\d)/.test(plain)
  );
}
