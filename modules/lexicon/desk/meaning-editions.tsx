import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Word } from '../../../base/words.ts';
import { EditionList } from '../../../platform/ui/desk/editions.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { settingsUiWords } from '../../../platform/ui/settings.words.ts';
import type { Meaning, MeaningEdition } from '../lexicon.contract.ts';
import { editionWords as w } from './editions.words.ts';
import { lexiconApi as api, lexiconKey } from './lexicon.api.ts';
import { lexiconDeskWords, meaningFormWords } from './lexicon-desk.words.ts';

const names: Record<string, Word> = { ...meaningFormWords, state: lexiconDeskWords.state };

function textOf(edition: MeaningEdition | undefined, field: string): string {
  if (!edition) return '';
  const value = (edition.content as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
}

/** Every version of a meaning; any earlier one can be put back. */
export function MeaningEditions(props: { meaning: Meaning; mayEdit: boolean; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { id, version, official, state } = props.meaning;
  const found = useQuery({
    queryKey: [...lexiconKey, 'editions', id, version],
    queryFn: ({ signal }) => api.history({ params: { id }, signal }),
  });
  const restoring = useMutation({
    mutationFn: (edition: number) => api.restore({ params: { id }, body: { version, edition } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: lexiconKey });
      props.onDone();
    },
  });
  const comma = say(settingsUiWords.comma);
  /** What of a list went and what came; of anything else the whole. */
  const difference = (before: MeaningEdition | undefined, after: MeaningEdition, field: string) => {
    if (field === 'state') return { gone: '', come: say(after.state === 'live' ? w.live : w.withdrawn) };
    if (field !== 'ways' && field !== 'lookAlikes') {
      return { gone: textOf(before, field), come: textOf(after, field) };
    }
    const [was, is] = [before?.content[field] ?? [], after.content[field]];
    return {
      gone: was.filter((one) => !is.includes(one)).join(comma),
      come: is.filter((one) => !was.includes(one)).join(comma),
    };
  };
  return (
    <EditionList
      name={official}
      editions={found.data?.editions.map((edition, index, all) => ({
        ...edition,
        changes: edition.fields.map((field) => {
          const label = names[field];
          return {
            ...{ field, label: label ? say(label) : field },
            ...difference(all[index + 1], edition, field),
          };
        }),
      }))}
      fetchError={found.error}
      restore={props.mayEdit && state === 'live' ? (edition) => restoring.mutate(edition) : null}
      restoreText={say(w.restoreText)}
      restoreError={restoring.error}
    />
  );
}
