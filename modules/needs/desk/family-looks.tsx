import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { LookOfFamily } from '../contract/family.ts';
import type { Need } from '../contract/need.ts';
import { familyDeskWords as w } from './family.words.ts';
import { needsApi } from './needs.api.ts';

/** Who of the family may look by their own telephone, as the person said at the counter or on the telephone. */
export function FamilyLooks({ need }: { need: Need }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const queries = useQueryClient();
  const submission = useSubmissionKey(`family.${need.id}`);
  const [typed, setTyped] = useState({ name: '', phone: '' });
  const [error, setError] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const [asking, setAsking] = useState<string | null>(null);
  const queryKey = ['needs', 'family', need.id];
  const found = useQuery({
    queryKey,
    queryFn: ({ signal }) => needsApi.family({ params: { id: need.id }, signal }),
  });
  const run = async (work: () => Promise<{ family: LookOfFamily[] }>) => {
    setPending(true);
    setError(null);
    try {
      queries.setQueryData(queryKey, await work());
      setAsking(null);
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  const give = (event: FormEvent) => {
    event.preventDefault();
    const body = { name: typed.name.trim(), phone: typed.phone.trim() };
    if (body.name === '' || body.phone === '') return;
    void run(async () => {
      const next = await needsApi.noteFamily({
        params: { id: need.id },
        body,
        key: submission.keyOf(body),
      });
      submission.done();
      setTyped({ name: '', phone: '' });
      return next;
    });
  };
  const withdraw = (view: string) =>
    void run(() => needsApi.withdrawNotedFamily({ params: { id: need.id, view }, body: {} }));
  const live = (found.data?.family ?? []).filter(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <section aria-label={say(w.title)} className="no-print">
      <h3>{say(w.title)}</h3>
      {live.length > 0 ? (
        <ul className="plain-list">
          {live.map(({ id, name, phone, openings: [last] }) => (
            <li key={id} className="stack">
              <div>
                <span translate="no">{asWritten(name)}</span> <span className="tabular">{phone ?? ''}</span>
                <div className="quiet">
                  {last === undefined
                    ? say(w.notOpened)
                    : say(w.opened, { at: instantText(new Date(last), zone, language) })}
                </div>
              </div>
              {asking === id ? (
                <div className="row">
                  <span>{say(w.sure, { name: asWritten(name) })}</span>
                  <Button type="primary" loading={pending} onClick={() => withdraw(id)}>
                    {say(w.withdraw)}
                  </Button>
                  <Button onClick={() => setAsking(null)}>{say(w.keep)}</Button>
                </div>
              ) : (
                <div className="row">
                  <Button
                    aria-label={say(w.withdrawOf, { name: asWritten(name) })}
                    onClick={() => setAsking(id)}
                  >
                    {say(w.withdraw)}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary>{say(w.give)}</summary>
        <form className="stack" onSubmit={give}>
          <p className="quiet">{say(w.hint)}</p>
          <Field label={say(w.name)}>
            {(id) => (
              <Input
                id={id}
                maxLength={20}
                value={typed.name}
                onChange={(event) => setTyped({ ...typed, name: event.target.value })}
              />
            )}
          </Field>
          <Field label={say(w.phone)}>
            {(id) => (
              <Input
                id={id}
                inputMode="tel"
                maxLength={30}
                value={typed.phone}
                onChange={(event) => setTyped({ ...typed, phone: event.target.value })}
              />
            )}
          </Field>
          <div className="row">
            <Button htmlType="submit" loading={pending}>
              {say(w.send)}
            </Button>
          </div>
        </form>
      </details>
      <Failure error={error ?? found.error} />
    </section>
  );
}
