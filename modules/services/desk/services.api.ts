import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { servicesContract } from '../services.contract.ts';

export const servicesApi = client(servicesContract, deskFetch);

/** Under this key lies everything of the menu that was read. */
export const menuKey = ['services', 'menu'] as const;
