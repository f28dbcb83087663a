import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { figuresContract } from '../figures.contract.ts';
import { itemsContract } from '../items.contract.ts';
import { papersContract } from '../papers.contract.ts';

export const papersApi = client(papersContract, deskFetch);
export const itemsApi = client(itemsContract, deskFetch);
export const figuresApi = client(figuresContract, deskFetch);

export const papersKey = ['papers'] as const;
export const itemsKey = ['papers', 'items'] as const;
export const figuresKey = ['papers', 'figures'] as const;
