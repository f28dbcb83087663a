import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { bodyKindWords } from '../../../base/body-kinds.words.ts';
import { asWritten } from '../../../base/words.ts';
import { Refused } from '../../../platform/http/client.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Failure, Field, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Joined } from '../members.contract.ts';
import { BodyChoice, type Draft, errorOf, type Finding, useProposals, WorkAndPlace } from './join-fields.tsx';
import type { JoinSearch } from './join-search.ts';
import { joinTitleWords } from './join-title.words.ts';
import { JoinedNote } from './joined-note.tsx';
import { membersApi as api, membersKey } from './members.api.ts';
import { membershipWords as m, joinWords as w } from './members-desk.words.ts';

export interface JoinProps extends Finding {
  readonly search: JoinSearch;
  readonly bodyLink: (id: string, text: string) => ReactNode;
  readonly needLink: (id: string, text: string) => ReactNode;
}

const empty: Draft = {
  ...{ name: '', phone: '', work: 'courier', areaId: null, employer: null, bodyId: null },
  ...{ agreed: false, how: 'counter', move: false },
};

/** Somebody joins at a counter: as little as it takes, nothing twice that a matter of theirs told already. */
export function JoinScreen(props: JoinProps) {
  const say = useSay();
  const { need, body, kind = 'union' } = props.search;
  const submission = useSubmissionKey('member.join');
  const [draft, setDraft] = useState<Draft>(empty);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const [unticked, setUnticked] = useState(false);
  const [joined, setJoined] = useState<Joined | null>(null);
  const known = useQuery({
    queryKey: [...membersKey, 'known', need],
    queryFn: ({ signal }) => api.known({ params: { id: need ?? '' }, signal }),
    enabled: need !== undefined,
  });
  const set = (change: Partial<Draft>) =>
    setDraft((before) => ({
      ...before,
      ...change,
      // What is proposed depends on these.
      ...('areaId' in change || 'employer' in change || 'work' in change ? { bodyId: null } : {}),
    }));
  const filled: Draft = {
    ...draft,
    areaId: draft.areaId ?? known.data?.areaId ?? null,
    employer: draft.employer ?? known.data?.employer ?? null,
  };
  const proposals = useProposals(filled, kind, body === undefined);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!draft.agreed) return setUnticked(true);
    if (sending) return;
    setSending(true);
    setError(null);
    try {
      const content = {
        bodyId: body ?? draft.bodyId ?? proposals.data?.bodies[0]?.id ?? '',
        ...{ needId: need ?? null, name: draft.name, phone: draft.phone, work: filled.work },
        ...{ areaId: filled.areaId ?? '', employerId: filled.employer?.id ?? null },
        ...{ agreed: true as const, how: draft.how, move: draft.move },
      };
      setJoined(await api.join({ body: content, key: submission.keyOf(content) }));
      submission.done();
    } catch (failed) {
      setError(failed);
    } finally {
      setSending(false);
    }
  };
  if (joined)
    return (
      <PageFrame title={say(joinTitleWords.join)}>
        <JoinedNote joined={joined} bodyLink={props.bodyLink} />
        {need === undefined ? null : <p>{props.needLink(need, say(m.back))}</p>}
        <Button
          onClick={() => {
            setJoined(null);
            setUnticked(false);
            setDraft({ ...empty, work: draft.work, areaId: draft.areaId });
          }}
        >
          {say(w.next)}
        </Button>
      </PageFrame>
    );
  const knownHint = (text: string | null | undefined) =>
    text ? say(w.knownHint, { text: asWritten(text) }) : undefined;
  const elsewhere = error instanceof Refused && error.problem.code === 'member-elsewhere';
  return (
    <PageFrame title={say(joinTitleWords.join)}>
      <p className="quiet lead">{say(w.lead)}</p>
      {props.search.kind === undefined ? null : <p>{say(m.asked, { kind: say(bodyKindWords[kind]) })}</p>}
      <form className="stack short" onSubmit={(event) => void send(event)} noValidate>
        <Failure error={error} />
        <Failure error={known.error} kind="read" retry={() => void known.refetch()} />
        {(['name', 'phone'] as const).map((field) => (
          <Field
            key={field}
            label={say(w[field])}
            hint={knownHint(known.data?.[field])}
            error={errorOf(error, field)}
          >
            {(id, describedBy) => (
              <Input
                id={id}
                aria-describedby={describedBy}
                autoComplete="off"
                inputMode={field === 'phone' ? 'tel' : 'text'}
                value={draft[field]}
                onChange={({ target }) => set({ [field]: target.value })}
              />
            )}
          </Field>
        ))}
        <WorkAndPlace {...props} draft={filled} set={set} error={error} />
        {body === undefined ? (
          <BodyChoice kind={kind} draft={filled} set={set} found={proposals} error={error} />
        ) : null}
        <Choices
          legend={say(w.how)}
          value={draft.how}
          options={[
            { value: 'counter', label: say(w.counter) },
            { value: 'phone', label: say(w.byPhone) },
          ]}
          onChange={(how) => set({ how })}
        />
        <Checkbox checked={draft.agreed} onChange={({ target }) => set({ agreed: target.checked })}>
          {say(w.agreed)}
        </Checkbox>
        {unticked && !draft.agreed ? (
          <p className="error" role="alert">
            {say(w.agreeFirst)}
          </p>
        ) : null}
        {elsewhere || draft.move ? (
          <Checkbox checked={draft.move} onChange={({ target }) => set({ move: target.checked })}>
            {say(w.move)}
          </Checkbox>
        ) : null}
        <div className="row">
          <Button type="primary" htmlType="submit" loading={sending}>
            {say(w.send)}
          </Button>
        </div>
      </form>
    </PageFrame>
  );
}
