import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { groupWords } from '../../../base/groups.words.ts';
import { yuanOf } from '../../../base/money.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { typedFen, unreadable } from '../../../platform/ui/desk/typed-amount.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Activity, ActivityFields } from '../activities.contract.ts';
import { activityKinds, countingWays } from '../kinds.rules.ts';
import { activitiesApi as api } from './activities.api.ts';
import { activitiesDeskWords as w } from './activities-desk.words.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

interface Draft {
  kind: string | null;
  title: string;
  fromDay: string;
  toDay: string;
  areaId: string | null;
  place: string;
  partnerIds: readonly string[];
  group: string | null;
  brand: string;
  sessions: string;
  attendance: string;
  countedHow: string | null;
  countedBy: string;
  households: string;
  moneyFen: string;
  moneySource: string;
  goodsFen: string;
  goodsWhat: string;
  goodsValuedBy: string;
  why: string;
  [key: string]: string | null | readonly string[];
}

const whole = (typed: string) => {
  const plain = typed.normalize('NFKC').replaceAll(/[\s,]/g, '');
  if (plain === '') return null;
  return /^\d{1,12}$/.test(plain) ? Number(plain) : unreadable;
};
const text = (count: number | null) => (count === null ? '' : String(count));

function startOf(activity: Activity | null, today: string): Draft {
  const counted = (count: number | 'few' | null) => text(count === 'few' ? null : count);
  return {
    ...{ kind: activity?.kind ?? 'event', title: activity?.title ?? '', place: activity?.place ?? '' },
    ...{ fromDay: activity?.fromDay ?? today, toDay: activity?.toDay ?? today },
    ...{ areaId: activity?.areaId ?? null, partnerIds: activity?.partnerIds ?? [] },
    ...{ group: activity?.group ?? null, brand: activity?.brand ?? '' },
    sessions: text(activity?.sessions ?? null),
    attendance: counted(activity?.attendance ?? null),
    ...{ countedHow: activity?.countedHow ?? null, countedBy: activity?.countedBy ?? '' },
    households: counted(activity?.households ?? null),
    moneyFen: activity?.moneyFen ? yuanOf(activity.moneyFen) : '',
    moneySource: activity?.moneySource ?? '',
    goodsFen: activity?.goodsFen ? yuanOf(activity.goodsFen) : '',
    ...{ goodsWhat: activity?.goodsWhat ?? '', goodsValuedBy: activity?.goodsValuedBy ?? '', why: '' },
  };
}

function fieldsOf(draft: Draft, organisationId: string): ActivityFields {
  const { why: _, ...rest } = draft;
  return {
    ...rest,
    organisationId,
    kind: draft.kind === 'class' ? 'class' : 'event',
    areaId: draft.areaId ?? '',
    partnerIds: [...draft.partnerIds],
    countedHow: countingWays.find((one) => one === draft.countedHow) ?? null,
    sessions: whole(draft.sessions),
    attendance: whole(draft.attendance),
    households: whole(draft.households),
    moneyFen: typedFen(draft.moneyFen),
    goodsFen: typedFen(draft.goodsFen),
  };
}

/** An activity to be entered or corrected. */
export function ActivityForm(props: {
  activity: Activity | null;
  organisationId: string;
  today: string;
  areas: readonly Choice[];
  organisations: readonly Choice[];
  brands: readonly string[];
  onDone: (saved: Activity) => void;
  children?: ReactNode;
}) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { activity, organisationId } = props;
  const of = activity?.id ?? 'new';
  const submission = useSubmissionKey(`activity.${of}`);
  // The first day stays the day on which the form was opened, also past midnight.
  const [start] = useState(() => startOf(activity, props.today));
  const options = (all: readonly Choice[]) => all.map(({ id, name }) => ({ value: id, label: city(name) }));
  const isNumber = (key: string) => (draft: Draft) =>
    whole(String(draft[key])) === unreadable ? say(w.badNumber) : undefined;
  const isMoney = (key: string) => (draft: Draft) =>
    typedFen(String(draft[key])) === unreadable ? say(uiWords.badMoney) : undefined;
  return (
    <SettingForm<Draft>
      name={`activity.${of}.${activity?.version ?? 0}`}
      start={start}
      onSend={async (draft) => {
        const body = fieldsOf(draft, organisationId);
        const saved = activity
          ? await api.change({
              params: { id: activity.id },
              body: { ...body, version: activity.version, why: draft.why },
            })
          : await api.add({ body, key: submission.keyOf(body) });
        submission.done();
        void queries.invalidateQueries();
        props.onDone(saved);
      }}
      fields={[
        { key: 'title', kind: 'text', label: say(w.title), hint: say(w.titleHint) },
        {
          key: 'kind',
          kind: 'choice',
          label: say(w.kind),
          options: activityKinds.map((value) => ({ value, label: say(w[value]) })),
        },
        { key: 'fromDay', kind: 'date', label: say(w.fromDay) },
        { key: 'toDay', kind: 'date', label: say(w.toDay) },
        { key: 'areaId', kind: 'choice', label: say(w.area), options: options(props.areas) },
        { key: 'place', kind: 'text', label: say(w.place) },
        {
          key: 'partnerIds',
          kind: 'choices',
          label: say(w.partners),
          options: options(props.organisations.filter(({ id }) => id !== organisationId)),
        },
        { key: 'attendance', kind: 'text', label: say(w.attendance), warn: isNumber('attendance') },
        {
          key: 'countedHow',
          kind: 'choice',
          label: say(w.countedHow),
          none: say(w.notCounted),
          options: countingWays.map((value) => ({ value, label: say(w[value]) })),
        },
        { key: 'countedBy', kind: 'text', label: say(w.countedBy) },
        { key: 'sessions', kind: 'text', label: say(w.sessions), warn: isNumber('sessions') },
        { key: 'households', kind: 'text', label: say(w.households), warn: isNumber('households') },
        { key: 'moneyFen', kind: 'text', label: say(w.moneyFen), warn: isMoney('moneyFen') },
        { key: 'moneySource', kind: 'text', label: say(w.moneySource) },
        { key: 'goodsFen', kind: 'text', label: say(w.goodsFen), warn: isMoney('goodsFen') },
        { key: 'goodsWhat', kind: 'text', label: say(w.goodsWhat) },
        { key: 'goodsValuedBy', kind: 'text', label: say(w.goodsValuedBy) },
        {
          key: 'group',
          kind: 'choice',
          label: say(w.group),
          none: say(w.everybody),
          options: Object.entries(groupWords).map(([value, word]) => ({ value, label: say(word) })),
        },
        { key: 'brand', kind: 'suggest', label: say(w.brand), options: props.brands },
        ...(activity ? [{ key: 'why', kind: 'text' as const, label: say(w.why), hint: say(w.whyHint) }] : []),
      ]}
    >
      {props.children}
    </SettingForm>
  );
}
