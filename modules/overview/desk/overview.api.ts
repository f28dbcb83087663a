import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { overviewContract } from '../overview.contract.ts';

export const overviewApi = client(overviewContract, deskFetch);
