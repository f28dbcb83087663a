import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { documentsContract } from '../documents.contract.ts';

export const documentsApi = client(documentsContract, deskFetch);

/** Under which the browser keeps what it fetched of documents. */
export const documentsKey = ['documents'] as const;
