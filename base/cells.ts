const formula = String.raw`[\t\r\n]|[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]`;
const dangerous = new RegExp(`^(?:${formula})`, 'u');
const marked = new RegExp(`^'(?=${formula})`, 'u');

/**
 * A text as a cell of CSV that no spreadsheet program takes for a formula: one that begins so, also behind blanks and
 * marks nobody sees or in wide letters, gets an apostrophe before it.
 */
export function harmless(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** What {@link harmless} was given. */
export function unmarked(cell: string): string {
  return cell.replace(marked, '');
}
