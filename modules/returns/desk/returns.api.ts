import { client } from '../../../platform/http/client.ts';
import { sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { returnsContract } from '../returns.contract.ts';

export const returnsApi = client(returnsContract, sheetFetch);

/** Under which the browser keeps what it fetched of returns. */
export const returnsKey = ['returns'] as const;
