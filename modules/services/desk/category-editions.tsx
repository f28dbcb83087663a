import { useMutation, useQuery } from '@tanstack/react-query';
import type { Word } from '../../../base/words.ts';
import { EditionList } from '../../../platform/ui/desk/editions.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { settingsUiWords } from '../../../platform/ui/settings.words.ts';
import type { CategoryEdition, KeptCategory } from '../contract/categories.ts';
import { categoriesApi as api, categoriesKey } from './categories.api.ts';
import { categoriesDeskWords as w } from './categories.words.ts';

const names: Record<string, Word> = {
  ...{ name: w.name, nameEn: w.nameEn, parentCode: w.under },
  ...{ about: w.about, saidAs: w.saidAs, state: w.state },
};

/** Every version of a category; an earlier one can be put back. */
export function CategoryEditions(props: { category: KeptCategory; mayEdit: boolean; onDone: () => void }) {
  const say = useSay();
  const { code, version, name, state } = props.category;
  const found = useQuery({
    queryKey: [...categoriesKey, 'editions', code, version],
    queryFn: ({ signal }) => api.categoryHistory({ params: { code }, signal }),
  });
  const restoring = useMutation({
    mutationFn: (edition: number) => api.restoreCategory({ params: { code }, body: { version, edition } }),
    onSuccess: props.onDone,
  });
  const comma = say(settingsUiWords.comma);
  const textOf = (edition: CategoryEdition | undefined, field: string) => {
    const value = (edition?.content as Record<string, unknown> | undefined)?.[field];
    return Array.isArray(value) ? value.join(comma) : typeof value === 'string' ? value : '';
  };
  return (
    <EditionList
      name={name}
      editions={found.data?.editions.map((edition, index, all) => ({
        ...edition,
        changes: edition.fields.map((field) => {
          const label = names[field];
          const told = { field, label: label ? say(label) : field };
          if (field === 'state') return { ...told, gone: '', come: say(w[edition.state]) };
          return { ...told, gone: textOf(all[index + 1], field), come: textOf(edition, field) };
        }),
      }))}
      fetchError={found.error}
      restore={props.mayEdit && state === 'live' ? (edition) => restoring.mutate(edition) : null}
      restoreText={say(w.restoreText)}
      restoreError={restoring.error}
    />
  );
}
