import type { Word } from '../../../base/words.ts';
import type { SettingField, Values } from '../../../platform/ui/desk/setting-field.ts';
import { type Access, accesses, type ItemKind, itemKinds } from '../kinds.rules.ts';
import { accessWords, itemKindWords } from '../library.words.ts';
import { deskWords as w } from './library-desk.words.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** How an item is kept, as it is typed. */
export type FactsDraft = Values & {
  kind: string | null;
  access: string | null;
  areaIds: readonly string[];
};

export const kindOf = (typed: string | null): ItemKind => itemKinds.find((one) => one === typed) ?? 'other';
export const accessOf = (typed: string | null): Access => accesses.find((one) => one === typed) ?? 'inner';

/** Kind, access and areas as fields of a form. */
export function factsFields<D extends FactsDraft>(
  say: (word: Word) => string,
  city: (text: string) => string,
  areas: readonly Choice[],
): SettingField<D>[] {
  return [
    {
      ...{ key: 'kind', kind: 'choice', label: say(w.kind) },
      options: itemKinds.map((value) => ({ value, label: say(itemKindWords[value]) })),
    },
    {
      ...{ key: 'access', kind: 'choice', label: say(w.access) },
      options: accesses.map((value) => ({ value, label: say(accessWords[value]) })),
    },
    {
      ...{ key: 'areaIds', kind: 'choices', label: say(w.areas), hint: say(w.areasHint) },
      options: areas.map(({ id, name }) => ({ value: id, label: city(name) })),
    },
  ];
}
