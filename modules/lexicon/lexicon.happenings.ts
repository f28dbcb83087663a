import { happening } from '../../platform/happenings/happening.ts';

export const added = happening<{ version: number }>('lexicon.added');
export const changed = happening<{ version: number; fields: readonly string[] }>('lexicon.changed');
export const withdrawn = happening<{ version: number }>('lexicon.withdrawn');
export const restored = happening<{ version: number }>('lexicon.restored');

/** Whether texts may be read in another way after it. */
export function movesMeanings({ name }: { readonly name: string }): boolean {
  return [added, changed, withdrawn, restored].some((one) => one.name === name);
}
