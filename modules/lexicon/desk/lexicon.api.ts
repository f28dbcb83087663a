import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { lexiconContract } from '../lexicon.contract.ts';

export const lexiconApi = client(lexiconContract, deskFetch);
export const lexiconKey = ['lexicon'] as const;
