/** A person's words as the literal inside of a LIKE pattern: `%` and `_` mean themselves. */
export function likeLiteral(words: string): string {
  return words.replace(/[\\%_]/g, '\\$&');
}
