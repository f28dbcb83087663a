/** 责任真空 · 职责重叠 · 力量单薄 · 有着落 */
export const ownershipStates = ['unowned', 'overlap', 'thin', 'settled'] as const;
export type OwnershipState = (typeof ownershipStates)[number];

/** Of which areas it is told: a gap is put before a meeting for a county; townships tell where in it. */
export const ownershipLevels = ['county', 'township'] as const;
export type OwnershipLevel = (typeof ownershipLevels)[number];

/** What is to be looked at, the most pressing first. */
export const gapStates = ['unowned', 'overlap', 'thin'] as const satisfies readonly OwnershipState[];

/** One row of a list: who leads, where somebody does, and who assists. */
export interface Naming {
  readonly leadId: string | null;
  readonly assistingIds: readonly string[];
}

/** What one organisation really did with needs of this category from this area in a year. */
export interface Handling {
  readonly organisationId: string;
  readonly taken: number;
  readonly declined: number;
  /** Of its staff, who had one in hand. */
  readonly handlers: readonly string[];
}

export interface Evidence {
  readonly naming: readonly Naming[];
  readonly services: readonly { readonly organisationId: string }[];
  readonly handling: readonly Handling[];
}

const bodiesOf = ({ leadId, assistingIds }: Naming): string[] =>
  leadId === null ? [...assistingIds] : [leadId, ...assistingIds];

/**
 * Who has a category in an area, as far as lists, menu and a year's work tell. Exactly one of four:
 * unowned: no list names anybody and no service is offered, whoever may have helped out;
 * overlap: two or more are named or at work, and no list says who leads;
 * thin: all of it hangs on one organisation, and there on one person or one service nobody was asked for yet;
 * settled: everything else.
 */
export function ownershipOf({ naming, services, handling }: Evidence): OwnershipState {
  const named = new Set(naming.flatMap(bodiesOf));
  if (named.size === 0 && services.length === 0) return 'unowned';
  const working = handling.filter(({ taken }) => taken > 0);
  const bodies = new Set([...named, ...working.map(({ organisationId }) => organisationId)]);
  const isLed = naming.some(({ leadId }) => leadId !== null);
  if (bodies.size > 1 && !isLed) return 'overlap';
  const all = new Set([...bodies, ...services.map(({ organisationId }) => organisationId)]);
  const handlers = new Set(working.flatMap((one) => one.handlers));
  const alone = handlers.size === 1 || (working.length === 0 && services.length === 1);
  return all.size === 1 && alone ? 'thin' : 'settled';
}

/** Who is named, leading ones first, each once. */
export function namedBy(naming: readonly Naming[]): { leads: string[]; assisting: string[] } {
  const leads = new Set(naming.flatMap(({ leadId }) => (leadId === null ? [] : [leadId])));
  const rest = naming.flatMap(({ assistingIds }) => assistingIds).filter((id) => !leads.has(id));
  return { leads: [...leads], assisting: [...new Set(rest)] };
}

export interface Placed {
  readonly state: OwnershipState;
  readonly unmet: number;
  readonly declined: number;
}

/** What an office may put before a meeting of its own accord: whatever is wanting, thin spots that turned nobody away too. */
export function mayBePut({ state }: Pick<Placed, 'state'>): boolean {
  return state !== 'settled';
}

/** What comes before a meeting by itself: what nobody has, what several have, and a thin spot where somebody was sent away. */
export function isForMeeting({ state, declined }: Placed): boolean {
  return state === 'unowned' || state === 'overlap' || (state === 'thin' && declined > 0);
}

const rank: Record<OwnershipState, number> = { unowned: 3, overlap: 2, thin: 1, settled: 0 };

/** How much speaks for it among others of its kind: needs without an answer first, then who was sent away. */
export function weightOf({ state, unmet, declined }: Placed): number {
  return unmet * 1_000_000 + declined * 1000 + rank[state];
}
