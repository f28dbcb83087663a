import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { WeighingTrial } from '../contract/weighing.ts';
import { weighingApi as api, weighingKey } from './weighing.api.ts';
import { trialWords as w } from './weighing-desk.words.ts';

/** Adopts what was looked at, with a reason. */
export function AdoptForm({ trial, version }: { trial: WeighingTrial; version: number }) {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('weighing.adopt');
  const [why, setWhy] = useState('');
  const adopting = useMutation({
    mutationFn: () => {
      const body = { version, trial: trial.id, why: why.trim() };
      return api.adoptWeights({ body, key: submission.keyOf(body) });
    },
    onSuccess: async () => {
      submission.done();
      setWhy('');
      await queries.invalidateQueries({ queryKey: weighingKey });
    },
  });
  const empty = why.trim() === '';
  return (
    <>
      <Field label={say(w.why)} hint={say(empty ? uiWords.required : w.whyHint)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={200}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
      </Field>
      <Failure error={adopting.error} />
      <div className="row">
        <AskFirst
          title={say(w.adoptAsk)}
          description={<p className="ask">{say(w.adoptText)}</p>}
          okText={say(w.adopt)}
          disabled={empty}
          onConfirm={() => adopting.mutate()}
        >
          <Button type="primary" disabled={empty} loading={adopting.isPending}>
            {say(w.adopt)}
          </Button>
        </AskFirst>
      </div>
    </>
  );
}
