import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { activitiesContract } from '../activities.contract.ts';

export const activitiesApi = client(activitiesContract, deskFetch);
export const activitiesKey = ['activities'] as const;
