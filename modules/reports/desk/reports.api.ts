import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { reportsContract } from '../reports.contract.ts';

export const reportsApi = client(reportsContract, deskFetch);

/** Under which the browser keeps what it fetched of reports. */
export const reportsKey = ['reports'] as const;
export const templatesKey = ['report-templates'] as const;
