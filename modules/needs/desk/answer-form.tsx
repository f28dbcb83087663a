import { Input } from 'antd';
import { useState } from 'react';
import { type Attached, AttachFiles } from '../../../platform/ui/desk/files.tsx';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { mostReply, type Outcome, outcomes } from '../contract/shapes.ts';
import { outcomeWords } from '../needs.words.ts';
import { actWords as w } from './act.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { legWords as l } from './legs.words.ts';
import { needsApi } from './needs.api.ts';
import { AlsoSent } from './together.tsx';

const nothing: {
  outcome: Outcome | null;
  answer: string;
  route: string;
  remains: string;
  files: readonly Attached[];
} = {
  outcome: null,
  answer: '',
  route: '',
  remains: '',
  files: [],
};

/** The organisation's answer: the outcome it states, and the words the resident reads. */
export function AnswerForm({ need, legId, onDone, onCancel }: ActProps & { legId: string }) {
  const say = useSay();
  const act = useAct(need);
  const [draft, setDraft, wipe] = useKept(`answer.${legId}`, nothing);
  const { outcome, answer, route, remains, files } = draft;
  const noRemains = outcome === 'partly' && remains.trim() === '';
  const tries = need.rounds.at(-1)?.legs.find(({ id }) => id === legId)?.tries;
  const few = tries && (tries.count < tries.least || tries.days < tries.leastDays) ? tries : null;
  const early = outcome === 'not_reached' && few !== null;
  const noRoute = outcome === 'referred' && route.trim() === '';
  const [checked, setChecked] = useState(false);
  const send = () => {
    setChecked(true);
    if (outcome === null || answer.trim() === '' || noRoute || noRemains || early) return;
    void act.run(async (version) => {
      const next = await needsApi.answer({
        params: { id: need.id, leg: legId },
        body: {
          ...{ version, outcome, answer: answer.trim(), route: route.trim() },
          remains: remains.trim(),
          files: files.map(({ token }) => token),
        },
      });
      wipe();
      if (outcome === 'no_legal_basis') onDone(say(l.basisAsked), next);
      else onDone(say(next.state === 'answered' ? w.answeredAll : w.answeredPart), next);
    });
  };
  return (
    <ActForm title={say(w.answerTitle)} send={say(w.sendAnswer)} act={act} onSend={send} onCancel={onCancel}>
      <AlsoSent need={need} />
      <Choices
        legend={say(w.outcome)}
        value={outcome}
        options={outcomes.map((value) => ({
          value,
          label: say(outcomeWords[value]),
          ...(value === 'not_reached' && few ? { hint: say(l.fewTries, { ...few }) } : {}),
          ...(value === 'no_legal_basis' ? { hint: say(l.secondPerson) } : {}),
        }))}
        onChange={(chosen) => setDraft({ ...draft, outcome: chosen })}
      />
      {checked && outcome === null ? <p className="error">{say(w.outcomeNeeded)}</p> : null}
      {early ? (
        <p className="error" role="alert">
          {say(l.fewTries, { ...few })}
        </p>
      ) : null}
      {outcome === 'partly' ? (
        <Field
          label={say(w.remains)}
          hint={say(w.remainsHint)}
          error={checked && noRemains ? say(uiWords.required) : undefined}
        >
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={500}
              value={remains}
              onChange={(event) => setDraft({ ...draft, remains: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      {outcome === 'referred' ? (
        <Field
          label={say(l.route)}
          hint={say(l.routeHint)}
          error={checked && noRoute ? say(uiWords.required) : undefined}
        >
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={200}
              value={route}
              onChange={(event) => setDraft({ ...draft, route: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      <Field
        label={say(w.answerText)}
        hint={say(w.answerHint)}
        error={checked && answer.trim() === '' ? say(uiWords.required) : undefined}
      >
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            autoSize={{ minRows: 4, maxRows: 14 }}
            maxLength={mostReply}
            showCount
            value={answer}
            onChange={(event) => setDraft({ ...draft, answer: event.target.value })}
          />
        )}
      </Field>
      <AttachFiles files={files} onChange={(next) => setDraft({ ...draft, files: next })} />
    </ActForm>
  );
}
