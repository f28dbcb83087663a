import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Refused } from '../../../platform/http/client.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { welcomeWords as w } from './account.words.ts';
import { fieldError } from './account-forms.ts';
import { organisationsApi } from './organisations.api.ts';
import { noPassword, PasswordFields } from './password-fields.tsx';

function Box({ title, children }: { title: string; children: ReactNode }) {
  const say = useSay();
  useEffect(() => {
    document.title = `${title} · ${say(uiWords.product)}`;
  }, [title, say]);
  return (
    <main className="sign-in">
      <div className="sign-in-box stack">
        <p className="wordmark">{say(uiWords.product)}</p>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}

/** Setting a password by a one-time link. What the link holds after `#` is sent in a body, never in an address. */
export function WelcomePage() {
  const say = useSay();
  const [token] = useState(() => location.hash.slice(1));
  const [next, setNext] = useState(noPassword);
  const [tried, setTried] = useState(false);
  const link = useQuery({
    queryKey: ['welcome', token],
    queryFn: ({ signal }) => organisationsApi.openLink({ body: { token }, signal }),
    // A token too short for the server to read is a link that cannot be used.
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  const set = useMutation({
    mutationFn: () => organisationsApi.setByLink({ body: { token, password: next.password } }),
    // The link is used up: it need not stay in this browser's history.
    onSuccess: () => history.replaceState(null, '', location.pathname),
  });
  const refused = [set.error, link.error].find(
    (error) => error instanceof Refused && (error.problem.status === 404 || error === link.error),
  );
  if (set.data) {
    return (
      <Box title={say(w.done)}>
        <p>{say(w.doneText, { login: set.data.login })}</p>
        <Button type="primary" size="large" href="/desk/sign-in" block>
          {say(w.toSignIn)}
        </Button>
      </Box>
    );
  }
  if (refused instanceof Refused) {
    return (
      <Box title={say(w.notGood)}>
        <p>{refused.problem.code === 'link-not-good' ? refused.message : say(w.notGoodText)}</p>
        <p>
          <a href="/desk/sign-in">{say(w.toSignIn)}</a>
        </p>
      </Box>
    );
  }
  if (!link.data) {
    return (
      <Box title={say(w.titleNew)}>
        {link.error ? (
          <Failure error={link.error} kind="read" retry={() => void link.refetch()} />
        ) : (
          <Skeleton lines={4} />
        )}
      </Box>
    );
  }
  const { kind, name, organisation, login } = link.data;
  const weak = fieldError(set.error, 'password');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (next.password !== '' && next.again === next.password && !set.isPending) set.mutate();
  };
  return (
    <Box title={say(kind === 'invitation' ? w.titleNew : w.titleReset)}>
      <form className="stack" onSubmit={submit} noValidate>
        <p>{say(w.hello, { name, organisation, login })}</p>
        {weak ? null : <Failure error={set.error} />}
        <input
          className="unseen"
          type="text"
          autoComplete="username"
          value={login}
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        <PasswordFields
          value={next}
          onChange={setNext}
          error={tried && next.password === '' ? say(uiWords.required) : weak}
          different={tried && next.again !== next.password}
        />
        <Button type="primary" size="large" htmlType="submit" loading={set.isPending} block>
          {say(w.set)}
        </Button>
      </form>
    </Box>
  );
}
