import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { messagesContract } from '../messages.contract.ts';

export const messagesApi = client(messagesContract, deskFetch);
