import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { placesContract } from '../places.contract.ts';

export const placesApi = client(placesContract, deskFetch);
