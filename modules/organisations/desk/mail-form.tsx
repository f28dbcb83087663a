import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { accountWords as w } from './account.words.ts';
import { accountsKey, fieldError, useAct } from './account-forms.ts';
import { organisationsApi } from './organisations.api.ts';

/** Where one's links and the daily mail go. What is typed goes before what the server has, until it is saved. */
export function MailForm() {
  const say = useSay();
  const [typed, setTyped] = useState<{ mail: string; daily: boolean } | null>(null);
  const [saved, setSaved] = useState(false);
  const own = useQuery({
    queryKey: [...accountsKey, 'mail'],
    queryFn: ({ signal }) => organisationsApi.mail({ signal }),
  });
  const change = useAct(
    (body: { mail: string; daily: boolean }) => organisationsApi.changeMail({ body }),
    () => {
      setTyped(null);
      setSaved(true);
    },
  );
  const value = typed ?? own.data ?? { mail: '', daily: false };
  const edit = (next: typeof value) => {
    setSaved(false);
    setTyped(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate({ ...value, mail: value.mail.trim() });
  };
  const wrong = fieldError(change.error, 'mail');
  return (
    <form className="stack" onSubmit={submit} noValidate aria-label={say(w.mail)}>
      {saved ? (
        <output className="done">
          <p>{say(w.mailSaved)}</p>
        </output>
      ) : null}
      <Failure error={own.error ?? (wrong ? null : change.error)} />
      <Field label={say(w.mailAddress)} hint={say(w.mailHint)} error={wrong ? say(w.mailWrong) : undefined}>
        {(id, describedBy) => (
          <Input
            id={id}
            type="email"
            autoComplete="email"
            aria-describedby={describedBy}
            maxLength={200}
            disabled={own.isPending}
            value={value.mail}
            onChange={(event) => edit({ ...value, mail: event.target.value })}
          />
        )}
      </Field>
      <Checkbox
        checked={value.daily}
        disabled={value.mail.trim() === ''}
        onChange={(event) => edit({ ...value, daily: event.target.checked })}
      >
        {say(w.mailDaily)}
      </Checkbox>
      <div className="row">
        <Button htmlType="submit" loading={change.isPending}>
          {say(w.mailSave)}
        </Button>
      </div>
    </form>
  );
}
