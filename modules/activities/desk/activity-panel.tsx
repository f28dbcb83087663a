import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { EditionList } from '../../../platform/ui/desk/editions.tsx';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import type { Activity } from '../activities.contract.ts';
import { activitiesKey, activitiesApi as api } from './activities.api.ts';
import { activitiesDeskWords as w } from './activities-desk.words.ts';

/** Withdraws it, brings it back, or says that one's own organisation was not there: each with its reason. */
export function WithReason(props: {
  activity: Activity;
  deed: 'withdraw' | 'restore' | 'disown';
  onDone: () => void;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const { activity, deed } = props;
  const [why, setWhy] = useState('');
  const sending = useMutation({
    mutationFn: () => {
      const seen = { version: activity.version, why };
      const params = { id: activity.id };
      if (deed === 'disown') return api.disown({ params, body: seen });
      const state = deed === 'withdraw' ? ('withdrawn' as const) : ('held' as const);
      return api.withdraw({ params, body: { ...seen, state } });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: activitiesKey });
      props.onDone();
    },
  });
  return (
    <details>
      <summary>{say(w[deed])}</summary>
      <div className="stack">
        {deed === 'restore' ? null : (
          <p className="quiet">{say(deed === 'withdraw' ? w.withdrawText : w.disownText)}</p>
        )}
        <Field label={say(w.reason)}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={200}
              value={why}
              onChange={(event) => setWhy(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <Button
            danger={deed === 'withdraw'}
            loading={sending.isPending}
            disabled={why.trim() === ''}
            onClick={() => sending.mutate()}
          >
            {say(w[deed])}
          </Button>
        </div>
        <Failure error={sending.error} />
      </div>
    </details>
  );
}

/** Who said that it had no part in it. */
export function Disowned({ activity }: { activity: Activity }) {
  const say = useSay();
  const disowned = activity.partners.filter(({ disownedWhy }) => disownedWhy !== null);
  return disowned.map(({ id, shortName, disownedWhy }) => (
    <p key={id}>
      <CityText>
        {say(w.disowned, { name: asWritten(shortName), why: asWritten(disownedWhy ?? '') })}
      </CityText>
    </p>
  ));
}

/** Every version, newest first, with why it came about. */
export function ActivityEditions({ activity }: { activity: Activity }) {
  const say = useSay();
  const { id, version, title } = activity;
  const found = useQuery({
    queryKey: [...activitiesKey, 'one', id, version],
    queryFn: ({ signal }) => api.one({ params: { id }, signal }),
  });
  const labelOf = (field: string) => {
    const word = Object.entries(w).find(([key]) => key === field)?.[1];
    return word ? say(word) : field;
  };
  return (
    <EditionList
      name={title}
      editions={found.data?.editions.map(({ fields, state, ...edition }) => ({
        ...edition,
        restored: null,
        via: state === 'withdrawn' ? say(w.withdrawn) : '',
        changes: fields.map((field) => ({ field, label: labelOf(field), gone: '', come: '' })),
      }))}
      fetchError={found.error}
      restore={null}
      restoreText=""
      restoreError={null}
    />
  );
}
