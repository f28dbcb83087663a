import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { type Role, roles, roleTable } from '../../../platform/access/roles.ts';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Handed, Invitation } from '../organisations.contract.ts';
import { accountsKey, fieldError, useAct } from './account-forms.ts';
import { useLanguageChoices } from './facts-form.tsx';
import type { StaffLookUps } from './look-ups.ts';
import { organisationsApi } from './organisations.api.ts';
import { staffWords as w } from './staff.words.ts';

interface Draft {
  name: string;
  number: string;
  post: string;
  phone: string;
  mail: string;
  organisationId: string;
  stationId: string;
  languages: Invitation['languages'];
  roles: Role[];
}

const empty: Draft = {
  name: '',
  number: '',
  post: '',
  phone: '',
  mail: '',
  organisationId: '',
  stationId: '',
  languages: [],
  roles: [],
};
const texts = ['name', 'number', 'post', 'phone'] as const;
const most = { name: 40, number: 20, post: 60, phone: 30 };

/** An account for a new colleague. */
export function InviteForm(props: {
  toGive: readonly Role[];
  organisations: readonly { id: string; name: string }[];
  lookUps: StaffLookUps;
  onDone: (name: string, handed: Handed) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const session = useSession();
  const [draft, setDraft, wipe] = useKept('invite', empty);
  const [tried, setTried] = useState(false);
  const key = useSubmissionKey('invite');
  const chooses = session.roles.includes('administrator');
  const organisationId = chooses ? draft.organisationId : session.organisation.id;
  const languages = useLanguageChoices();
  const stations = useQuery({
    queryKey: [...accountsKey, 'stations'],
    queryFn: ({ signal }) => props.lookUps.stations(signal),
  });
  const invite = useAct(
    () => {
      const { stationId, ...rest } = draft;
      const body = {
        ...rest,
        mail: draft.mail.trim(),
        organisationId,
        stationId: stationId === '' ? null : stationId,
      };
      return organisationsApi.invite({ body, key: key.keyOf(body) });
    },
    (handed) => {
      key.done();
      wipe();
      props.onDone(draft.name, handed);
    },
  );
  const missing = (value: string) => (tried && value.trim() === '' ? say(uiWords.required) : undefined);
  const ready =
    texts.every((name) => draft[name].trim() !== '') && organisationId !== '' && draft.roles.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (ready && !invite.isPending) invite.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate aria-label={say(w.inviteTitle)}>
      <h2>{say(w.inviteTitle)}</h2>
      <Failure error={invite.error} />
      {texts.map((name) => (
        <Field key={name} label={say(w[name])} error={missing(draft[name]) ?? fieldError(invite.error, name)}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              autoComplete="off"
              maxLength={most[name]}
              value={draft[name]}
              onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={say(w.mail)} hint={say(w.mailHint)} error={fieldError(invite.error, 'mail')}>
        {(id, describedBy) => (
          <Input
            id={id}
            type="email"
            aria-describedby={describedBy}
            autoComplete="off"
            maxLength={200}
            value={draft.mail}
            onChange={(event) => setDraft({ ...draft, mail: event.target.value })}
          />
        )}
      </Field>
      {chooses ? (
        <Field label={say(w.organisation)} error={missing(draft.organisationId)}>
          {(id) => (
            <Select
              id={id}
              showSearch={{ optionFilterProp: 'label' }}
              value={draft.organisationId || null}
              onChange={(value: string) => setDraft({ ...draft, organisationId: value })}
              options={props.organisations.map((one) => ({ value: one.id, label: city(one.name) }))}
            />
          )}
        </Field>
      ) : null}
      <Field label={say(w.station)}>
        {(id) => (
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.stationId}
            onChange={(value: string) => setDraft({ ...draft, stationId: value })}
            options={[
              { value: '', label: say(w.noStation) },
              ...(stations.data ?? []).map((one) => ({ value: one.id, label: city(one.name) })),
            ]}
          />
        )}
      </Field>
      <Field label={say(w.languages)} hint={say(w.languagesHint)}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.languages}
            onChange={(value: Draft['languages']) => setDraft({ ...draft, languages: value })}
            options={languages as { value: Draft['languages'][number]; label: string }[]}
          />
        )}
      </Field>
      <fieldset className="choices">
        <legend>{say(w.roles)}</legend>
        <Checkbox.Group
          value={draft.roles}
          onChange={(value: Role[]) => setDraft({ ...draft, roles: value })}
        >
          <div className="stack tight">
            {props.toGive.map((role) => (
              <Checkbox key={role} value={role}>
                {say(roles[role])} <small className="quiet">{say(roleTable[role].does)}</small>
              </Checkbox>
            ))}
          </div>
        </Checkbox.Group>
        {tried && draft.roles.length === 0 ? <div className="error">{say(w.rolesNeeded)}</div> : null}
      </fieldset>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={invite.isPending}>
          {say(w.inviteSend)}
        </Button>
      </div>
    </form>
  );
}
