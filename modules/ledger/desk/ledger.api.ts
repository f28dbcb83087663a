import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { ledgerContract } from '../ledger.contract.ts';

export const ledgerApi = client(ledgerContract, deskFetch);
