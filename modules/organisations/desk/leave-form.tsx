import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { StaffSeen } from '../organisations.contract.ts';
import { accountsKey, useAct } from './account-forms.ts';
import type { StaffLookUps } from './look-ups.ts';
import { organisationsApi } from './organisations.api.ts';
import { staffWords as w } from './staff.words.ts';

/** Closing an account: what lies open with the person, and who takes it over. */
export function LeaveForm(props: {
  staff: StaffSeen;
  lookUps: StaffLookUps;
  onDone: () => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { id, name, organisation } = props.staff;
  const [to, setTo] = useState('');
  const open = useQuery({
    queryKey: [...accountsKey, 'open', id],
    queryFn: ({ signal }) => props.lookUps.openWith(id, signal),
  });
  const colleagues = useQuery({
    queryKey: [...accountsKey, 'of', organisation.id],
    queryFn: ({ signal }) => organisationsApi.staff({ query: { organisationId: organisation.id }, signal }),
  });
  const leave = useAct(
    () => organisationsApi.leave({ params: { id }, body: { to: to === '' ? null : to } }),
    props.onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open.data && !leave.isPending) leave.mutate();
  };
  if (!open.data) {
    return open.error ? (
      <Failure error={open.error} kind="read" retry={() => void open.refetch()} />
    ) : (
      <Skeleton lines={4} />
    );
  }
  const { count, open: matters } = open.data;
  return (
    <form className="stack" onSubmit={submit} aria-label={say(w.leave)}>
      <h3>{say(w.leave)}</h3>
      <p>{say(w.leaveText, { name: asWritten(name) })}</p>
      <p>{say(count === 0 ? w.openNone : matters.length > 0 ? w.openCount : w.openCountOnly, { count })}</p>
      <ul className="lines">
        {matters.map(({ id: need, reference, deadline }) => (
          <li key={need} className="row spread tabular">
            <span>{reference}</span>
            <span className="quiet">
              {deadline === null ? '' : say(w.dueOn, { day: dayText(deadline, language) })}
            </span>
          </li>
        ))}
      </ul>
      {count === 0 ? null : (
        <Field label={say(w.handTo)}>
          {(field) => (
            <Select
              id={field}
              showSearch={{ optionFilterProp: 'label' }}
              value={to}
              onChange={setTo}
              loading={colleagues.isLoading}
              options={[
                { value: '', label: say(w.toOrganisation) },
                ...(colleagues.data?.staff ?? [])
                  .filter((one) => one.id !== id)
                  .map((one) => ({ value: one.id, label: `${one.name} · ${city(one.post)}` })),
              ]}
            />
          )}
        </Field>
      )}
      <Failure error={leave.error} />
      <div className="row">
        <Button type="primary" danger htmlType="submit" loading={leave.isPending}>
          {say(w.leaveSend, { name: asWritten(name) })}
        </Button>
        <Button onClick={props.onCancel}>{say(uiWords.cancel)}</Button>
      </div>
    </form>
  );
}
