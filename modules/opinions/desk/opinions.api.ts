import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { opinionsContract } from '../opinions.contract.ts';

export const opinionsApi = client(opinionsContract, deskFetch);
export const opinionsKey = ['settings', 'outside-model'] as const;
