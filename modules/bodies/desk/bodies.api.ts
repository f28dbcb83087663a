import { client } from '../../../platform/http/client.ts';
import { deskFetch, sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { bodiesContract } from '../bodies.contract.ts';

export const bodiesApi = client(bodiesContract, deskFetch);
/** Sheets take longer on the way. */
export const bodySheetApi = client(bodiesContract, sheetFetch);
export const bodiesKey = ['bodies'] as const;
