import { Input, Select } from 'antd';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { doorWords } from '../sorting.words.ts';
import { type Door, doors } from '../urgency.rules.ts';
import { dangerDeskWords as w } from './danger.words.ts';

export interface DoorDraft {
  readonly door: Door;
  readonly reason: string;
}

/** Which door, why, and what the person will be told of the way and the time; nobody asks why of an accusation. */
export function DoorFields(props: {
  draft: DoorDraft;
  accusation: boolean;
  checked: boolean;
  onChange: (draft: DoorDraft) => void;
}) {
  const say = useSay();
  const { draft, accusation, checked, onChange } = props;
  const known = doorWords[draft.door];
  const offered = accusation ? (['discipline', 'petition'] as const) : doors;
  return (
    <>
      {accusation ? <p className="notice">{say(w.doorAccuse)}</p> : null}
      <Field label={say(w.doorTo)}>
        {(id) => (
          <Select
            id={id}
            value={draft.door}
            options={offered.map((value) => ({ value, label: say(doorWords[value].name) }))}
            onChange={(door) => onChange({ ...draft, door })}
          />
        )}
      </Field>
      <p className="quiet">
        {say(w.doorRoute, { route: say(known.route) })}
        <br />
        {say(w.doorClock, { clock: say(known.clock) })}
      </p>
      {accusation ? null : (
        <Field
          label={say(w.doorReason)}
          hint={say(w.doorReasonHint)}
          error={checked && draft.reason.trim() === '' ? say(uiWords.required) : undefined}
        >
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={300}
              value={draft.reason}
              onChange={(event) => onChange({ ...draft, reason: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
