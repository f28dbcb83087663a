import { client } from '../../../platform/http/client.ts';
import { deskFetch, sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { membersContract } from '../members.contract.ts';

export const membersApi = client(membersContract, deskFetch);
/** Sheets take longer on the way. */
export const memberSheetApi = client(membersContract, sheetFetch);
export const membersKey = ['members'] as const;
