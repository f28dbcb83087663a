import type { Word } from '../../base/words.ts';
import { accessContract } from '../../modules/access/access.contract.ts';
import { ledgerContract } from '../../modules/ledger/ledger.contract.ts';
import { messagesDeskWords } from '../../modules/messages/desk/messages-desk.words.ts';
import { messagesContract } from '../../modules/messages/messages.contract.ts';
import { needsContract } from '../../modules/needs/needs.contract.ts';
import { rotaWords } from '../../modules/organisations/desk/rota.words.ts';
import { organisationsContract } from '../../modules/organisations/organisations.contract.ts';
import { placesContract } from '../../modules/places/places.contract.ts';
import { menuDeskWords } from '../../modules/services/desk/menu.words.ts';
import { servicesContract } from '../../modules/services/services.contract.ts';
import type { Endpoint } from '../../platform/http/contract.ts';
import { mayCall, type Session } from '../../platform/ui/desk/session.ts';
import { deskWords } from './desk.words.ts';

export interface Place {
  readonly to:
    | '/work'
    | '/organisation'
    | '/counter'
    | '/month'
    | '/rota'
    | '/messages'
    | '/menu'
    | '/staff'
    | '/access'
    | '/settings';
  readonly name: Word;
  /** What its page asks first; who may not call that has no use for the place. */
  readonly asks: Endpoint;
}

const all: readonly Place[] = [
  { to: '/work', name: deskWords.work, asks: needsContract.queue },
  { to: '/organisation', name: deskWords.organisation, asks: needsContract.queue },
  { to: '/counter', name: deskWords.counter, asks: needsContract.answerOnSpot },
  { to: '/month', name: deskWords.month, asks: ledgerContract.month },
  { to: '/rota', name: rotaWords.title, asks: organisationsContract.duties },
  { to: '/menu', name: menuDeskWords.title, asks: servicesContract.menu },
  { to: '/staff', name: deskWords.staff, asks: organisationsContract.staff },
  { to: '/access', name: deskWords.access, asks: accessContract.records },
  { to: '/messages', name: messagesDeskWords.title, asks: messagesContract.overview },
  { to: '/settings', name: deskWords.settings, asks: placesContract.allAreas },
];

/** The places of this person, the one they start their day in first. */
export function placesOf(session: Session): readonly Place[] {
  const mine = all.filter(({ asks }) => mayCall(session, asks));
  if (!session.roles.includes('clerk')) return mine;
  return mine.toSorted((a, b) => Number(b.to === '/counter') - Number(a.to === '/counter'));
}

/** Whether an address of the desk lies in a place that is none of this person's. */
export function isElsewhere(path: string, session: Session): boolean {
  const place = all.find(({ to }) => path === to || path.startsWith(`${to}/`));
  return place !== undefined && !mayCall(session, place.asks);
}
