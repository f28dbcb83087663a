import type { BranchState } from './kinds.rules.ts';

/** Something that bodies have on a day. */
export interface OnDay {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly state: BranchState | 'held';
  readonly bodyIds: readonly string[];
}

export interface Clash {
  readonly bodyId: string;
  readonly with: string;
}

/** What the bodies of one have besides on its day; what is called off clashes with nothing. */
export function clashesOf(one: OnDay, all: readonly OnDay[]): Clash[] {
  if (one.state === 'cancelled') return [];
  return all
    .filter(({ id, day, state }) => id !== one.id && day === one.day && state !== 'cancelled')
    .flatMap(({ title, bodyIds }) =>
      bodyIds.filter((id) => one.bodyIds.includes(id)).map((bodyId) => ({ bodyId, with: title })),
    );
}
