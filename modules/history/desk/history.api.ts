import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { historyContract } from '../history.contract.ts';

export const historyApi = client(historyContract, deskFetch);

/** Under this key lies everything of imports that was read. */
export const importsKey = ['history', 'imports'] as const;
