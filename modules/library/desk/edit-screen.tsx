import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { DocumentForm } from './document-form.tsx';
import type { Choice } from './facts-fields.ts';
import { EditionForm, FactsForm, NewItemForm } from './item-forms.tsx';
import { useItem } from './item-screen.tsx';
import { libraryApi as api, libraryKey } from './library.api.ts';
import { deskWords as w } from './library-desk.words.ts';
import { WithdrawForm } from './withdraw-form.tsx';

interface Props {
  readonly areas: readonly Choice[];
  readonly back: ReactNode;
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

/** A text that is put in the library: typed, read from a file, or an issued official document. */
export function NewItemScreen(
  props: Props & {
    /** The official document; null: a text of its own. */
    documentId: string | null;
    itemLink: (id: string, text: ReactNode) => ReactNode;
  },
) {
  const say = useSay();
  const today = useToday(useSession().city.zone);
  const own = useQuery({
    queryKey: [...libraryKey, 'own'],
    queryFn: async ({ signal }) => (await api.list({ query: {}, signal })).mayAddFor,
    enabled: props.documentId === null,
  });
  return (
    <PageFrame title={say(props.documentId === null ? w.newItem : w.toLibrary)}>
      <p>{props.back}</p>
      <div className="library-form">
        {props.documentId !== null ? (
          <DocumentForm {...props} documentId={props.documentId} />
        ) : own.data === undefined ? (
          own.error ? (
            <Failure error={own.error} kind="read" retry={() => void own.refetch()} />
          ) : (
            <Skeleton lines={10} />
          )
        ) : (
          <NewItemForm {...props} issuer={own.data?.name ?? ''} today={today} />
        )}
      </div>
    </PageFrame>
  );
}

const titles = { edition: w.newEdition, facts: w.describe, withdrawal: w.withdraw };

/** A text that is changed: its next edition, how it is kept, or its end. */
export function EditItemScreen(props: Props & { id: string; what: keyof typeof titles }) {
  const say = useSay();
  const today = useToday(useSession().city.zone);
  const { id, what } = props;
  const found = useItem(id);
  const newest = found.data?.editions[0]?.number;
  const last = useItem(newest === undefined ? null : id, newest);
  const item = last.data;
  const failed = found.error ?? last.error;
  return (
    <PageFrame title={say(titles[what])}>
      <p>{props.back}</p>
      {item ? (
        <div className="library-form">
          <p>
            <b>
              <CityText>{item.title}</CityText>
            </b>
          </p>
          {what === 'edition' ? <EditionForm {...props} item={item} /> : null}
          {what === 'facts' ? <FactsForm {...props} item={item} /> : null}
          {what === 'withdrawal' ? <WithdrawForm {...props} item={item} today={today} /> : null}
        </div>
      ) : failed ? (
        <Failure error={failed} kind="read" retry={() => void (found.error ? found : last).refetch()} />
      ) : (
        <Skeleton lines={10} />
      )}
    </PageFrame>
  );
}
