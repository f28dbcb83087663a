import { Button } from 'antd';
import { useState } from 'react';
import { Refused } from '../../../platform/http/client.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { ApprovalFound } from '../contract/rounds.ts';
import type { Project } from '../contract/shapes.ts';
import { freeKinds, type ProjectKind, type RoundKind, type Sponsor, sponsors } from '../kinds.rules.ts';
import { sponsorWords } from '../words/honours.words.ts';
import { honoursApi as api } from './honours.api.ts';
import { honoursDeskWords as w } from './honours-desk.words.ts';

/** What needs no approval, as the next step. */
export function Ways({ ways, onWay }: { ways: ApprovalFound['ways']; onWay: (kind: RoundKind) => void }) {
  const say = useSay();
  const hints = { recommendation: w.recommendationHint, example: w.exampleHint } as const;
  return (
    <>
      <h3>{say(w.waysTitle)}</h3>
      {ways.map((way) => (
        <div key={way} className="row">
          <Button type="primary" onClick={() => onWay(way)}>
            {say(w[way])}
          </Button>
          <span className="quiet">{say(hints[way])}</span>
        </div>
      ))}
    </>
  );
}

/** What was approved, for a number that nobody entered yet. */
export function ProjectForm(props: {
  kind: ProjectKind;
  asked: { readonly title: string; readonly number: string };
  onDone: (project: Project) => void;
  /** Where what needs no approval is begun, if it can be from here. */
  onWay?: (kind: RoundKind) => void;
  onBack: () => void;
}) {
  const say = useSay();
  const [refused, setRefused] = useState(false);
  const { title, number } = props.asked;
  const submission = useSubmissionKey(`honours.project.${number}`);
  return (
    <SettingForm<{
      name: string;
      number: string;
      sponsor: string | null;
      issuer: string;
      dated: string;
      quota: number;
      validYears: number;
    }>
      name={`honours.project.${number}`}
      start={{ name: title, number, sponsor: null, issuer: '', dated: '', quota: 10, validYears: 1 }}
      onSend={async ({ sponsor, ...draft }) => {
        const body = { ...draft, kind: props.kind, sponsor: (sponsor ?? '') as Sponsor };
        try {
          const project = await api.addProject({ body, key: submission.keyOf(body) });
          submission.done();
          props.onDone(project);
        } catch (error) {
          setRefused(error instanceof Refused && error.problem.code === 'no-approval');
          throw error;
        }
      }}
      fields={[
        { key: 'name', kind: 'text', label: say(w.projectName) },
        { key: 'number', kind: 'text', label: say(w.number) },
        {
          ...{ key: 'sponsor', kind: 'choice', label: say(w.sponsor) },
          options: sponsors.map((value) => ({ value, label: say(sponsorWords[value]) })),
        },
        { key: 'issuer', kind: 'text', label: say(w.issuer) },
        { key: 'dated', kind: 'date', label: say(w.dated) },
        { key: 'quota', kind: 'number', label: say(w.quota) },
        { key: 'validYears', kind: 'number', label: say(w.validYears) },
      ]}
    >
      <Button onClick={props.onBack}>{say(w.back)}</Button>
      {refused && props.onWay ? <Ways ways={[...freeKinds]} onWay={props.onWay} /> : null}
    </SettingForm>
  );
}
