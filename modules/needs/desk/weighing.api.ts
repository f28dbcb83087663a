import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { weighingContract } from '../contract/weighing.ts';

export const weighingApi = client(weighingContract, deskFetch);
export const weighingKey = ['weighing'] as const;
