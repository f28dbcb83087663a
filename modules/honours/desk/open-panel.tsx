import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { ApprovalFound } from '../contract/rounds.ts';
import type { Project, Round } from '../contract/shapes.ts';
import { contactDays, publicityDays, type RoundKind } from '../kinds.rules.ts';
import { kindWords } from '../words/honours.words.ts';
import { honoursApi as api } from './honours.api.ts';
import { honoursDeskWords as w } from './honours-desk.words.ts';
import { ProjectForm, Ways } from './project-form.tsx';
import { useSend } from './send.ts';

interface Asked {
  readonly title: string;
  readonly number: string;
}

/** Why it cannot be an honour, with the ways that need no approval. */
function NotApproved({ found, onWay }: { found: ApprovalFound; onWay: (kind: RoundKind) => void }) {
  const say = useSay();
  if (!found.refusal || found.state === 'unknown') return null;
  return (
    <section className="notice stack" role="alert">
      <p>{say(found.refusal)}</p>
      <Ways ways={found.ways} onWay={onWay} />
    </section>
  );
}

/** What it is called and under which number it was approved, before everything else. */
function AskNumber(props: {
  asked: Asked;
  onFound: (asked: Asked, found: ApprovalFound) => void;
  onWay: (asked: Asked, kind: RoundKind) => void;
  onLeave: () => void;
}) {
  const say = useSay();
  const [asked, setAsked] = useState(props.asked);
  const asking = useMutation({
    mutationFn: () => api.approval({ query: { kind: 'honour', number: asked.number } }),
    onSuccess: (found) => {
      if (found.state === 'holds' || found.state === 'unknown') props.onFound(asked, found);
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate();
  };
  const set = (change: Partial<Asked>) => {
    asking.reset();
    setAsked({ ...asked, ...change });
  };
  return (
    <form className="stack" onSubmit={send}>
      <Field label={say(w.whatToHold)} hint={say(w.whatHint)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            value={asked.title}
            onChange={({ target }) => set({ title: target.value })}
          />
        )}
      </Field>
      <Field label={say(w.number)} hint={say(w.numberHint)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            value={asked.number}
            onChange={({ target }) => set({ number: target.value })}
          />
        )}
      </Field>
      <Failure error={asking.error} kind="read" />
      {asking.data ? <NotApproved found={asking.data} onWay={(kind) => props.onWay(asked, kind)} /> : null}
      <div className="row">
        <Button type={asking.data ? 'default' : 'primary'} htmlType="submit" loading={asking.isPending}>
          {say(w.goOn)}
        </Button>
        <Button onClick={props.onLeave}>{say(w.leaveIt)}</Button>
      </div>
    </form>
  );
}

function RoundForm(props: {
  kind: RoundKind;
  asked: Asked;
  project: Project | null;
  onDone: (round: Round) => void;
  onBack: () => void;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { kind, asked, project } = props;
  const submission = useSubmissionKey(`honours.open.${kind}`);
  const send = useSend(() => {});
  return (
    <SettingForm<{
      title: string;
      words: string;
      quota: number;
      closesOn: string;
      publicityDays: number;
      contactDays: number;
      upTo: string;
    }>
      key={language}
      name={`honours.open.${kind}.${asked.title}`}
      start={{
        ...{ title: asked.title || (project?.name ?? ''), words: '', quota: project?.quota ?? 10 },
        ...{ closesOn: '', publicityDays: publicityDays.usual, upTo: '', contactDays: contactDays.usual },
      }}
      onSend={async (draft) => {
        const body = { ...draft, kind, number: project?.number ?? '' };
        const opening = api.open({ body, key: submission.keyOf(body) });
        await send(opening);
        submission.done();
        props.onDone(await opening);
      }}
      fields={[
        { key: 'title', kind: 'text', label: say(w.name) },
        ...(kind === 'recommendation' ? [{ key: 'upTo', kind: 'text', label: say(w.upTo) } as const] : []),
        { key: 'words', kind: 'long', label: say(w.standard), hint: say(w.standardHint) },
        { key: 'quota', kind: 'number', label: say(w.quota) },
        { key: 'closesOn', kind: 'date', label: say(w.closesOn) },
        {
          ...{ key: 'publicityDays', kind: 'number', label: say(w.publicityDays) },
          hint: say(w.publicityHint),
        },
        {
          ...{ key: 'contactDays', kind: 'number', label: say(w.contactDays) },
          hint: say(w.contactDaysHint),
        },
      ]}
    >
      <Button onClick={props.onBack}>{say(w.back)}</Button>
    </SettingForm>
  );
}

type Place =
  | { readonly at: 'number' }
  | { readonly at: 'project' }
  | { readonly at: 'round'; readonly kind: RoundKind; readonly project: Project | null };

/** Begins an honour, which asks the number of its approval first, or one of the two ways that need none. */
export function OpenPanel(props: { kind: RoundKind; onDone: (round: Round) => void; onLeave: () => void }) {
  const say = useSay();
  const first: Place =
    props.kind === 'honour' ? { at: 'number' } : { at: 'round', kind: props.kind, project: null };
  const [place, setPlace] = useState<Place>(first);
  const [asked, setAsked] = useState<Asked>({ title: '', number: '' });
  const back = () => (first.at === 'number' ? setPlace(first) : props.onLeave());
  if (place.at === 'number') {
    return (
      <AskNumber
        asked={asked}
        onFound={(given, { state, project }) => {
          setAsked(given);
          setPlace(state === 'holds' ? { at: 'round', kind: 'honour', project } : { at: 'project' });
        }}
        onWay={(given, kind) => {
          setAsked(given);
          setPlace({ at: 'round', kind, project: null });
        }}
        onLeave={props.onLeave}
      />
    );
  }
  if (place.at === 'project') {
    return (
      <>
        <h3>{say(w.projectTitle)}</h3>
        <ProjectForm
          kind="honour"
          asked={asked}
          onBack={back}
          onDone={(project) => setPlace({ at: 'round', kind: 'honour', project })}
          onWay={(kind) => setPlace({ at: 'round', kind, project: null })}
        />
      </>
    );
  }
  return (
    <>
      <h3>{say(kindWords[place.kind])}</h3>
      <RoundForm {...place} asked={asked} onDone={props.onDone} onBack={back} />
    </>
  );
}
