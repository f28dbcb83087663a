import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useId } from 'react';
import { languageNames, languages, tagOf } from '../../../base/words.ts';
import { roles } from '../../../platform/access/roles.ts';
import { CityText, Told, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { accountWords as w } from './account.words.ts';
import { Deputies } from './deputies.tsx';
import { MailForm } from './mail-form.tsx';
import { organisationsApi } from './organisations.api.ts';
import { PasswordForm } from './password-form.tsx';
import { SessionsTable } from './sessions-table.tsx';

function ActFor() {
  const say = useSay();
  const city = useCityText();
  const id = useId();
  const session = useSession();
  const change = useMutation({
    mutationFn: (organisationId: string) => organisationsApi.actFor({ body: { organisationId } }),
    onSuccess: () => {
      // Half-done work of one organisation is not that of another.
      sessionStorage.clear();
      location.assign('/desk/');
    },
  });
  if (session.organisations.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{say(w.actFor)}</label>
      <Select
        id={id}
        value={session.organisation.id}
        loading={change.isPending}
        onChange={(next: string) => change.mutate(next)}
        options={session.organisations.map((one) => ({ value: one.id, label: city(one.shortName) }))}
      />
      <div className="hint">{say(w.actForHint)}</div>
      <Failure error={change.error} />
    </div>
  );
}

/** One's own account: who one is here, password, sessions, deputies, language. */
export function AccountScreen() {
  const say = useSay();
  const { language, choose } = useLanguage();
  const session = useSession();
  const { name, number, login, post } = session;
  return (
    <PageFrame title={say(w.title)}>
      <div className="account stack">
        <section className="stack">
          <div>
            <p className="tabular">
              <Told>{say(w.who, { name, number, login })}</Told>
            </p>
            <p>
              <CityText>{`${session.organisation.shortName} · ${post}`}</CityText>
            </p>
            <p>{say(w.roles, { roles: session.roles.map((role) => say(roles[role])).join(' · ') })}</p>
          </div>
          <ActFor />
          <div className="row">
            <span>{say(w.language)}</span>
            {languages.map((one) => (
              <Button
                key={one}
                size="small"
                lang={tagOf(one)}
                aria-pressed={one === language}
                type={one === language ? 'primary' : 'default'}
                onClick={() => choose(one)}
              >
                {languageNames[one]}
              </Button>
            ))}
          </div>
        </section>
        <section className="stack" aria-labelledby="sessions">
          <h2 id="sessions">{say(w.sessions)}</h2>
          <p className="quiet">{say(w.sessionsHint)}</p>
          <SessionsTable />
        </section>
        <section className="stack" aria-labelledby="password">
          <h2 id="password">{say(w.password)}</h2>
          <PasswordForm login={login} />
        </section>
        <section className="stack" aria-labelledby="mail">
          <h2 id="mail">{say(w.mail)}</h2>
          <MailForm />
        </section>
        <Deputies />
      </div>
    </PageFrame>
  );
}
