import { client } from '../../../platform/http/client.ts';
import { deskFetch, sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { dutiesContract } from '../duties.contract.ts';

export const dutiesApi = client(dutiesContract, deskFetch);
/** Sheets take longer on the way. */
export const dutySheetApi = client(dutiesContract, sheetFetch);
export const dutiesKey = ['duties'] as const;
