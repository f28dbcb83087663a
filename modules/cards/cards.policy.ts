import { type Actor, hasRole, notYours } from '../../platform/access/actor.ts';
import { type Authorized, authorize } from '../../platform/access/authorized.ts';
import type { CardContent } from './cards.contract.ts';
import type { CardsTables } from './cards.tables.ts';

type CardRow = CardsTables['cards.card'];

/** Whoever receives people may propose; it changes nothing that is shown. Throws 403. */
export function allowProposing<T extends object>(actor: Actor, card: T): Authorized<T> {
  if (actor.kind === 'process' || hasRole(actor, 'clerk', 'handler', 'head', 'coordinator')) {
    return authorize(card);
  }
  throw notYours();
}

/** The organisation a card sends people to answers for its words; the office may always. */
export function mayPublish(actor: Actor, { organisationId }: CardContent): boolean {
  if (actor.kind === 'process') return true;
  if (actor.kind !== 'staff') return false;
  const ours = organisationId === null || organisationId === actor.organisationId;
  return hasRole(actor, 'coordinator') || (ours && hasRole(actor, 'head'));
}

/** Throws 403 where the card is for another organisation to publish. */
export function allowPublishing(actor: Actor, card: CardRow, content: CardContent): Authorized<CardRow> {
  if (!mayPublish(actor, content)) throw notYours();
  return authorize(card);
}
