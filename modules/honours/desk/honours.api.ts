import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { honoursContract } from '../honours.contract.ts';

export const honoursApi = client(honoursContract, deskFetch);

/** Under which the browser keeps what it fetched of honours. */
export const honoursKey = ['honours'] as const;
