import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { supervisionContract } from '../supervision.contract.ts';

export const supervisionApi = client(supervisionContract, deskFetch);

/** Under which the browser keeps what it fetched of supervision. */
export const supervisionKey = ['supervision'] as const;
