import { Button, Input } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Need } from '../contract/need.ts';
import { useAct } from './act-form.tsx';
import { callWords as w } from './calls.words.ts';
import { needsApi } from './needs.api.ts';

type Call = Need['calls'][number];

function Proposed({ need, call, onDone }: { need: Need; call: Call; onDone: (next: Need) => void }) {
  const say = useSay();
  const act = useAct(need);
  const [refusing, setRefusing] = useState(false);
  const [why, setWhy] = useState('');
  const [checked, setChecked] = useState(false);
  const names = {
    name: asWritten(call.by.name),
    organisation: call.organisation.shortName,
    title: call.title,
  };
  const decide = (agreed: boolean) => {
    setChecked(true);
    if (!agreed && why.trim() === '') return;
    void act.run(async () => {
      // The proposal is what is decided on, and it is decided once.
      const body = { version: need.version, agreed, why: why.trim() };
      onDone(await needsApi.decideCall({ params: { id: need.id, call: call.id }, body }));
    });
  };
  return (
    <li className="stack">
      <div>{say(w.proposal, names)}</div>
      <OwnWords text={call.why} />
      <Failure error={act.error} />
      {call.mayDecide && !refusing ? (
        <div className="row">
          <Button type="primary" loading={act.pending} onClick={() => decide(true)}>
            {say(w.agree, names)}
          </Button>
          <Button onClick={() => setRefusing(true)}>{say(w.refuse)}</Button>
        </div>
      ) : null}
      {refusing ? (
        <>
          <Field
            label={say(w.refuseWhy)}
            error={checked && why.trim() === '' ? say(uiWords.required) : undefined}
          >
            {(id, describedBy) => (
              <Input
                id={id}
                autoFocus
                aria-describedby={describedBy}
                maxLength={300}
                value={why}
                onChange={(event) => setWhy(event.target.value)}
              />
            )}
          </Field>
          <div className="row">
            <Button loading={act.pending} onClick={() => decide(false)}>
              {say(w.refuseSend, names)}
            </Button>
            <Button onClick={() => setRefusing(false)}>{say(uiWords.cancel)}</Button>
          </div>
        </>
      ) : null}
    </li>
  );
}

/** Whom a handler would call in and may not without their head. */
export function ProposedCalls({ need, onDone }: { need: Need; onDone: (next: Need) => void }) {
  const say = useSay();
  if (need.calls.length === 0) return null;
  return (
    <section>
      <h3>{say(w.waiting)}</h3>
      <ul className="plain-list">
        {need.calls.map((call) => (
          <Proposed key={call.id} {...{ need, call, onDone }} />
        ))}
      </ul>
    </section>
  );
}
