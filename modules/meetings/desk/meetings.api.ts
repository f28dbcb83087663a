import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { meetingsContract } from '../meetings.contract.ts';

export const meetingsApi = client(meetingsContract, deskFetch);

/** Under which the browser keeps what it fetched of joint meetings. */
export const meetingsKey = ['meetings'] as const;
