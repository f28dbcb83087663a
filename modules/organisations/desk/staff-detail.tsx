import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { languageName } from '../../../base/languages.words.ts';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Handed, StaffSeen } from '../organisations.contract.ts';
import { useAct } from './account-forms.ts';
import { FactsForm } from './facts-form.tsx';
import { HandedLink } from './handed-link.tsx';
import { HistoryList } from './history-list.tsx';
import { LeaveForm } from './leave-form.tsx';
import type { StaffLookUps } from './look-ups.ts';
import { organisationsApi } from './organisations.api.ts';
import { useRoleText } from './role-text.ts';
import { RolesForm } from './roles-form.tsx';
import { staffWords as w } from './staff.words.ts';

export const stateTones = {
  invited: 'waiting',
  lapsed: 'dueSoon',
  active: 'onTime',
  closed: 'ended',
} as const;

/** Says what will happen, with the name of whom it happens to, and asks once more. */
function Sure(props: {
  title: string;
  text: string;
  send: string;
  act: () => Promise<Handed>;
  onDone: (handed: Handed) => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const act = useAct(props.act, props.onDone);
  return (
    <section className="stack" aria-label={props.title}>
      <h3>{props.title}</h3>
      <p>{props.text}</p>
      <Failure error={act.error} />
      <div className="row">
        <Button type="primary" loading={act.isPending} onClick={() => act.mutate()}>
          {props.send}
        </Button>
        <Button onClick={props.onCancel}>{say(uiWords.cancel)}</Button>
      </div>
    </section>
  );
}

type Open = 'facts' | 'link' | 'roles' | 'leave' | 'reopen' | null;

/** One account and what the caller may do with it. */
export function StaffDetail(props: {
  staff: StaffSeen;
  organisations: readonly { id: string; name: string }[];
  lookUps: StaffLookUps;
  /** They stand on the other list now, so what is told of it outlives this panel. */
  onLeft: (told: string) => void;
  onReopened: (handed: Handed) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const session = useSession();
  const roleText = useRoleText();
  const [open, setOpen] = useState<Open>(null);
  const [handed, setHanded] = useState<Handed | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { staff } = props;
  const { id, name } = staff;
  const administrator = session.roles.includes('administrator');
  const shut = () => setOpen(null);
  const done = (text: string) => {
    shut();
    setSaid(text);
  };
  const made = (next: Handed) => {
    shut();
    setHanded(next);
  };
  const pick = (next: Open) => {
    setSaid(null);
    setHanded(null);
    setOpen(next);
  };
  // The same while one tries again, so that a lost answer does not make a second link; a new one afterwards.
  const key = useSubmissionKey(`link.${id}`);
  const fresh = async () => {
    const link = await organisationsApi.makeLink({ params: { id }, key: key.keyOf(id) });
    key.done();
    return link;
  };
  const forms: Record<Exclude<Open, null>, ReactNode> = {
    facts: (
      <FactsForm
        staff={staff}
        onDone={(saved) => done(say(w.factsSaved, { name: asWritten(saved) }))}
        onCancel={shut}
      />
    ),
    link:
      staff.state === 'active' ? (
        <Sure
          title={say(w.reset)}
          text={say(w.resetText, { name: asWritten(name) })}
          send={say(w.resetSend, { name: asWritten(name) })}
          act={fresh}
          onDone={made}
          onCancel={shut}
        />
      ) : (
        <Sure
          title={say(w.again)}
          text={say(w.againText, { name: asWritten(name) })}
          send={say(w.againSend, { name: asWritten(name) })}
          act={fresh}
          onDone={made}
          onCancel={shut}
        />
      ),
    roles: (
      <RolesForm
        {...props}
        onDone={() => done(say(w.rolesSaved, { name: asWritten(name) }))}
        onCancel={shut}
      />
    ),
    leave: (
      <LeaveForm
        staff={staff}
        lookUps={props.lookUps}
        onDone={() => props.onLeft(say(w.leaveDone, { name: asWritten(name) }))}
        onCancel={shut}
      />
    ),
    reopen: (
      <Sure
        title={say(w.reopen)}
        text={say(w.reopenText, { name: asWritten(name) })}
        send={say(w.reopenSend, { name: asWritten(name) })}
        act={() => organisationsApi.reopen({ params: { id } })}
        onDone={props.onReopened}
        onCancel={shut}
      />
    ),
  };
  const facts: [string, string][] = [
    [say(w.organisation), city(staff.organisation.shortName)],
    [say(w.post), city(staff.post)],
    [say(w.number), staff.number],
    [say(w.login), staff.login],
    [say(w.phone), staff.phone],
    [say(w.mailTold), staff.mail ?? ''],
    [say(w.languages), staff.languages.map((code) => languageName(code, language)).join(say(w.comma))],
    [say(w.roles), staff.roles.map(roleText).join(' · ')],
    [say(w.seen), staff.seen ? instantText(new Date(staff.seen), session.city.zone, language) : say(w.never)],
  ];
  const closed = staff.state === 'closed';
  const told = facts.filter(([, text]) => text !== '');
  return (
    <div className="stack">
      <div className="row spread">
        <h2>{name}</h2>
        <StateTag tone={stateTones[staff.state]} text={say(w[staff.state])} />
      </div>
      {said === null ? null : (
        <output className="done">
          <p>{said}</p>
        </output>
      )}
      {handed ? <HandedLink name={name} handed={handed} onClose={() => setHanded(null)} /> : null}
      <dl className="account-facts">
        {told.map(([term, text]) => (
          <div key={term}>
            <dt className="quiet">{term}</dt>
            <dd className="tabular">{text}</dd>
          </div>
        ))}
      </dl>
      {open === null ? (
        <div className="row">
          {administrator && !closed ? (
            <Button onClick={() => pick('facts')}>{say(w.editFacts)}</Button>
          ) : null}
          {administrator && !closed ? (
            <Button onClick={() => pick('roles')}>{say(w.editRoles)}</Button>
          ) : null}
          {staff.mayKeep && !closed ? (
            <Button onClick={() => pick('link')}>{say(staff.state === 'active' ? w.reset : w.again)}</Button>
          ) : null}
          {staff.mayKeep && !closed && id !== session.staffId ? (
            <Button onClick={() => pick('leave')}>{say(w.leave)}</Button>
          ) : null}
          {administrator && closed ? <Button onClick={() => pick('reopen')}>{say(w.reopen)}</Button> : null}
          {staff.mayKeep ? null : <p className="quiet">{say(w.notYours)}</p>}
        </div>
      ) : (
        forms[open]
      )}
      {administrator ? <HistoryList key={id} subject={id} /> : null}
    </div>
  );
}
