import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import { Choices, Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { gradeWords } from '../closing.words.ts';
import type { FollowUps } from '../contract/closing.ts';
import { closingDeskWords as w } from './closing.words.ts';
import { type NeedLink, useNeedName, useSend } from './follow-ups.ts';
import { needsApi } from './needs.api.ts';

type Decision = 'founded' | 'unfounded';

/** One contested grade, and what a coordinator finds. */
export function ContestDecision(props: {
  contest: FollowUps['contests'][number];
  needLink: NeedLink;
  onDone: (said: string) => void;
}) {
  const say = useSay();
  const nameOf = useNeedName();
  const { contest } = props;
  const { send, pending, error } = useSend(props.onDone);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const decide = () => {
    setChecked(true);
    if (decision === null || reason.trim() === '') return;
    const body = { decision, reason: reason.trim() };
    void send(say(w.decided), () => needsApi.decideContest({ params: { id: contest.id }, body }));
  };
  return (
    <li className="stack tight">
      <strong>{props.needLink(contest.need.id, nameOf(contest.need))}</strong>
      <div>
        {say(w.contestOf, {
          organisation: contest.contest?.organisation ?? '',
          grade: say(gradeWords[contest.grade] ?? w.contest),
        })}
      </div>
      <OwnWords text={contest.contest?.reason ?? ''} />
      <Choices
        legend={say(w.decision)}
        value={decision}
        options={(['founded', 'unfounded'] as const).map((value) => ({ value, label: say(w[value]) }))}
        onChange={setDecision}
      />
      <Field
        label={say(w.decideReason)}
        error={checked && reason.trim() === '' ? say(uiWords.required) : undefined}
      >
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {checked && decision === null ? <p role="alert">{say(uiWords.required)}</p> : null}
      <Failure error={error} />
      <div className="row">
        <Button type="primary" loading={pending} onClick={decide}>
          {say(w.decide)}
        </Button>
      </div>
    </li>
  );
}
