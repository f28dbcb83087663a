import { happening } from '../../platform/happenings/happening.ts';
import type { Access, ItemKind } from './kinds.rules.ts';

type Kept = {
  readonly version: number;
  readonly organisationId: string;
  readonly kind: ItemKind;
  readonly access: Access;
};

export const added = happening<Kept>('library.added');
export const editionAdded = happening<Kept & { readonly edition: number }>('library.edition-added');
export const described = happening<Kept>('library.described');
export const withdrawn = happening<Kept & { readonly from: string | null }>('library.withdrawn');
