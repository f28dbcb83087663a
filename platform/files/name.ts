const longest = 80;

/**
 * A file's name as people may read it: no folders, no characters that hide or turn anything, at most 80 characters,
 * without the ending, since what is kept may be of another type. Never used as a path. '' when nothing is left.
 */
export function cleanName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\.[\w-]{1,8}$/, '')
    .replace(/^[. ]+|[. ]+$/g, '');
  return [...visible].slice(0, longest).join('');
}

const endings: Readonly<Record<string, string>> = { 'image/jpeg': '.jpg', 'application/pdf': '.pdf' };

/** The name under which a browser saves it. */
export function savedName(name: string, type: string): string {
  return `${name}${endings[type] ?? ''}`;
}
