import type { ReactNode } from 'react';
import type { Need } from '../contract/need.ts';
import type { Done } from './act-form.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AppointmentForm } from './appointment-form.tsx';
import { CallInForm } from './call-in-form.tsx';
import { ContestForm } from './contest-form.tsx';
import { CorrectForm } from './correct-form.tsx';
import { DeclineForm } from './decline-form.tsx';
import { DispatchForm } from './dispatch-form.tsx';
import { DoorBackForm, DoorForm } from './door-form.tsx';
import { ExtendForm } from './extend-form.tsx';
import { MergeForm, UnmergeForm } from './merge-form.tsx';
import { NoBasisForm } from './no-basis-form.tsx';
import { PassForm } from './pass-form.tsx';
import { RecallForm } from './recall-form.tsx';
import { RevealForm } from './reveal-form.tsx';
import { SortForm } from './sort-form.tsx';
import { SpeakForm } from './speak-form.tsx';
import { SuperviseForm } from './supervise-form.tsx';
import { VerdictForm } from './verdict-form.tsx';

export type FormName =
  | 'sort'
  | 'door'
  | 'doorBack'
  | 'answer'
  | 'dispatch'
  | 'decline'
  | 'speak'
  | 'correct'
  | 'reveal'
  | 'recall'
  | 'merge'
  | 'unmerge'
  | 'appoint'
  | 'extend'
  | 'pass'
  | 'decideNoBasis'
  | 'callIn'
  | 'supervise'
  | 'verdict'
  | 'contest';

/** The form of what was pressed. */
export function NeedForm(props: {
  need: Need;
  form: FormName;
  /** The leg that a form of one leg is about. */
  legId: string;
  onDone: Done;
  onCancel: () => void;
}) {
  const { legId, form, ...shared } = props;
  const forms: Record<FormName, () => ReactNode> = {
    answer: () => <AnswerForm {...shared} legId={legId} />,
    decline: () => <DeclineForm {...shared} legId={legId} />,
    dispatch: () => <DispatchForm {...shared} />,
    speak: () => <SpeakForm {...shared} />,
    correct: () => <CorrectForm {...shared} />,
    reveal: () => <RevealForm {...shared} />,
    recall: () => <RecallForm {...shared} />,
    merge: () => <MergeForm {...shared} />,
    unmerge: () => <UnmergeForm {...shared} />,
    verdict: () => <VerdictForm {...shared} />,
    contest: () => <ContestForm {...shared} />,
    sort: () => <SortForm {...shared} />,
    door: () => <DoorForm {...shared} />,
    doorBack: () => <DoorBackForm {...shared} />,
    callIn: () => <CallInForm {...shared} />,
    supervise: () => <SuperviseForm {...shared} />,
    appoint: () => <AppointmentForm {...shared} legId={legId} />,
    extend: () => <ExtendForm {...shared} legId={legId} />,
    pass: () => <PassForm {...shared} legId={legId} />,
    decideNoBasis: () => <NoBasisForm {...shared} legId={legId} />,
  };
  return forms[form]();
}
