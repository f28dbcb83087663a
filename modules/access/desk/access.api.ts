import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { accessContract } from '../access.contract.ts';

export const accessApi = client(accessContract, deskFetch);
