const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/**
 * What may be logged of an error's message. Databases and parsers quote what people wrote, so everything quoted,
 * every other script than Latin, every long number and whatever may be a secret becomes `…`; ids stay.
 */
export function plainMessage(message: string): string {
  return message
    .slice(0, 1000)
    .replace(/"[^"]*"?|`[^`]*`?|(?<!\w)'[^']*'?/g, '…')
    .replace(/[^\p{ASCII}…]+/gu, '…')
    .split(/(\s+)/)
    .map((word) => {
      if (id.test(word)) return word;
      if (/\d{4,}/.test(word.replaceAll(/[-.\s]/g, ''))) return '…';
      return /[\w-]{16,}/.test(word) && /\d|[a-z][A-Z]/.test(word) ? '…' : word;
    })
    .join('');
}

/** An error for the log: kind, place in our code, what the database names of its own; no value of anybody. */
export function plainError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const told: Record<string, unknown> = { type: error.name, message: plainMessage(error.message) };
  const more = error as Error & Record<string, unknown>;
  // Not `detail` and `where`: they hold the values of rows.
  for (const field of ['code', 'schema', 'table', 'column', 'constraint', 'syscall']) {
    if (typeof more[field] === 'string') told[field] = more[field];
  }
  told['stack'] = (error.stack ?? '')
    .split('\n')
    .filter((row) => /^\s+at /.test(row))
    .slice(0, 12)
    .map((row) => row.trim());
  return told;
}
