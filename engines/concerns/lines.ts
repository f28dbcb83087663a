import type { Message } from './interface.ts';

export interface LinesRead {
  readonly messages: readonly Message[];
  /** Lines that are left out or lack something, by number from 1, with what is wrong. */
  readonly faults: readonly { readonly line: number; readonly fault: string }[];
}

const local =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?$/u;
/** Times without a zone are Beijing time. */
const beijing = 8 * 3_600_000;

/**
 * Reads lines of JSON with `id`, `title`, `time`, `text` and, where it is known, `person`. Title or text may be missing;
 * a time that cannot be read is told and left out, the message stays.
 */
export function readLines(text: string): LinesRead {
  const messages: Message[] = [];
  const faults: { line: number; fault: string }[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const tell = (fault: string) => faults.push({ line: index + 1, fault });
    const row = parsed(line.replace(/^\uFEFF/u, ''));
    if (!row) {
      tell('is no JSON object');
      return;
    }
    const id = keyOf(row.id);
    const title = wordsOf(row.title);
    const body = wordsOf(row.text);
    if (id === null) tell('has no id');
    else if (title === '' && body === '') tell('has neither title nor text');
    else {
      const at = timeOf(row.time);
      if (at === null && row.time !== undefined && row.time !== null && row.time !== '') {
        tell(`has a time that cannot be read: ${JSON.stringify(row.time).slice(0, 40)}`);
      }
      const person = keyOf(row.person);
      messages.push({ id, title, text: body, at, ...(person === null ? {} : { person }) });
    }
  });
  return { messages, faults };
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function keyOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Milliseconds since 1970 of an ISO time, `2019-01-06 12:09:38`, `2019/1/6`; null where it is none of these. */
export function timeOf(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const [, ...parts] = local.exec(value.trim()) ?? [];
  if (parts.length > 0) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
      Number(part ?? 0),
    );
    const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    const real =
      at.getUTCMonth() === month - 1 && at.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
    return real ? at.getTime() - beijing : null;
  }
  const at = /^\d{4}-\d{2}-\d{2}T/u.test(value.trim()) ? Date.parse(value.trim()) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/** A time as it is written in Beijing, with its zone. */
export function inBeijing(at: number): string {
  return new Date(at + beijing).toISOString().replace(/\.\d+Z$/u, '+08:00');
}
