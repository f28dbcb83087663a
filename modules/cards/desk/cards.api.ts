import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { cardsContract } from '../cards.contract.ts';

export const cardsApi = client(cardsContract, deskFetch);
export const cardsKey = ['cards', 'kept'] as const;
