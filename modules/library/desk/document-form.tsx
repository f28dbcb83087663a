import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { accessOf, type Choice, type FactsDraft, factsFields, kindOf } from './facts-fields.ts';
import { libraryApi as api, libraryKey } from './library.api.ts';
import { deskWords as w } from './library-desk.words.ts';

type Draft = FactsDraft & { fromDay: string };

/** An issued official document on its way into the library: its words stand, only how it is kept is chosen. */
export function DocumentForm(props: {
  documentId: string;
  areas: readonly Choice[];
  onDone: (id: string) => void;
  onCancel: () => void;
  itemLink: (id: string, text: ReactNode) => ReactNode;
}): ReactNode {
  const say = useSay();
  const { documentId, itemLink } = props;
  const found = useQuery({
    queryKey: [...libraryKey, 'document', documentId],
    queryFn: ({ signal }) => api.fromDocument({ params: { id: documentId }, signal }),
  });
  const given = found.data;
  if (!given) {
    if (!found.error) return <Skeleton lines={8} />;
    return <Failure error={found.error} kind="read" retry={() => void found.refetch()} />;
  }
  if (given.itemId !== null) {
    return (
      <p>
        {say(w.already)} {itemLink(given.itemId, say(w.open))}
      </p>
    );
  }
  return (
    <>
      <p className="quiet">
        {say(w.ofThisDocument)}
        {given.earlier ? ` ${say(w.asEdition, { title: asWritten(given.earlier.title) })}` : null}
      </p>
      <p>
        <b>
          <CityText>{given.title}</CityText>
        </b>
        {' · '}
        <CityText>{[given.number, given.issuer, given.day].join(' · ')}</CityText>
      </p>
      <Kept {...props} day={given.day} isEdition={given.earlier !== null} />
    </>
  );
}

function Kept(props: Parameters<typeof DocumentForm>[0] & { day: string; isEdition: boolean }) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { documentId, day, onDone, onCancel } = props;
  const submission = useSubmissionKey(`library.document.${documentId}`);
  const [start] = useState<Draft>(() => ({ kind: 'notice', access: 'inner', areaIds: [], fromDay: day }));
  return (
    <SettingForm<Draft>
      name={`library.document.${documentId}`}
      start={start}
      fields={[
        // A further edition is kept as the text is that it belongs to.
        ...(props.isEdition ? [] : factsFields<Draft>(say, city, props.areas)),
        { key: 'fromDay', kind: 'date', label: say(w.fromDay), hint: say(w.fromDayHint) },
      ]}
      onSend={async (draft) => {
        const facts = {
          kind: kindOf(draft.kind),
          access: accessOf(draft.access),
          areaIds: [...draft.areaIds],
        };
        const body = { ...facts, documentId, fromDay: draft.fromDay };
        const { id } = await api.addDocument({ body, key: submission.keyOf(body) });
        submission.done();
        await queries.invalidateQueries({ queryKey: libraryKey });
        onDone(id);
      }}
    >
      <Button onClick={onCancel}>{say(w.cancel)}</Button>
    </SettingForm>
  );
}
