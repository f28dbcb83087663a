import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Need } from '../contract/need.ts';
import { type ContactKind, type ContactParty, contactKinds } from '../contract/shapes.ts';
import { type Done, useAct } from './act-form.tsx';
import { legWords as w } from './legs.words.ts';
import { needsApi } from './needs.api.ts';

/** How a call went, by one key: 1 reached, 2 no answer, 3 another day. */
export function ContactBar(props: { need: Need; legId: string; onDone: Done }) {
  const say = useSay();
  const { need, legId } = props;
  const act = useAct(need);
  const submission = useSubmissionKey(`contact.${legId}`);
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState('');
  const [party, setParty] = useState<ContactParty>('person');
  const log = (kind: ContactKind, againOn: string | null = null) =>
    act.run(async () => {
      const body = { kind, party, againOn };
      // The same call a minute later is another call: each has a key of its own once it is saved.
      const next = await needsApi.contact({
        params: { id: need.id, leg: legId },
        body,
        key: submission.keyOf(body),
      });
      submission.done();
      setAsking(false);
      props.onDone(say(w.logged, { kind: say(w[kind]) }), next);
    });
  const press = (kind: ContactKind) => (kind === 'later' ? setAsking(true) : void log(kind));
  useKeys({ 1: () => press('reached'), 2: () => press('unanswered'), 3: () => press('later') });
  return (
    <div className="stack contact-bar">
      <fieldset className="row">
        <legend className="quiet">{say(w.contacts)}</legend>
        {need.employer ? (
          <Checkbox
            checked={party === 'other'}
            onChange={(event) => setParty(event.target.checked ? 'other' : 'person')}
          >
            {say(w.rangOther, { employer: need.employer.name })}
          </Checkbox>
        ) : null}
        {contactKinds.map((kind, index) => (
          <Button key={kind} loading={act.pending} onClick={() => press(kind)}>
            <kbd>{index + 1}</kbd> {say(w[kind])}
          </Button>
        ))}
      </fieldset>
      {asking ? (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (day !== '') void log('later', day);
          }}
        >
          <Field label={say(w.laterTitle)}>
            {(id, describedBy) => (
              <Input
                id={id}
                aria-describedby={describedBy}
                type="date"
                autoFocus
                value={day}
                onChange={(event) => setDay(event.target.value)}
              />
            )}
          </Field>
          <Button htmlType="submit">{say(w.laterSend)}</Button>
        </form>
      ) : null}
      <Failure error={act.error} />
    </div>
  );
}
