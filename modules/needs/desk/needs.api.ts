import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { needsContract } from '../needs.contract.ts';

export const needsApi = client(needsContract, deskFetch);

export const queueKey = ['needs', 'queue'] as const;

/** Under the queue's key, so that acts renew it. */
export const undecidedKey = [...queueKey, 'undecided'] as const;

export function needKey(id: string) {
  return ['needs', 'one', id] as const;
}
