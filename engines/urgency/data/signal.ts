import type { Matter } from '../interface.ts';

/** One way of saying: its matter, its class, and what it looks like in text that was made alike. */
export interface Signal {
  readonly matter: Matter;
  readonly urgency: 'danger' | 'attend';
  readonly pattern: RegExp;
  /** It stands whatever is said around it: neither hearsay nor an old story makes it less. */
  readonly firm?: boolean;
}

export function danger(matter: Matter, source: string, firm = false): Signal {
  return { matter, urgency: 'danger', pattern: new RegExp(source, 'gu'), firm };
}
export function attend(matter: Matter, source: string): Signal {
  return { matter, urgency: 'attend', pattern: new RegExp(source, 'gu') };
}
