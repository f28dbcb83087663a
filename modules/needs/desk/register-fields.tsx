import { Input } from 'antd';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import type { Proposed } from '../contract/urgent.ts';
import { ChosenList } from './chosen-list.tsx';
import { consentDeskWords } from './consent.words.ts';
import { ConsentPanel } from './consent-panel.tsx';
import { counterWords as w } from './counter.words.ts';
import type { useDispatching } from './counter-dispatching.ts';
import type { Draft } from './counter-draft.ts';
import { PersonsFields } from './persons-fields.tsx';
import { EmployerField } from './place-fields.tsx';
import { WhoAndWhere } from './who-and-where.tsx';

/** Whom to ring back, where it is, which employer, and who gets it. */
export function RegisterFields(props: {
  draft: Draft;
  /** What was read from the words, where nobody chose. */
  proposed: Proposed | null;
  own: string;
  idNumber: string;
  onIdNumber: (typed: string) => void;
  dispatching: ReturnType<typeof useDispatching>;
  pending: boolean;
  onChange: (next: Partial<Draft>) => void;
}) {
  const say = useSay();
  const { draft, onChange, dispatching } = props;
  return (
    <>
      <div className="pair">
        <Field label={say(w.name)}>
          {(id) => (
            <Input
              id={id}
              ref={dispatching.name}
              autoComplete="off"
              maxLength={40}
              value={draft.name}
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={say(w.contactPhone)} hint={say(w.contactHint)}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              autoComplete="off"
              ref={dispatching.phone}
              inputMode="tel"
              maxLength={30}
              value={draft.phone}
              onChange={(event) => onChange({ phone: event.target.value })}
            />
          )}
        </Field>
        <Field label={say(w.idNumber)} hint={say(w.idNumberHint)}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              autoComplete="off"
              maxLength={30}
              value={props.idNumber}
              onChange={(event) => props.onIdNumber(event.target.value)}
            />
          )}
        </Field>
        <WhoAndWhere draft={draft} proposed={props.proposed} onChange={onChange} />
        <EmployerField value={draft.employer} onChange={(employer) => onChange({ employer })} />
      </div>
      <PersonsFields draft={draft} onChange={onChange} />
      <ChosenList
        chosen={draft.chosen}
        own={props.own}
        canAsk
        together
        onChange={(chosen) => onChange({ chosen })}
      />
      {draft.chosen.length === 0 ? <p className="quiet">{say(w.laterDispatch)}</p> : null}
      <ConsentPanel {...dispatching} draft={draft} own={props.own} pending={props.pending} />
      {dispatching.refused && draft.chosen.length === 0 ? (
        <output>{say(consentDeskWords.refused)}</output>
      ) : null}
    </>
  );
}
