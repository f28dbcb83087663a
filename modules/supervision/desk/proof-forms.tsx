import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { type FormProps, useSend } from './matter-forms.tsx';
import { supervisionApi as api } from './supervision.api.ts';
import { supervisionDeskWords as w } from './supervision-desk.words.ts';

export type LoadIndicators = (
  signal: AbortSignal,
) => Promise<readonly { readonly code: string; readonly name: string }[]>;

/** The present month and those before it, the newest first. */
function monthsUntil(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 24 }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1))).map((day) =>
    day.toISOString().slice(0, 7),
  );
}

/** A figure of the ledger for the organisation itself; its value is read when it is sent. */
export function FigureForm(props: FormProps & { loadIndicators: LoadIndicators }) {
  const say = useSay();
  const city = useCityText();
  const { matter, onDone, loadIndicators } = props;
  const send = useSend(onDone);
  const today = useToday(useSession().city.zone);
  const found = useQuery({
    queryKey: ['look-up', 'indicators'],
    queryFn: ({ signal }) => loadIndicators(signal),
  });
  if (!found.data) return found.error ? <Failure error={found.error} kind="read" /> : <Skeleton lines={4} />;
  const months = monthsUntil(today).map((value) => {
    const [year = '', month = ''] = value.split('-');
    return { value, label: say(w.month, { year, month: String(Number(month)) }) };
  });
  const present = today.slice(0, 7);
  return (
    <SettingForm<{ words: string; proof: string | null; from: string | null; to: string | null }>
      name={`supervision.figure.${matter.id}.${matter.version}`}
      start={{ words: '', proof: null, from: present, to: present }}
      onSend={({ words, proof, from, to }) => {
        const given = { kind: 'figure', indicator: proof ?? '', from: from ?? '', to: to ?? '' } as const;
        const body = { version: matter.version, words, proof: given };
        return send(api.prove({ params: { id: matter.id }, body }));
      }}
      fields={[
        { key: 'words', kind: 'long', label: say(w.proved) },
        {
          ...{ key: 'proof', kind: 'choice', label: say(w.figure), hint: say(w.figureHint) },
          options: found.data.map(({ code, name }) => ({ value: code, label: city(name) })),
        },
        { key: 'from', kind: 'choice', label: say(w.fromMonth), options: months },
        { key: 'to', kind: 'choice', label: say(w.toMonth), options: months },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

interface CallsDraft {
  words: string;
  proof: string;
  solved1: boolean;
  reference2: string;
  solved2: boolean;
  reference3: string;
  solved3: boolean;
  [key: string]: string | boolean;
}

/** Three people were rung: the numbers of their needs, and what they said. */
export function CallsForm({ matter, onDone }: FormProps) {
  const say = useSay();
  const send = useSend(onDone);
  const solved = say(w.solved);
  return (
    <>
      <p className="quiet">{say(w.callsHint)}</p>
      <SettingForm<CallsDraft>
        name={`supervision.calls.${matter.id}.${matter.version}`}
        start={{
          ...{ words: '', proof: '', solved1: false, reference2: '', solved2: false, reference3: '' },
          solved3: false,
        }}
        onSend={({ words, proof, solved1, reference2, solved2, reference3, solved3 }) => {
          const calls = [
            { reference: proof, solved: solved1 },
            { reference: reference2, solved: solved2 },
            { reference: reference3, solved: solved3 },
          ];
          const body = { version: matter.version, words, proof: { kind: 'calls' as const, calls } };
          return send(api.prove({ params: { id: matter.id }, body }));
        }}
        fields={[
          { key: 'words', kind: 'long', label: say(w.proved) },
          { key: 'proof', kind: 'text', label: say(w.reference1) },
          { key: 'solved1', kind: 'check', label: solved },
          { key: 'reference2', kind: 'text', label: say(w.reference2) },
          { key: 'solved2', kind: 'check', label: solved },
          { key: 'reference3', kind: 'text', label: say(w.reference3) },
          { key: 'solved3', kind: 'check', label: solved },
        ]}
      >
        <Button onClick={onDone}>{say(w.leaveIt)}</Button>
      </SettingForm>
    </>
  );
}
