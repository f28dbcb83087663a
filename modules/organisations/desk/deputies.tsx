import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { addDays, localTime } from '../../../base/time.ts';
import { roles } from '../../../platform/access/roles.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { rolesWithDeputy } from '../accounts.rules.ts';
import type { HeldRole } from '../organisations.contract.ts';
import { accountWords as w } from './account.words.ts';
import { accountsKey, fieldError, useAct } from './account-forms.ts';
import { organisationsApi } from './organisations.api.ts';

type DeputyRole = (typeof rolesWithDeputy)[number];

/** The first and the last day of a role held for a time. */
export function daysOf({ from, until }: HeldRole, zone: string): { from: string; until: string } {
  const last = new Date(new Date(until ?? from).getTime() - 1);
  return { from: localTime(new Date(from), zone).day, until: localTime(last, zone).day };
}

function NameDeputy({ mine }: { mine: readonly DeputyRole[] }) {
  const say = useSay();
  const city = useCityText();
  const session = useSession();
  const key = useSubmissionKey('deputy');
  const today = useToday(session.city.zone);
  const [role, setRole] = useState(mine[0] ?? 'head');
  const [staffId, setStaffId] = useState<string | null>(null);
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(addDays(today, 6));
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState(false);
  const colleagues = useQuery({
    queryKey: [...accountsKey, 'colleagues', session.organisation.id],
    queryFn: ({ signal }) => organisationsApi.colleagues({ signal }),
  });
  const name = useAct(
    (id: string) => {
      const body = { staffId: id, role, from, until };
      return organisationsApi.nameDeputy({ body, key: key.keyOf(body) });
    },
    () => {
      key.done();
      setDone(true);
      setTried(false);
      setStaffId(null);
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setDone(false);
    if (staffId !== null && !name.isPending) name.mutate(staffId);
  };
  const wrongDays = fieldError(name.error, 'until');
  return (
    <form className="stack" onSubmit={submit} noValidate aria-label={say(w.name)}>
      {done ? (
        <output className="done">
          <p>{say(w.named)}</p>
        </output>
      ) : null}
      {wrongDays ? null : <Failure error={name.error} />}
      <Field label={say(w.who2)} error={tried && staffId === null ? say(uiWords.required) : undefined}>
        {(id) => (
          <Select
            id={id}
            className="wide"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={say(w.choose)}
            loading={colleagues.isLoading}
            value={staffId}
            onChange={setStaffId}
            options={(colleagues.data?.staff ?? [])
              .filter((one) => one.id !== session.staffId)
              .map((one) => ({ value: one.id, label: `${one.name} · ${city(one.post)}` }))}
          />
        )}
      </Field>
      {mine.length > 1 ? (
        <Field label={say(w.role)}>
          {(id) => (
            <Select
              id={id}
              value={role}
              onChange={setRole}
              options={mine.map((one) => ({ value: one, label: say(roles[one]) }))}
            />
          )}
        </Field>
      ) : null}
      <div className="row">
        <Field label={say(w.from)}>
          {(id) => (
            <input
              id={id}
              className="day"
              type="date"
              min={today}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
        <Field label={say(w.until)} error={wrongDays}>
          {(id, describedBy) => (
            <input
              id={id}
              className="day"
              aria-describedby={describedBy}
              type="date"
              min={from}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={name.isPending}>
          {say(w.name)}
        </Button>
      </div>
    </form>
  );
}

/** The deputies one named, whose deputy one is, and naming another where one may. */
export function Deputies() {
  const say = useSay();
  const { language } = useLanguage();
  const session = useSession();
  const found = useQuery({
    queryKey: [...accountsKey, 'deputies'],
    queryFn: ({ signal }) => organisationsApi.deputies({ signal }),
  });
  const end = useAct(
    (id: string) => organisationsApi.endDeputy({ params: { id } }),
    () => undefined,
  );
  if (!found.data) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={2} />
    );
  }
  const { named, held, mayName } = found.data;
  // Whoever only stands in for somebody names nobody.
  const may = mayName.length > 0;
  if (!may && held.length === 0) return null;
  const line = (one: HeldRole, own: boolean) => {
    const days = daysOf(one, session.city.zone);
    const name = (own ? one.staff.name : one.deputyFor?.name) ?? '';
    const text = say(own ? w.namedLine : w.heldLine, {
      name,
      role: say(roles[one.role]),
      from: dayText(days.from, language),
      until: dayText(days.until, language),
    });
    return (
      <li key={one.id} className="row spread">
        <span className="tabular">{text}</span>
        <AskFirst
          title={say(own ? w.endNamed : w.endHeld, { name })}
          description={say(w.endText)}
          okText={say(w.end)}
          onConfirm={() => end.mutate(one.id)}
        >
          <Button
            size="small"
            loading={end.isPending && end.variables === one.id}
            aria-label={say(w.endOf, { name })}
          >
            {say(w.end)}
          </Button>
        </AskFirst>
      </li>
    );
  };
  return (
    <section className="stack" aria-labelledby="deputies">
      <h2 id="deputies">{say(w.deputies)}</h2>
      {may ? <p className="quiet">{say(w.deputiesHint)}</p> : null}
      <Failure error={end.error} />
      {named.length + held.length === 0 ? <p>{say(w.noDeputies)}</p> : null}
      <ul className="lines">
        {named.map((one) => line(one, true))}
        {held.map((one) => line(one, false))}
      </ul>
      {may ? <NameDeputy mine={mayName} /> : null}
    </section>
  );
}
