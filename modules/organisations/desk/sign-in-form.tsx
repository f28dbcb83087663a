import { useMutation } from '@tanstack/react-query';
import { Button, Input, type InputRef } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { Refused } from '../../../platform/http/client.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import type { Me } from '../organisations.contract.ts';
import { organisationsApi } from './organisations.api.ts';
import { organisationsDeskWords as w } from './organisations-desk.words.ts';

/** Login and password. A refusal keeps the login and empties the password, with the cursor in it. */
export function SignInForm({ onDone }: { onDone: (me: Me) => void }) {
  const say = useSay();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const passwordField = useRef<InputRef>(null);
  const signIn = useMutation({
    mutationFn: () => organisationsApi.signIn({ body: { login: login.trim(), password } }),
    onSuccess: onDone,
    onError: () => {
      setPassword('');
      passwordField.current?.focus();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = login.trim() === '' || password === '';
    setIncomplete(missing);
    if (!missing && !signIn.isPending) signIn.mutate();
  };
  const text = incomplete
    ? say(w.bothNeeded)
    : signIn.error && (signIn.error instanceof Refused ? signIn.error.message : say(w.notReached));
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {text ? (
        <div className="failure" role="alert">
          <p>{text}</p>
        </div>
      ) : null}
      <Field label={say(w.login)}>
        {(id) => (
          <Input
            id={id}
            size="large"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            value={login}
            onChange={(event) => setLogin(event.target.value)}
          />
        )}
      </Field>
      <Field label={say(w.password)} hint={say(w.forgotten)}>
        {(id, describedBy) => (
          <Input
            id={id}
            ref={passwordField}
            aria-describedby={describedBy}
            type="password"
            size="large"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <Button type="primary" size="large" htmlType="submit" loading={signIn.isPending} block>
        {say(signIn.isPending ? w.signingIn : w.signIn)}
      </Button>
    </form>
  );
}
