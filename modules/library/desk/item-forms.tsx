import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import type { SettingField, Values } from '../../../platform/ui/desk/setting-field.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Content, StaffItem } from '../library.contract.ts';
import { accessOf, type Choice, type FactsDraft, factsFields, kindOf } from './facts-fields.ts';
import { libraryApi as api, libraryKey } from './library.api.ts';
import { deskWords as w } from './library-desk.words.ts';
import { type FileText, ReadFile } from './read-file.tsx';

type ContentDraft = Values & { [Key in keyof Content]: string };

type Say = ReturnType<typeof useSay>;

const contentFields = <D extends ContentDraft>(say: Say): SettingField<D>[] => [
  { key: 'title', kind: 'text', label: say(w.title) },
  { key: 'number', kind: 'text', label: say(w.number) },
  { key: 'issuer', kind: 'text', label: say(w.issuer) },
  { key: 'day', kind: 'date', label: say(w.day) },
  { key: 'fromDay', kind: 'date', label: say(w.fromDay), hint: say(w.fromDayHint) },
  { key: 'text', kind: 'long', label: say(w.text), hint: say(w.textHint) },
  { key: 'source', kind: 'text', label: say(w.source), hint: say(w.sourceHint) },
];

const contentOf = ({ title, number, issuer, day, fromDay, text, source }: Content): Content => ({
  ...{ title, number, issuer, day, fromDay, text, source },
});

/** What a form begins with, put together with what was read from a file. */
function withFile<D extends ContentDraft>(start: D, read: FileText | null): D {
  if (!read) return start;
  const { text, title, number, day } = read;
  return {
    ...start,
    text,
    ...(title === '' ? {} : { title }),
    ...(number === '' ? {} : { number }),
    ...(day === null ? {} : { day }),
  };
}

function Cancel({ onCancel }: { onCancel: () => void }) {
  const say = useSay();
  return <Button onClick={onCancel}>{say(w.cancel)}</Button>;
}

interface FormProps {
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

/** A text that is put in the library. */
export function NewItemForm(
  props: FormProps & { issuer: string; today: string; areas: readonly Choice[] },
): ReactNode {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const submission = useSubmissionKey('library.new');
  const [read, setRead] = useState<{ count: number; file: FileText | null }>({ count: 0, file: null });
  type Draft = FactsDraft & ContentDraft;
  const [blank] = useState<Draft>(() => ({
    ...{ kind: 'notice', access: 'public', areaIds: [], title: '', number: '', issuer: props.issuer },
    ...{ day: props.today, fromDay: props.today, text: '', source: '' },
  }));
  const [start, setStart] = useState(blank);
  return (
    <>
      <ReadFile
        onRead={(file) => {
          setStart(withFile(blank, file));
          setRead(({ count }) => ({ count: count + 1, file }));
        }}
      />
      <SettingForm<Draft>
        key={read.count}
        name={`library.new${read.count === 0 ? '' : `.${read.count}`}`}
        start={start}
        fields={[...contentFields<Draft>(say), ...factsFields<Draft>(say, city, props.areas)]}
        onSend={async (draft) => {
          const facts = {
            kind: kindOf(draft.kind),
            access: accessOf(draft.access),
            areaIds: [...draft.areaIds],
          };
          const body = { ...contentOf(draft), ...facts };
          const { id } = await api.add({ body, key: submission.keyOf(body) });
          submission.done();
          await queries.invalidateQueries({ queryKey: libraryKey });
          props.onDone(id);
        }}
      >
        <Cancel onCancel={props.onCancel} />
      </SettingForm>
    </>
  );
}

/** The next edition of a text, which begins with the words of the newest. */
export function EditionForm({ item, onDone, onCancel }: FormProps & { item: StaffItem }): ReactNode {
  const say = useSay();
  const queries = useQueryClient();
  const { id, version } = item;
  const submission = useSubmissionKey(`library.edition.${id}`);
  const [count, setCount] = useState(0);
  type Draft = ContentDraft & { why: string };
  const [blank] = useState<Draft>(() => ({ ...contentOf(item), why: '' }));
  const [start, setStart] = useState(blank);
  return (
    <>
      <ReadFile
        onRead={(file) => {
          setStart(withFile(blank, file));
          setCount((before) => before + 1);
        }}
      />
      <SettingForm<Draft>
        key={count}
        name={`library.edition.${id}.${version}${count === 0 ? '' : `.${count}`}`}
        start={start}
        fields={[
          ...contentFields<Draft>(say),
          { key: 'why', kind: 'text', label: say(w.why), hint: say(w.whyHint) },
        ]}
        onSend={async (draft) => {
          const body = { ...contentOf(draft), version, why: draft.why };
          await api.addEdition({ params: { id }, body, key: submission.keyOf(body) });
          submission.done();
          await queries.invalidateQueries({ queryKey: libraryKey });
          onDone(id);
        }}
      >
        <Cancel onCancel={onCancel} />
      </SettingForm>
    </>
  );
}

/** How a text is kept. */
export function FactsForm(props: FormProps & { item: StaffItem; areas: readonly Choice[] }): ReactNode {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { id, version, kind, access, areaIds } = props.item;
  const [start] = useState<FactsDraft>(() => ({ kind, access, areaIds }));
  return (
    <SettingForm<FactsDraft>
      name={`library.facts.${id}.${version}`}
      start={start}
      fields={factsFields<FactsDraft>(say, city, props.areas)}
      onSend={async (draft) => {
        const facts = {
          kind: kindOf(draft.kind),
          access: accessOf(draft.access),
          areaIds: [...draft.areaIds],
        };
        await api.describe({ params: { id }, body: { version, ...facts } });
        await queries.invalidateQueries({ queryKey: libraryKey });
        props.onDone(id);
      }}
    >
      <Cancel onCancel={props.onCancel} />
    </SettingForm>
  );
}
