import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { lexiconContract } from '../lexicon.contract.ts';
import { lexiconSheetContract } from '../lexicon-sheet.contract.ts';

export const lexiconApi = client({ ...lexiconContract, ...lexiconSheetContract }, deskFetch);
export const lexiconKey = ['lexicon'] as const;
