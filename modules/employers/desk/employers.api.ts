import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { employersContract } from '../employers.contract.ts';

export const employersApi = client(employersContract, deskFetch);
