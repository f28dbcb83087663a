import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import type { Matter } from '../contract/shapes.ts';
import { supervisionApi as api, supervisionKey } from './supervision.api.ts';
import { supervisionDeskWords as w } from './supervision-desk.words.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface FormProps {
  readonly matter: Matter;
  readonly onDone: () => void;
}

/** Sends, lets what is shown be asked for again, and closes. */
export function useSend(onDone: () => void) {
  const queries = useQueryClient();
  return async (sent: Promise<unknown>) => {
    await sent;
    await queries.invalidateQueries({ queryKey: supervisionKey });
    onDone();
  };
}

const nameOf = (what: string, { id, version }: Matter) => `supervision.${what}.${id}.${version}`;

/** To one lead organisation, by a day: proposed as the meeting agreed or the note says. */
export function OrderForm(
  props: FormProps & { organisations: readonly Choice[]; lead: string | null; due: string | null },
) {
  const say = useSay();
  const city = useCityText();
  const { matter, onDone, organisations, lead, due } = props;
  const send = useSend(onDone);
  return (
    <SettingForm<{ organisationId: string | null; due: string; dueAnyway: boolean }>
      name={nameOf('order', matter)}
      start={{ organisationId: lead, due: due ?? '', dueAnyway: false }}
      onSend={({ organisationId, ...draft }) =>
        send(
          api.order({
            params: { id: matter.id },
            body: { ...draft, version: matter.version, organisationId: organisationId ?? '' },
          }),
        )
      }
      fields={[
        {
          ...{ key: 'organisationId', kind: 'choice', label: say(w.leadBy) },
          options: organisations.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        { key: 'due', kind: 'date', label: say(w.due) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

/** One text with a deed: answered, struck off, taken back. */
export function WordsForm(props: FormProps & { deed: 'answer' | 'strike' | 'withdraw' }) {
  const say = useSay();
  const { matter, onDone, deed } = props;
  const send = useSend(onDone);
  const texts = {
    answer: { label: w.answerWords, hint: say(w.answerHint) },
    strike: { label: w.strikeWords, hint: '' },
    withdraw: { label: w.why, hint: say(w.withdrawHint) },
  } as const;
  const { label, hint } = texts[deed];
  return (
    <SettingForm<{ words: string }>
      name={nameOf(deed, matter)}
      start={{ words: '' }}
      onSend={(draft) =>
        send(api[deed]({ params: { id: matter.id }, body: { ...draft, version: matter.version } }))
      }
      fields={[{ key: 'words', kind: 'long', label: say(label), ...(hint === '' ? {} : { hint }) }]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

/** Back with the reason, by another day where one is given. */
export function ReturnForm({ matter, onDone }: FormProps) {
  const say = useSay();
  const send = useSend(onDone);
  return (
    <SettingForm<{ words: string; due: string; dueAnyway: boolean }>
      name={nameOf('return', matter)}
      start={{ words: '', due: '', dueAnyway: false }}
      onSend={({ due, ...draft }) =>
        send(
          api.sendBack({
            params: { id: matter.id },
            body: { ...draft, version: matter.version, due: due === '' ? null : due },
          }),
        )
      }
      fields={[
        { key: 'words', kind: 'long', label: say(w.why) },
        { key: 'due', kind: 'date', label: say(w.newDue) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}
