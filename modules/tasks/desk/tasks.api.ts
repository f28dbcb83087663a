import { client } from '../../../platform/http/client.ts';
import { deskFetch, sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { calendarContract } from '../calendar.contract.ts';
import { tasksContract } from '../tasks.contract.ts';

export const tasksApi = client(tasksContract, deskFetch);
export const tasksSheetApi = client(tasksContract, sheetFetch);
export const calendarApi = client(calendarContract, deskFetch);

export const tasksKey = ['tasks'] as const;
export const tableKey = (id: string) => [...tasksKey, 'table', id] as const;
