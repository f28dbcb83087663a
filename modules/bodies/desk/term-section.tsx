import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Approval, Body, Term } from '../bodies.contract.ts';
import { bodiesApi as api } from './bodies.api.ts';
import { bodyWords as w } from './bodies-desk.words.ts';
import { numberOf } from './body-form.tsx';
import { useDayText } from './day-text.ts';

interface FormProps {
  readonly body: Body;
  readonly onDone: () => void;
}

/** A term, to be entered or corrected. */
function TermForm({ body, term, onDone }: FormProps & { term: Term | null }) {
  const say = useSay();
  const submission = useSubmissionKey(`term.${body.id}`);
  const { id, version } = body;
  return (
    <SettingForm<{ electedOn: string; number: string; years: string; withdrawn: boolean }>
      name={`body-term.${id}.${term?.id ?? 'new'}.${version}`}
      start={{
        ...{ electedOn: term?.electedOn ?? '', number: term?.number?.toString() ?? '' },
        ...{ years: term?.years?.toString() ?? '', withdrawn: false },
      }}
      onSend={async ({ electedOn, number, years, withdrawn }) => {
        const given = { version, electedOn, number: numberOf(number), years: numberOf(years) };
        if (term) {
          await api.changeTerm({ params: { id, term: term.id }, body: { ...given, withdrawn } });
        } else {
          await api.addTerm({ params: { id }, body: given, key: submission.keyOf(given) });
          submission.done();
        }
        onDone();
      }}
      fields={[
        { key: 'electedOn', kind: 'date', label: say(w.electedOn) },
        { key: 'number', kind: 'text', label: say(w.termNumber) },
        { key: 'years', kind: 'text', label: say(w.years), hint: say(w.yearsHint) },
        ...(term ? [{ key: 'withdrawn' as const, kind: 'check' as const, label: say(w.withdraw) }] : []),
      ]}
    />
  );
}

function ApprovalForm({ body, onDone }: FormProps) {
  const say = useSay();
  const submission = useSubmissionKey(`approval.${body.id}`);
  const { id, version } = body;
  return (
    <SettingForm<{
      kind: 'early' | 'late' | null;
      until: string;
      approver: string;
      documentNumber: string;
      decidedOn: string;
    }>
      name={`body-approval.${id}.${version}`}
      start={{ kind: 'late', until: '', approver: '', documentNumber: '', decidedOn: '' }}
      onSend={async ({ kind, ...given }) => {
        const sent = { version, kind: kind ?? 'late', ...given };
        await api.addApproval({ params: { id }, body: sent, key: submission.keyOf(sent) });
        submission.done();
        onDone();
      }}
      fields={[
        {
          ...{ key: 'kind', kind: 'choice', label: say(w.approvalKind) },
          options: (['late', 'early'] as const).map((value) => ({ value, label: say(w[value]) })),
        },
        { key: 'until', kind: 'date', label: say(w.until) },
        { key: 'approver', kind: 'text', label: say(w.approver) },
        { key: 'documentNumber', kind: 'text', label: say(w.documentNumber) },
        { key: 'decidedOn', kind: 'date', label: say(w.decidedOn) },
      ]}
    />
  );
}

function ApprovalLine({ approval }: { approval: Approval }) {
  const say = useSay();
  const dayText = useDayText();
  const { kind, until, approver, documentNumber, decidedOn } = approval;
  return (
    <div>
      {say(kind === 'late' ? w.approvedLate : w.approvedEarly, { day: dayText(until) })}{' '}
      <span className="quiet">
        <Told>
          {say(w.approvedBy, {
            ...{ approver: asWritten(approver), number: asWritten(documentNumber) },
            day: dayText(decidedOn),
          })}
        </Told>
      </span>
    </div>
  );
}

function TermLine(props: { term: Term; children?: ReactNode }) {
  const say = useSay();
  const dayText = useDayText();
  const { term } = props;
  const { timing } = term;
  return (
    <li>
      <div className="row">
        <strong>
          {term.number === null ? say(w.termNoNumber) : say(w.termName, { number: term.number })}
        </strong>
        <span className="tabular">
          {say(w.termSpan, { from: dayText(term.electedOn), to: dayText(term.endsOn) })}
        </span>
        {(timing === 'early' || timing === 'late') && term.unapproved ? (
          <StateTag tone="dueSoon" text={say(w.unapproved, { what: say(w[timing]) })} />
        ) : null}
        {props.children}
      </div>
      <div className="quiet">
        {term.edition === null ? (
          say(w.bySaid)
        ) : (
          <Told>
            {say(w.byRule, { edition: asWritten(term.edition), source: asWritten(term.source ?? '') })}
          </Told>
        )}
      </div>
      {term.approvals.map((approval) => (
        <ApprovalLine key={approval.id} approval={approval} />
      ))}
    </li>
  );
}

/** The terms of a body, what approved its early and late elections, and what is entered of them. */
export function TermSection({ body, onDone }: FormProps) {
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const keeps = body.mayKeep && body.endedOn === null;
  const close = () => {
    setOpen(null);
    onDone();
  };
  const button = (key: string, text: string, plain = false) => (
    <Button
      className="no-print"
      type={plain ? 'text' : 'default'}
      aria-expanded={open === key}
      onClick={() => setOpen(open === key ? null : key)}
    >
      {open === key ? say(w.closeForm) : text}
    </Button>
  );
  const term = body.terms.find(({ id }) => id === open);
  return (
    <section className="body-part">
      <h2>{say(w.terms)}</h2>
      {body.terms.length === 0 ? <p className="quiet">{say(w.noTerms)}</p> : null}
      <ol className="body-list">
        {body.terms.map((one) => (
          <TermLine key={one.id} term={one}>
            {keeps ? <span className="push">{button(one.id, say(w.correct), true)}</span> : null}
          </TermLine>
        ))}
      </ol>
      {term ? <TermForm key={term.id} {...{ body, term }} onDone={close} /> : null}
      {keeps ? (
        <div className="row">
          {button('new', say(w.addTerm))}
          {body.terms.length > 0 ? button('approval', say(w.addApproval)) : null}
        </div>
      ) : null}
      {open === 'new' ? <TermForm {...{ body, term: null }} onDone={close} /> : null}
      {open === 'approval' ? <ApprovalForm body={body} onDone={close} /> : null}
    </section>
  );
}
