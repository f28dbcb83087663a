import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { employersContract } from '../../employers/employers.contract.ts';
import { organisationsContract } from '../../organisations/organisations.contract.ts';
import { placesContract } from '../../places/places.contract.ts';
import { servicesContract } from '../../services/services.contract.ts';
import { needsContract } from '../needs.contract.ts';

export const needsApi = client(needsContract, deskFetch);
export const servicesApi = client(servicesContract, deskFetch);
export const employersApi = client(employersContract, deskFetch);
export const placesApi = client(placesContract, deskFetch);
export const organisationsApi = client(organisationsContract, deskFetch);

export const queueKey = ['needs', 'queue'] as const;

export function needKey(id: string) {
  return ['needs', 'one', id] as const;
}
