import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Refused } from '../../../platform/http/client.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Programme, Title } from '../contract/titles.ts';
import { type HonoursLookUps, useFound } from './employer-finder.tsx';
import { honoursApi as api, honoursKey } from './honours.api.ts';
import { ProjectForm } from './project-form.tsx';
import { useSend } from './send.ts';
import { titlesDeskWords as w } from './titles-desk.words.ts';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A programme with its standard, its number before everything else. */
export function ProgrammeForm({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('honours.programme');
  // A number that nobody entered yet: what it approves is entered first.
  const [unknown, setUnknown] = useState<{ title: string; number: string } | null>(null);
  if (unknown) {
    const back = () => setUnknown(null);
    return (
      <>
        <h3>{say(w.projectTitle)}</h3>
        <ProjectForm kind="title" asked={unknown} onDone={back} onBack={back} />
      </>
    );
  }
  return (
    <SettingForm<{ number: string; title: string; criteria: string; recheckYears: number }>
      name="honours.programme"
      start={{ number: '', title: '', criteria: '', recheckYears: 3 }}
      onSend={async ({ criteria, ...draft }) => {
        const body = { ...draft, criteria: linesOf(criteria) };
        try {
          await api.addProgramme({ body, key: submission.keyOf(body) });
        } catch (error) {
          if (error instanceof Refused && error.problem.code === 'unknown-approval') setUnknown(draft);
          throw error;
        }
        submission.done();
        await queries.invalidateQueries({ queryKey: honoursKey });
        onDone();
      }}
      fields={[
        { key: 'number', kind: 'text', label: say(w.number), hint: say(w.numberHint) },
        { key: 'title', kind: 'text', label: say(w.title), hint: say(w.titleHint) },
        { key: 'criteria', kind: 'long', label: say(w.criteria), hint: say(w.criteriaHint) },
        { key: 'recheckYears', kind: 'number', label: say(w.recheckYears) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

interface ApplyDraft {
  programmeId: string | null;
  own: boolean;
  employerId: string | null;
  bodyId: string | null;
  words: string;
  [key: string]: string | boolean | null;
}

const forOthers = ({ own }: ApplyDraft) => !own;

/** For one's own organisation, or for an employer. */
export function ApplyForm(props: {
  programmes: readonly Programme[];
  lookUps: HonoursLookUps;
  onDone: () => void;
}) {
  const say = useSay();
  const send = useSend(props.onDone);
  const { organisation } = useSession();
  const submission = useSubmissionKey('honours.apply');
  const employers = useFound('employers', props.lookUps);
  const bodies = useFound('bodies', props.lookUps);
  return (
    <>
      {employers.finder}
      {bodies.finder}
      <SettingForm<ApplyDraft>
        name="honours.apply"
        start={{
          programmeId: props.programmes[0]?.id ?? null,
          own: true,
          employerId: null,
          bodyId: null,
          words: '',
        }}
        onSend={async ({ programmeId, own, employerId, bodyId, words }) => {
          const organisationId = own ? organisation.id : null;
          const others = own ? { employerId: null, bodyId: null } : { employerId, bodyId };
          const body = { programmeId: programmeId ?? '', organisationId, ...others, words };
          await send(api.apply({ body, key: submission.keyOf(body) }));
          submission.done();
        }}
        fields={[
          {
            ...{ key: 'programmeId', kind: 'choice', label: say(w.programme) },
            options: props.programmes.map(({ id, title }) => ({ value: id, label: title })),
          },
          { key: 'own', kind: 'check', label: say(w.forOwn) },
          {
            ...{ key: 'employerId', kind: 'choice', label: say(w.employer), none: say(w.noneChosen) },
            ...{ options: employers.options, when: forOthers },
          },
          {
            ...{ key: 'bodyId', kind: 'choice', label: say(w.body), none: say(w.noneChosen) },
            ...{ options: bodies.options, when: forOthers },
          },
          { key: 'words', kind: 'long', label: say(w.why) },
        ]}
      >
        <Button onClick={props.onDone}>{say(w.leaveIt)}</Button>
      </SettingForm>
    </>
  );
}

export const titleDeeds = ['admit', 'built', 'accept', 'recheck', 'withdraw'] as const;
export type TitleDeed = (typeof titleDeeds)[number];

/** One deed with its words; a look taken again says whether it is kept. */
export function TitleForm(props: { title: Title; deed: TitleDeed; onDone: () => void }) {
  const say = useSay();
  const { title, deed, onDone } = props;
  const send = useSend(onDone);
  return (
    <SettingForm<{ kept: boolean; words: string }>
      name={`honours.title.${deed}.${title.id}.${title.version}`}
      start={{ kept: true, words: '' }}
      onSend={({ kept, words }) => {
        const params = { id: title.id };
        const body = { version: title.version, words };
        if (deed === 'recheck') return send(api.recheck({ params, body: { ...body, kept } }));
        if (deed === 'withdraw') return send(api.withdrawTitle({ params, body }));
        return send(api[deed]({ params, body }));
      }}
      fields={[
        ...(deed === 'recheck' ? [{ key: 'kept', kind: 'check', label: say(w.isKept) } as const] : []),
        { key: 'words', kind: 'long', label: say(w.why) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}
