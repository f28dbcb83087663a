import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { type Role, roleNames, roles } from '../../../platform/access/roles.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { StaffSeen } from '../organisations.contract.ts';
import { accountsKey, useAct } from './account-forms.ts';
import type { StaffLookUps } from './look-ups.ts';
import { organisationsApi } from './organisations.api.ts';
import { staffWords as w } from './staff.words.ts';

interface Line {
  readonly key: number;
  readonly role: Role;
  readonly organisationId: string;
  readonly areaId: string;
}

/** The roles a person holds for good: each with its organisation and, where it is not that one's own, its area. */
export function RolesForm(props: {
  staff: StaffSeen;
  organisations: readonly { id: string; name: string }[];
  lookUps: StaffLookUps;
  onDone: () => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { staff } = props;
  const [lines, setLines] = useState<Line[]>(() =>
    staff.roles
      .filter(({ deputyFor }) => deputyFor === null)
      .map(({ role, organisation, area }, key) => ({
        key,
        role,
        organisationId: organisation.id,
        areaId: area?.id ?? '',
      })),
  );
  const areas = useQuery({
    queryKey: [...accountsKey, 'areas'],
    queryFn: ({ signal }) => props.lookUps.areas(signal),
  });
  const save = useAct(
    () =>
      organisationsApi.setRoles({
        params: { id: staff.id },
        body: {
          roles: lines.map(({ role, organisationId, areaId }) => ({
            role,
            organisationId,
            areaId: areaId === '' ? null : areaId,
          })),
        },
      }),
    props.onDone,
  );
  const set = (key: number, change: Partial<Line>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...change } : line)));
  const add = () => {
    const key = Math.max(-1, ...lines.map((line) => line.key)) + 1;
    setLines([...lines, { key, role: 'handler', organisationId: staff.organisation.id, areaId: '' }]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lines.length > 0 && !save.isPending) save.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} aria-label={say(w.editRoles)}>
      <h3>{say(w.editRoles)}</h3>
      {lines.length === 0 ? <p className="error">{say(w.rolesNeeded)}</p> : null}
      <div>
        {lines.map((line, at) => {
          const index = at + 1;
          return (
            <div key={line.key} className="role-line">
              <Select
                aria-label={say(w.role, { index })}
                value={line.role}
                onChange={(role: Role) => set(line.key, { role })}
                options={roleNames.map((role) => ({ value: role, label: say(roles[role]) }))}
              />
              <Select
                aria-label={`${say(w.role, { index })} · ${say(w.organisation)}`}
                showSearch={{ optionFilterProp: 'label' }}
                value={line.organisationId}
                onChange={(organisationId: string) => set(line.key, { organisationId })}
                options={props.organisations.map((one) => ({ value: one.id, label: city(one.name) }))}
              />
              <Select
                aria-label={`${say(w.role, { index })} · ${say(w.area)}`}
                showSearch={{ optionFilterProp: 'label' }}
                value={line.areaId}
                loading={areas.isLoading}
                onChange={(areaId: string) => set(line.key, { areaId })}
                options={[
                  { value: '', label: say(w.ownArea) },
                  ...(areas.data ?? []).map((one) => ({ value: one.id, label: city(one.name) })),
                ]}
              />
              <Button
                onClick={() => setLines(lines.filter(({ key }) => key !== line.key))}
                aria-label={say(w.removeRole, { index })}
              >
                {say(w.remove)}
              </Button>
            </div>
          );
        })}
      </div>
      <Failure error={save.error} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={lines.length === 0}>
          {say(w.rolesSend, { name: asWritten(staff.name) })}
        </Button>
        <Button onClick={add}>{say(w.addRole)}</Button>
        <Button onClick={props.onCancel}>{say(uiWords.cancel)}</Button>
      </div>
    </form>
  );
}
