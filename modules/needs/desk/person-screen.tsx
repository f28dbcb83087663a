import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, EmptyState, Failure, Field, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { FoundNeed } from '../contract/rights.ts';
import { needsApi } from './needs.api.ts';
import { personWords as w } from './rights.words.ts';
import { needState } from './state-of.ts';

/** Looks for a person by an exact number, for a purpose. What is found is only on this screen. */
export function PersonScreen({ openLink }: { openLink: (id: string, reference: string) => ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const key = useSubmissionKey('person.search');
  const [by, setBy] = useState<'phone' | 'idNumber'>('phone');
  const [value, setValue] = useState('');
  const [purpose, setPurpose] = useState('');
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [found, setFound] = useState<readonly FoundNeed[] | null>(null);
  const search = async (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() === '' || purpose.trim() === '') return setMissing(true);
    if (pending) return;
    setPending(true);
    setError(null);
    setFound(null);
    try {
      const body = { [by]: value.trim(), purpose: purpose.trim() };
      setFound((await needsApi.findPerson({ body, key: key.keyOf(body) })).needs);
      // The next search of the same number is a search of its own.
      key.done();
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  const required = (text: string) => (missing && text.trim() === '' ? say(uiWords.required) : undefined);
  return (
    <PageFrame title={say(w.title)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <form className="stack short" onSubmit={(event) => void search(event)} noValidate>
        <Choices
          legend={say(w.by)}
          value={by}
          options={[
            { value: 'phone', label: say(w.phone) },
            { value: 'idNumber', label: say(w.idNumber) },
          ]}
          onChange={(next) => {
            setBy(next);
            setValue('');
            setFound(null);
          }}
        />
        <Field label={say(by === 'phone' ? w.phone : w.idNumber)} error={required(value)}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              autoComplete="off"
              maxLength={30}
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          )}
        </Field>
        <Field label={say(w.purpose)} hint={say(w.purposeHint)} error={required(purpose)}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={100}
              value={purpose}
              onChange={(event) => setPurpose(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <Button type="primary" htmlType="submit" loading={pending}>
            {say(w.send)}
          </Button>
        </div>
      </form>
      <Failure error={error} />
      {found && found.length === 0 ? (
        <EmptyState title={say(w.nothing)} text={say(w.nothingText)} />
      ) : found ? (
        <section aria-live="polite">
          <h2>{say(w.found, { count: found.length })}</h2>
          <ul className="plain-list">
            {found.map(({ id, reference, state, saidAt }) => {
              const { tone, word } = needState(state);
              return (
                <li key={id} className="row">
                  {openLink(id, reference)}
                  <StateTag tone={tone} text={say(word)} />
                  <span className="quiet">
                    {say(w.said, { day: dayText(localTime(new Date(saidAt), city.zone).day, language) })}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
    </PageFrame>
  );
}
