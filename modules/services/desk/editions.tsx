import { useMutation, useQuery } from '@tanstack/react-query';
import type { Word } from '../../../base/words.ts';
import { EditionList } from '../../../platform/ui/desk/editions.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { OpenedService } from '../contract/editing.ts';
import { serviceFormWords, editionWords as w } from './menu.words.ts';
import { menuKey, servicesApi } from './services.api.ts';

/** Every version of a service; any earlier one can be put back. */
export function Editions(props: { service: OpenedService; onDone: (service: OpenedService) => void }) {
  const say = useSay();
  const { id, version, title, may } = props.service;
  const found = useQuery({
    queryKey: [...menuKey, 'editions', id, version],
    queryFn: ({ signal }) => servicesApi.history({ params: { id }, signal }),
  });
  const restoring = useMutation({
    mutationFn: (edition: number) => servicesApi.restore({ params: { id }, body: { version, edition } }),
    onSuccess: props.onDone,
  });
  return (
    <EditionList
      name={title}
      editions={found.data?.editions.map(({ via, changes, ...edition }) => ({
        ...edition,
        via: via === 'sheet' ? say(w.sheet) : '',
        changes: changes.map(({ field, before, after }) => {
          const label = (serviceFormWords as Record<string, Word>)[field];
          return { field, label: label ? say(label) : field, gone: before, come: after };
        }),
      }))}
      fetchError={found.error}
      restore={may.change ? (edition) => restoring.mutate(edition) : null}
      restoreText={say(w.restoreText)}
      restoreError={restoring.error}
    />
  );
}
