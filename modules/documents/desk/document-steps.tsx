import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { AskFirst } from '../../../platform/ui/desk/ask-first.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { OfficialPaper } from '../documents.contract.ts';
import { documentsApi as api, documentsKey } from './documents.api.ts';
import { documentWords as w } from './documents-desk.words.ts';

const steps = ['send', 'takeBack', 'review', 'sign', 'issue', 'return', 'withdraw'] as const;
type Step = (typeof steps)[number];

/** Those that say why. */
const spoken: readonly Step[] = ['review', 'sign', 'return', 'withdraw'];
const mustSay: readonly Step[] = ['return', 'withdraw'];

function useSteps(document: OfficialPaper, comment: string, onDone: (step: Step) => void) {
  const queries = useQueryClient();
  const submission = useSubmissionKey(`document.issue.${document.id}`);
  const { id, version } = document;
  return useMutation({
    mutationFn: async (step: Step) => {
      const params = { id };
      if (step === 'send' || step === 'takeBack') return api[step]({ params, body: { version } });
      if (step === 'issue') {
        const body = { version };
        const issued = await api.issue({ params, body, key: submission.keyOf({ id, ...body }) });
        submission.done();
        return issued;
      }
      return api[step]({ params, body: { version, comment } });
    },
    onSuccess: (_, step) => {
      onDone(step);
      void queries.invalidateQueries({ queryKey: documentsKey });
    },
  });
}

/** What may be done with a document now, the likeliest first and alone primary. */
export function DocumentSteps(props: {
  document: OfficialPaper;
  unsaved: boolean;
  onSaid: (text: string) => void;
}) {
  const { document, unsaved } = props;
  const say = useSay();
  const session = useSession();
  const [comment, setComment] = useState('');
  const step = useSteps(document, comment.trim(), (done) => {
    setComment('');
    props.onSaid(say(w.done, { what: say(w[done]) }));
  });
  const { may, content, draftedBy } = document;
  const open = steps.filter((one) => may[one]);
  const [primary] = open.filter(
    (one) =>
      (!mustSay.includes(one) && one !== 'takeBack' && one !== 'review') || (one === 'review' && !may.sign),
  );
  const own = draftedBy?.number === session.number;
  const questions: Partial<Record<Step, string>> = {
    sign: say(own ? w.askAlone : w.askSign),
    issue: say(w.askIssue, { code: asWritten(content.code) }),
    withdraw: say(w.askWithdraw, { title: asWritten(content.title) }),
  };
  if (open.length === 0 && document.state !== 'review') return null;
  return (
    <section className="document-steps no-print stack" aria-label={say(w.steps)}>
      <h2>{say(w.steps)}</h2>
      {document.state === 'review' && !may.sign && own ? <p className="quiet">{say(w.waits)}</p> : null}
      {unsaved ? <p className="warn">{say(w.unsaved)}</p> : null}
      {open.some((one) => spoken.includes(one)) ? (
        <Field label={say(w.comment)} hint={say(w.commentHint)}>
          {(id, describedBy) => (
            <Input.TextArea
              id={id}
              aria-describedby={describedBy}
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={500}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
          )}
        </Field>
      ) : null}
      <div className="row">
        {open.map((one) => {
          const held = unsaved || (mustSay.includes(one) && comment.trim() === '');
          const question = questions[one];
          const button = (
            <Button
              key={one}
              type={one === primary ? 'primary' : 'default'}
              disabled={held}
              loading={step.isPending && step.variables === one}
              {...(question === undefined ? { onClick: () => step.mutate(one) } : {})}
            >
              {say(w[one])}
            </Button>
          );
          return question === undefined || held ? (
            button
          ) : (
            <AskFirst
              key={one}
              title={question}
              okText={say(w[one])}
              cancelText={say(w.cancel)}
              onConfirm={() => step.mutate(one)}
            >
              {button}
            </AskFirst>
          );
        })}
      </div>
      <Failure error={step.error} />
    </section>
  );
}
