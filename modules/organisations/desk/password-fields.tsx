import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { accountWords as w } from './account.words.ts';

export interface NewPassword {
  readonly password: string;
  readonly again: string;
}

export const noPassword: NewPassword = { password: '', again: '' };

/** A new password, twice, which can be made visible: who cannot see what they type chooses a short one. */
export function PasswordFields(props: {
  value: NewPassword;
  onChange: (next: NewPassword) => void;
  error: string | undefined;
  different: boolean;
}) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  const { value, onChange } = props;
  const common = { type: shown ? 'text' : 'password', autoComplete: 'new-password', maxLength: 200 } as const;
  return (
    <>
      <Field label={say(w.next)} hint={say(w.nextHint)} error={props.error}>
        {(id, describedBy) => (
          <Input
            {...common}
            id={id}
            aria-describedby={describedBy}
            value={value.password}
            onChange={(event) => onChange({ ...value, password: event.target.value })}
          />
        )}
      </Field>
      <Field label={say(w.again)} error={props.different ? say(w.different) : undefined}>
        {(id, describedBy) => (
          <Input
            {...common}
            id={id}
            aria-describedby={describedBy}
            value={value.again}
            onChange={(event) => onChange({ ...value, again: event.target.value })}
          />
        )}
      </Field>
      <Checkbox checked={shown} onChange={(event) => setShown(event.target.checked)}>
        {say(w.show)}
      </Checkbox>
    </>
  );
}
