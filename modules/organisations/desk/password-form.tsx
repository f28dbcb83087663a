import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { accountWords as w } from './account.words.ts';
import { fieldError, useAct } from './account-forms.ts';
import { organisationsApi } from './organisations.api.ts';
import { noPassword, PasswordFields } from './password-fields.tsx';

/** Changing one's own password. */
export function PasswordForm({ login }: { login: string }) {
  const say = useSay();
  const [old, setOld] = useState('');
  const [next, setNext] = useState(noPassword);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const change = useAct(
    () => organisationsApi.changePassword({ body: { old, password: next.password } }),
    ({ ended }) => {
      setDone(ended);
      setOld('');
      setNext(noPassword);
      setTried(false);
    },
  );
  const different = tried && next.again !== next.password;
  const missing = old === '' || next.password === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setDone(null);
    if (!missing && next.again === next.password && !change.isPending) change.mutate();
  };
  const errors = { old: fieldError(change.error, 'old'), password: fieldError(change.error, 'password') };
  return (
    <form className="stack" onSubmit={submit} noValidate aria-label={say(w.password)}>
      {done === null ? null : (
        <output className="done">
          <p>{say(w.changed, { count: done })}</p>
        </output>
      )}
      {errors.old || errors.password ? null : <Failure error={change.error} />}
      {/* Tells the browser whose password it is to keep. */}
      <input
        className="unseen"
        type="text"
        autoComplete="username"
        value={login}
        readOnly
        tabIndex={-1}
        aria-hidden
      />
      <Field label={say(w.old)} error={tried && old === '' ? say(uiWords.required) : errors.old}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            type="password"
            autoComplete="current-password"
            value={old}
            onChange={(event) => setOld(event.target.value)}
          />
        )}
      </Field>
      <PasswordFields
        value={next}
        onChange={setNext}
        error={tried && next.password === '' ? say(uiWords.required) : errors.password}
        different={different}
      />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {say(w.change)}
        </Button>
      </div>
    </form>
  );
}
