import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, Field, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { ErasureRequest } from '../contract/rights.ts';
import { needsApi } from './needs.api.ts';
import { useErasures } from './notices.tsx';
import { erasureWords as w } from './rights.words.ts';

function Request({ request, onDone }: { request: ErasureRequest; onDone: (said: string) => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const [step, setStep] = useState<'erase' | 'refuse' | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { id, reference, deadline, daysLeft } = request;
  const decide = async (decision: 'erased' | 'refused') => {
    if (decision === 'refused' && reason.trim() === '') return setMissing(true);
    if (pending) return;
    setPending(true);
    setError(null);
    try {
      await needsApi.decideErasure({ params: { id }, body: { decision, reason: reason.trim() } });
      onDone(decision === 'erased' ? say(w.erased, { reference }) : say(w.refused));
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  const day = (at: string) => dayText(localTime(new Date(at), city.zone).day, language);
  const due = { day: dayText(deadline, language), days: daysLeft };
  return (
    <li className="stack">
      <strong>{say(w.reference, { reference })}</strong>
      <div>{say(daysLeft < 0 ? w.overdue : w.due, due)}</div>
      <div className="quiet">
        {say(w.facts, {
          said: day(request.saidAt),
          asked: day(request.askedAt),
          organisations: request.organisations.join(say(w.between)),
        })}
      </div>
      <Failure error={error} />
      {step === null ? (
        <div className="row">
          <Button onClick={() => setStep('erase')}>{say(w.erase, { reference })}</Button>
          <Button onClick={() => setStep('refuse')}>{say(w.refuse)}</Button>
        </div>
      ) : step === 'erase' ? (
        <fieldset className="row">
          <legend>{say(w.sure, { reference })}</legend>
          <Button danger type="primary" loading={pending} onClick={() => void decide('erased')}>
            {say(w.yes)}
          </Button>
          <Button autoFocus onClick={() => setStep(null)}>
            {say(uiWords.cancel)}
          </Button>
        </fieldset>
      ) : (
        <>
          <Field
            label={say(w.reason)}
            error={missing && reason.trim() === '' ? say(uiWords.required) : undefined}
          >
            {(field, describedBy) => (
              <Input.TextArea
                id={field}
                autoFocus
                aria-describedby={describedBy}
                maxLength={500}
                autoSize={{ minRows: 2, maxRows: 6 }}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <div className="row">
            <Button type="primary" loading={pending} onClick={() => void decide('refused')}>
              {say(w.sendRefusal)}
            </Button>
            <Button onClick={() => setStep(null)}>{say(uiWords.cancel)}</Button>
          </div>
        </>
      )}
    </li>
  );
}

/** What residents want erased and organisations have: erase it, or say why not. */
export function ErasuresScreen() {
  const say = useSay();
  const queries = useQueryClient();
  const erasures = useErasures(true);
  const [done, setDone] = useState<string | null>(null);
  const requests = erasures.data?.requests ?? [];
  return (
    <PageFrame title={say(w.title)}>
      {done === null ? null : <output className="done">{done}</output>}
      {erasures.error ? (
        <Failure error={erasures.error} kind="read" retry={() => void erasures.refetch()} />
      ) : erasures.data === undefined ? (
        <Skeleton lines={4} />
      ) : requests.length === 0 ? (
        <EmptyState title={say(w.empty)} text={say(w.emptyText)} />
      ) : (
        <>
          <p className="quiet">{say(w.lead)}</p>
          <ul className="plain-list">
            {requests.map((request) => (
              <Request
                key={request.id}
                request={request}
                onDone={(said) => {
                  setDone(said);
                  void queries.invalidateQueries({ queryKey: ['needs'] });
                }}
              />
            ))}
          </ul>
        </>
      )}
    </PageFrame>
  );
}
