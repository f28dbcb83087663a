import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { foundingContract } from '../founding.contract.ts';

export const foundingApi = client(foundingContract, deskFetch);
export const foundingKey = ['founding'] as const;
