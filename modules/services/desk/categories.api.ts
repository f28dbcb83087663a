import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { categoriesContract } from '../contract/categories.ts';

export const categoriesApi = client(categoriesContract, deskFetch);
export const categoriesKey = ['services', 'categories'] as const;
/** What the other screens choose from. */
export const choicesKey = ['look-up', 'categories'] as const;
