import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { organisationsContract } from '../organisations.contract.ts';

export const organisationsApi = client(organisationsContract, deskFetch);
