import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Need } from '../contract/need.ts';
import { dangerDeskWords as w } from './danger.words.ts';
import { needsApi } from './needs.api.ts';
import { useStep } from './protect-step.ts';
import { ReportPanel } from './report-panel.tsx';
import { noSafeWay, SafeWayFields, safeWayOf, wayWords } from './safe-way-fields.tsx';
import { UrgentPanel } from './urgent-panel.tsx';

function SafeWayPanel({ need }: { need: Need }) {
  const say = useSay();
  const step = useStep(need);
  const [draft, setDraft] = useState(noSafeWay);
  const [checked, setChecked] = useState(false);
  const { safeWay } = need.sorted;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const body = safeWayOf(draft);
    if (body) void step.run(() => needsApi.noteSafeWay({ params: { id: need.id }, body }));
  };
  return (
    <section>
      <h3>{say(w.safeWay)}</h3>
      {safeWay ? (
        <p>
          <strong>{say(wayWords[safeWay.way])}</strong>
          <br />
          <span translate="no">{[safeWay.phone, safeWay.when].filter(Boolean).join(' · ')}</span>
        </p>
      ) : (
        <p className="error">{say(w.askSafeWay)}</p>
      )}
      {need.may.noteSafeWay ? (
        <details open={safeWay === null}>
          <summary>{say(w.note)}</summary>
          <form className="stack" onSubmit={send} noValidate>
            <SafeWayFields draft={draft} missing={checked} onChange={setDraft} />
            <Failure error={step.error} />
            <Button htmlType="submit" loading={step.pending}>
              {say(w.note)}
            </Button>
          </form>
        </details>
      ) : null}
    </section>
  );
}

function OpeningsPanel({ need }: { need: Need }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const step = useStep(need);
  const key = useSubmissionKey(`opening.${need.id}`);
  const [why, setWhy] = useState('');
  const [checked, setChecked] = useState(false);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const body = { why: why.trim() };
    if (body.why === '') return;
    void step.run(async () => {
      const next = await needsApi.askOpening({ params: { id: need.id }, body, key: key.keyOf(body) });
      key.done();
      return next;
    });
  };
  const decide = (opening: string, decision: 'approved' | 'refused') =>
    void step.run(() => needsApi.decideOpening({ params: { id: need.id, opening }, body: { decision } }));
  return (
    <section>
      <h3>{say(w.openings)}</h3>
      <p className="quiet">{say(w.askOpeningHint)}</p>
      <ul className="plain-list">
        {need.sorted.openings.map((one) => {
          const values = {
            by: one.decidedBy ?? '',
            at: one.decidedAt === null ? '' : instantText(new Date(one.decidedAt), zone, language),
          };
          return (
            <li key={one.id}>
              {say(w.openingLine, { name: one.name, organisation: one.organisation, why: one.why })}
              <div className="quiet">
                {one.decision === null ? say(w.waiting) : say(w[one.decision], values)}
              </div>
              {one.decision === null && need.may.decideOpening ? (
                <div className="row">
                  <Button
                    type="primary"
                    aria-label={say(w.approveOf, { name: one.name })}
                    onClick={() => decide(one.id, 'approved')}
                  >
                    {say(w.approve)}
                  </Button>
                  <Button
                    aria-label={say(w.refuseOf, { name: one.name })}
                    onClick={() => decide(one.id, 'refused')}
                  >
                    {say(w.refuse)}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      {need.may.askOpening ? (
        <form className="stack" onSubmit={ask} noValidate>
          <Field label={say(w.why)} error={checked && why.trim() === '' ? say(uiWords.required) : undefined}>
            {(id, describedBy) => (
              <Input
                id={id}
                aria-describedby={describedBy}
                maxLength={200}
                value={why}
                onChange={(event) => setWhy(event.target.value)}
              />
            )}
          </Field>
          <Button htmlType="submit" loading={step.pending}>
            {say(w.askOpening)}
          </Button>
        </form>
      ) : null}
      <Failure error={step.error} />
    </section>
  );
}

/** Whom to ring, how to reach the person, what the law asks for: on top of a need that is urgent or protected. */
export function ProtectPanel({ need }: { need: Need }) {
  const say = useSay();
  const { sorted, sight } = need;
  const hidden = sorted.protected && sight === 'figures';
  return (
    <>
      {hidden ? (
        <div className="notice">
          <p className="heading">
            {say(sorted.confidential ? w.confidential : sorted.ofChild ? w.protectedChild : w.protected)}
          </p>
          <p>{say(w.hidden)}</p>
          {Object.keys(need.may.legs).length > 0 ? <p>{say(w.takeOnHint)}</p> : null}
        </div>
      ) : null}
      <UrgentPanel urgent={sorted} rung={sorted.rung} />
      {sorted.ofChild && !hidden ? <ReportPanel need={need} /> : null}
      {sorted.ofChild ? <OpeningsPanel need={need} /> : null}
      {sorted.confidential && !hidden ? (
        <div className="notice">
          <p className="heading">{say(w.confidential)}</p>
          <p>{say(w.confidentialText)}</p>
        </div>
      ) : null}
      {sorted.protected && !sorted.confidential && !hidden ? <SafeWayPanel need={need} /> : null}
    </>
  );
}
