import type { Message } from './interface.ts';

export interface Labelled {
  readonly message: Message;
  /** The concern it belongs to; null stands alone. */
  readonly concern: string | null;
}

const hour = 3_600_000;
const start = Date.UTC(2026, 8, 1);

/** Reads lines as `tuning.fixtures.ts` describes them; times lie hours apart, as they would over some weeks. */
export function labelled(lines: string): Labelled[] {
  let concern: string | null = null;
  return lines
    .trim()
    .split('\n')
    .flatMap((line, at) => {
      if (line.startsWith('#')) {
        concern = line.slice(1).trim() || null;
        return [];
      }
      const [title = '', text = ''] = line.split(' | ');
      const id = `m${String(at).padStart(4, '0')}`;
      return [{ concern, message: { id, title, text, at: start + ((at * 37) % 700) * hour } }];
    });
}
