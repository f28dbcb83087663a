import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { Refused } from '../../../platform/http/client.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { NamedRef } from '../contract/shapes.ts';
import { fewestJurors } from '../kinds.rules.ts';
import type { HonoursLookUps } from './employer-finder.tsx';
import { honoursApi as api, honoursKey } from './honours.api.ts';
import { honoursDeskWords as w } from './honours-desk.words.ts';
import type { FormProps } from './round-forms.tsx';
import { useSend } from './send.ts';

/** Members of the jury, one organisation after the other. */
export function SeatForm({ round, onDone, lookUps }: FormProps & { lookUps: HonoursLookUps }) {
  const say = useSay();
  const city = useCityText();
  const send = useSend(onDone);
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [members, setMembers] = useState<readonly NamedRef[]>(round.jury);
  const [error, setError] = useState<unknown>(null);
  const found = useQuery({
    queryKey: [...honoursKey, 'jurors', organisation],
    queryFn: ({ signal }) => api.jurors({ query: { organisation: organisation ?? '' }, signal }),
    enabled: organisation !== null,
  });
  const isIn = (id: string) => members.some((one) => one.id === id);
  const seat = async () => {
    setError(null);
    try {
      const staffIds = members.map(({ id }) => id);
      await send(api.seat({ params: { id: round.id }, body: { version: round.version, staffIds } }));
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <div className="stack">
      <p className="quiet">{say(w.seatHint)}</p>
      <ul className="plain">
        {members.map((one) => (
          <li key={one.id}>
            <Button onClick={() => setMembers(members.filter(({ id }) => id !== one.id))}>
              {say(w.unseatOne, { name: asWritten(one.name) })}
            </Button>
          </li>
        ))}
      </ul>
      <Field label={say(w.fromWhich)}>
        {(id) => (
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            value={organisation}
            options={lookUps.organisations.map(({ id: value, name }) => ({ value, label: city(name) }))}
            onChange={setOrganisation}
          />
        )}
      </Field>
      <Failure error={found.error} kind="read" />
      {found.data?.jurors.length === 0 ? <p className="quiet">{say(w.nobodyThere)}</p> : null}
      <div className="row">
        {found.data?.jurors
          .filter(({ id }) => !isIn(id))
          .map((one) => (
            <Button key={one.id} onClick={() => setMembers([...members, one])}>
              {say(w.seatOne, { name: asWritten(one.name) })}
            </Button>
          ))}
      </div>
      <Failure error={error} />
      <p className="quiet tabular">{say(w.seated, { count: members.length })}</p>
      <div className="row">
        <Button type="primary" disabled={members.length < fewestJurors} onClick={() => void seat()}>
          {say(w.seat)}
        </Button>
        <Button onClick={onDone}>{say(w.leaveIt)}</Button>
      </div>
    </div>
  );
}

/** Ends the nominations. */
export function JudgingForm({ round, onDone }: FormProps) {
  const say = useSay();
  const send = useSend(onDone);
  const [error, setError] = useState<unknown>(null);
  const begin = () => {
    setError(null);
    send(api.judging({ params: { id: round.id }, body: { version: round.version } })).catch(setError);
  };
  return (
    <div className="stack">
      <p>{say(w.judgingHint)}</p>
      <Failure error={error} />
      <div className="row">
        <Button type="primary" onClick={begin}>
          {say(w.judging)}
        </Button>
        <Button onClick={onDone}>{say(w.leaveIt)}</Button>
      </div>
    </div>
  );
}

/** To whom a member of the jury is close, before they mark. */
export function DeclareForm({ round, onDone }: FormProps) {
  const say = useSay();
  const city = useCityText();
  const send = useSend(onDone);
  const submission = useSubmissionKey(`honours.declare.${round.id}`);
  return (
    <SettingForm<{ closeTo: readonly string[] }>
      name={`honours.declare.${round.id}`}
      start={{ closeTo: [] }}
      onSend={async ({ closeTo }) => {
        const body = { closeTo: [...closeTo] };
        await send(api.declare({ params: { id: round.id }, body, key: submission.keyOf(body) }));
        submission.done();
      }}
      fields={[
        {
          ...{ key: 'closeTo', kind: 'choices', label: say(w.closeTo), hint: say(w.closeHint) },
          options: round.list.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

/** A mark for everybody the caller is not close to, all at once. */
export function MarkForm({ round, onDone }: FormProps) {
  const say = useSay();
  const city = useCityText();
  const send = useSend(onDone);
  const submission = useSubmissionKey(`honours.mark.${round.id}`);
  const mine = round.list.filter(({ own }) => own !== null && !own.conflict);
  /** The server counts the marks; here each has a field of its own. */
  const beside = (error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    const errors = error.problem.errors.map((one) => ({
      ...one,
      path: mine[Number(/^marks\.(\d+)\./.exec(one.path)?.[1])]?.id ?? one.path,
    }));
    throw new Refused({ ...error.problem, errors });
  };
  return (
    <SettingForm<Record<string, string | number>>
      name={`honours.mark.${round.id}`}
      start={Object.fromEntries(mine.map(({ id }) => [id, '']))}
      onSend={async (draft) => {
        // What is left empty is no mark, and no nought either.
        const marks = mine.map(({ id }) => ({
          ...{ nominationId: id, mark: draft[id] === '' ? Number.NaN : Number(draft[id]) },
        }));
        const body = { marks };
        await send(api.mark({ params: { id: round.id }, body, key: submission.keyOf(body) })).catch(beside);
        submission.done();
      }}
      fields={mine.map(({ id, name }) => ({
        ...{ key: id, kind: 'number', label: city(name), hint: say(w.markHint) },
      }))}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}
