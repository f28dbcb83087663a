import { useQueryClient } from '@tanstack/react-query';
import { asWritten, type Word } from '../../../base/words.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { addMonths, turnsOf } from '../chairs.rules.ts';
import type { Chairs } from '../contract/chairs.ts';
import { mostMonths, usualMonths } from '../kinds.rules.ts';
import type { Choice } from './choices.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { chairWords as w } from './meetings-desk.words.ts';
import { useMonthText } from './month-text.ts';

/** What the office is about to do with the order or the months. */
export type ChairDeed =
  | { readonly kind: 'plan' }
  | { readonly kind: 'join' }
  | { readonly kind: 'change'; readonly month: string }
  | { readonly kind: 'swap'; readonly month: string }
  | { readonly kind: 'leave'; readonly id: string; readonly joinedOn: string };

type Say = (word: Word, values?: Record<string, string | number>) => string;

const nameOf = (chairs: Chairs, id: string) =>
  chairs.members.find(({ organisation }) => organisation.id === id)?.organisation.shortName ?? '';

export function deedTitle(
  chairs: Chairs,
  deed: ChairDeed,
  say: Say,
  monthText: (month: string) => string,
): string {
  if (deed.kind === 'plan') return say(w.plan);
  if (deed.kind === 'join') return say(w.join);
  if (deed.kind === 'leave') return say(w.leaveTitle, { name: asWritten(nameOf(chairs, deed.id)) });
  if (deed.kind === 'swap') return say(w.swapTitle);
  return say(w.changeTitle, { month: monthText(deed.month) });
}

interface FormProps {
  readonly chairs: Chairs;
  readonly onDone: () => void;
}

function PlanForm({ chairs, onDone }: FormProps) {
  const say = useSay();
  const city = useCityText();
  const monthText = useMonthText();
  const submission = useSubmissionKey('chairs.plan');
  const now = `${chairs.today.slice(0, 7)}-01`;
  const free = chairs.months.find(({ organisation, past }) => !organisation && !past)?.month ?? now;
  const months = Array.from({ length: mostMonths }, (_, at) => addMonths(now, at));
  const current = chairs.members.filter(({ leftOn }) => leftOn === null);
  return (
    <SettingForm<{ from: string | null; months: number; each: number; first: string | null }>
      name="chairs.plan"
      start={{ from: free, months: 12, each: usualMonths, first: null }}
      onSend={async ({ from, ...draft }) => {
        const body = { ...draft, from: from ?? now };
        await api.plan({ body, key: submission.keyOf(body) });
        submission.done();
        onDone();
      }}
      fields={[
        {
          key: 'from',
          kind: 'choice',
          label: say(w.planFrom),
          options: months.map((value) => ({ value, label: monthText(value) })),
        },
        { key: 'months', kind: 'number', label: say(w.planMonths) },
        { key: 'each', kind: 'number', label: say(w.planEach) },
        {
          key: 'first',
          kind: 'choice',
          label: say(w.planFirst),
          none: say(w.planNext),
          options: current.map(({ organisation }) => ({
            value: organisation.id,
            label: city(organisation.shortName),
          })),
        },
      ]}
    />
  );
}

function JoinForm({ chairs, organisations, onDone }: FormProps & { organisations: readonly Choice[] }) {
  const say = useSay();
  const city = useCityText();
  const submission = useSubmissionKey('chairs.join');
  const members = new Set(
    chairs.members.filter(({ leftOn }) => leftOn === null).map(({ organisation }) => organisation.id),
  );
  return (
    <SettingForm<{ organisationId: string | null; joinedOn: string }>
      name="chairs.join"
      start={{ organisationId: null, joinedOn: chairs.today }}
      onSend={async ({ organisationId, joinedOn }) => {
        const body = { organisationId: organisationId ?? '', joinedOn };
        await api.join({ body, key: submission.keyOf(body) });
        submission.done();
        onDone();
      }}
      fields={[
        {
          key: 'organisationId',
          kind: 'choice',
          label: say(w.member),
          options: organisations
            .filter(({ id }) => !members.has(id))
            .map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        { key: 'joinedOn', kind: 'date', label: say(w.joinedOn) },
      ]}
    />
  );
}

function LeaveForm({ chairs, deed, onDone }: FormProps & { deed: Extract<ChairDeed, { kind: 'leave' }> }) {
  const say = useSay();
  const { id: organisation, joinedOn } = deed;
  return (
    <>
      <p className="quiet">{say(w.leaveHint)}</p>
      <SettingForm<{ leftOn: string; why: string }>
        name={`chairs.leave.${organisation}`}
        start={{ leftOn: chairs.today, why: '' }}
        onSend={async (draft) => {
          await api.leave({ params: { organisation }, body: { ...draft, joinedOn } });
          onDone();
        }}
        fields={[
          { key: 'leftOn', kind: 'date', label: say(w.leftOn) },
          { key: 'why', kind: 'text', label: say(w.why) },
        ]}
      />
    </>
  );
}

function ChangeForm({ chairs, month, onDone }: FormProps & { month: string }) {
  const say = useSay();
  const city = useCityText();
  const held = chairs.months.find((one) => one.month === month);
  const holds = held?.organisation ?? null;
  const current = chairs.members.filter(({ leftOn }) => leftOn === null);
  return (
    <>
      {holds ? <p className="quiet">{say(w.holds, { name: asWritten(holds.shortName) })}</p> : null}
      <SettingForm<{ organisationId: string | null; why: string }>
        name={`chairs.change.${month}.${held?.number ?? 0}`}
        start={{ organisationId: null, why: '' }}
        onSend={async ({ organisationId, why }) => {
          const seen = { version: held?.number ?? 0, insteadOf: holds?.id ?? null };
          await api.change({
            params: { month: month.slice(0, 7) },
            body: { organisationId: organisationId ?? '', why, ...seen },
          });
          onDone();
        }}
        fields={[
          {
            key: 'organisationId',
            kind: 'choice',
            label: say(w.who),
            options: current
              .filter(({ organisation }) => organisation.id !== holds?.id)
              .map(({ organisation }) => ({ value: organisation.id, label: city(organisation.shortName) })),
          },
          { key: 'why', kind: 'text', label: say(w.why) },
        ]}
      />
    </>
  );
}

function SwapForm({ chairs, month, onDone }: FormProps & { month: string }) {
  const say = useSay();
  const city = useCityText();
  const monthText = useMonthText();
  const ahead = chairs.months.filter(({ past }) => !past);
  const held = new Map(
    ahead.flatMap((one): [string, string][] => (one.organisation ? [[one.month, one.organisation.id]] : [])),
  );
  const numberOf = (of: string) => ahead.find((one) => one.month === of)?.number ?? 1;
  const own = held.get(month) ?? '';
  const name =
    nameOf(chairs, own) || (ahead.find((one) => one.month === month)?.organisation?.shortName ?? '');
  return (
    <SettingForm<{ other: string | null; why: string }>
      name={`chairs.swap.${month}`}
      start={{ other: null, why: '' }}
      onSend={async ({ other, why }) => {
        const [one, two] = [month, other ?? ''].map((of) => ({ month: of, version: numberOf(of) }));
        if (one && two) await api.swap({ body: { one, other: two, why } });
        onDone();
      }}
      fields={[
        {
          key: 'other',
          kind: 'choice',
          label: say(w.swapWith, { name: asWritten(name), month: monthText(month) }),
          options: turnsOf(held)
            .filter(({ organisationId }) => organisationId !== own)
            .map(({ organisationId, from, until }) => ({
              value: from,
              label: `${city(nameOf(chairs, organisationId))} ${monthText(from)}${from === until ? '' : `–${monthText(until)}`}`,
            })),
        },
        { key: 'why', kind: 'text', label: say(w.why) },
      ]}
    />
  );
}

/** The form of what the office is about to do. */
export function ChairForm(props: FormProps & { deed: ChairDeed; organisations: readonly Choice[] }) {
  const { deed, chairs, organisations } = props;
  const queries = useQueryClient();
  const onDone = () => {
    void queries.invalidateQueries({ queryKey: meetingsKey });
    props.onDone();
  };
  if (deed.kind === 'plan') return <PlanForm {...{ chairs, onDone }} />;
  if (deed.kind === 'join') return <JoinForm {...{ chairs, organisations, onDone }} />;
  if (deed.kind === 'leave') return <LeaveForm {...{ chairs, deed, onDone }} />;
  if (deed.kind === 'swap') return <SwapForm {...{ chairs, month: deed.month, onDone }} />;
  return <ChangeForm {...{ chairs, month: deed.month, onDone }} />;
}
