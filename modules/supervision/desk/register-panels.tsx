import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Origin } from '../contract/matters.ts';
import { type FindingSource, findingSources } from '../kinds.rules.ts';
import { sourceWords } from '../supervision.words.ts';
import type { Choice } from './matter-forms.tsx';
import { supervisionApi as api, supervisionKey } from './supervision.api.ts';
import { supervisionDeskWords as w } from './supervision-desk.words.ts';

function OriginLine({ origin, onDone }: { origin: Origin; onDone: (id: string) => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const submission = useSubmissionKey(`supervision.register.${origin.id}`);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const register = async () => {
    setSending(true);
    setError(null);
    try {
      const body = { origin: origin.kind, id: origin.id };
      const { id } = await api.register({ body, key: submission.keyOf(body) });
      submission.done();
      await queries.invalidateQueries({ queryKey: supervisionKey });
      onDone(id);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setSending(false);
    }
  };
  return (
    <li className="stack">
      <CityText>{origin.words}</CityText>
      <span className="quiet">
        <CityText>{origin.text}</CityText>
        {origin.organisation ? (
          <>
            {' · '}
            <CityText>{origin.organisation.shortName}</CityText>
          </>
        ) : null}
        {origin.due === null ? null : ` · ${dayText(origin.due, language)}`}
      </span>
      <div className="row">
        <Button loading={sending} onClick={() => void register()}>
          {say(w.registerThis)}
        </Button>
        <Failure error={error} />
      </div>
    </li>
  );
}

/** What may be put under supervision: what a meeting agreed or a leader assigned, and nothing else. */
export function RegisterPanel({ onDone }: { onDone: (id: string) => void }) {
  const say = useSay();
  const found = useQuery({
    queryKey: [...supervisionKey, 'origins'],
    queryFn: ({ signal }) => api.origins({ signal }),
  });
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={6} />
    );
  }
  const { origins } = found.data;
  if (origins.length === 0) return <EmptyState title={say(w.noOrigins)} text={say(w.noOriginsText)} />;
  return (
    <>
      <p className="quiet">{say(w.registerLead)}</p>
      <ul className="supervision-origins">
        {origins.map((origin) => (
          <OriginLine key={origin.id} {...{ origin, onDone }} />
        ))}
      </ul>
    </>
  );
}

interface FindingDraft {
  source: string | null;
  origin: string;
  words: string;
  organisationId: string | null;
  due: string;
  dueAnyway: boolean;
  [key: string]: string | boolean | null;
}

/** What an inspection found, and whose it is to mend by when. */
export function FindingForm(props: {
  organisations: readonly Choice[];
  onDone: (id: string) => void;
  onLeave: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const submission = useSubmissionKey('supervision.finding');
  return (
    <SettingForm<FindingDraft>
      name="supervision.finding"
      start={{ source: null, origin: '', words: '', organisationId: null, due: '', dueAnyway: false }}
      onSend={async ({ source, organisationId, ...draft }) => {
        const owner = organisationId ?? '';
        const body = { ...draft, source: (source ?? '') as FindingSource, organisationId: owner };
        const { id } = await api.find({ body, key: submission.keyOf(body) });
        submission.done();
        await queries.invalidateQueries({ queryKey: supervisionKey });
        props.onDone(id);
      }}
      fields={[
        {
          ...{ key: 'source', kind: 'choice', label: say(w.source) },
          options: findingSources.map((value) => ({ value, label: say(sourceWords[value]) })),
        },
        { key: 'origin', kind: 'text', label: say(w.from), hint: say(w.fromHint) },
        { key: 'words', kind: 'long', label: say(w.finding), hint: say(w.findingHint) },
        {
          ...{ key: 'organisationId', kind: 'choice', label: say(w.owner) },
          options: props.organisations.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        { key: 'due', kind: 'date', label: say(w.due) },
      ]}
    >
      <Button onClick={props.onLeave}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}
