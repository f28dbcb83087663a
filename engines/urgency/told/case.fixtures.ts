import type { Matter, Urgency } from '../interface.ts';

export interface Case {
  readonly text: string;
  readonly urgency: Urgency;
  /** The matter that must be found, where it is urgent. */
  readonly matter?: Matter;
  /** Somebody under eighteen is in danger. */
  readonly child?: boolean;
}

/** Lines of one class and matter. */
export function of(urgency: Urgency, matter: Matter, child: boolean | undefined, lines: string): Case[] {
  return lines
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, urgency, matter, ...(child === undefined ? {} : { child }) }));
}
