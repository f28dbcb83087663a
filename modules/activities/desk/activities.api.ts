import { client } from '../../../platform/http/client.ts';
import { deskFetch, sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { activitiesContract } from '../activities.contract.ts';

export const activitiesApi = client(activitiesContract, deskFetch);
const { sheet, trySheet, importSheet } = activitiesContract;
/** Sheets may take longer than anything else. */
export const activitySheetApi = client({ sheet, trySheet, importSheet }, sheetFetch);
export const activitiesKey = ['activities'] as const;
