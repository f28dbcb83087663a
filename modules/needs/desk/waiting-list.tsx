import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { waitingWords as w } from './waiting.words.ts';
import type { useWaitingAnswers, Waiting } from './waiting-answers.ts';

/** How many answers wait for the network, and which the server did not take. */
export function WaitingList(props: {
  answers: ReturnType<typeof useWaitingAnswers>;
  onBack: (one: Waiting) => void;
}) {
  const say = useSay();
  const { waiting, sent, send } = props.answers;
  const open = waiting.filter(({ refused }) => refused === undefined);
  return (
    <>
      {open.length > 0 ? (
        <output className="notice row spread">
          {say(w.waiting, { count: open.length })}
          <Button onClick={send}>{say(w.tryNow)}</Button>
        </output>
      ) : null}
      {open.length === 0 && sent > 0 ? (
        <output className="done">{say(w.sent, { count: sent })}</output>
      ) : null}
      {waiting
        .filter(({ refused }) => refused !== undefined)
        .map((one) => (
          <p key={one.key} className="notice row spread" role="alert">
            {say(w.refused, { words: asWritten(one.body.words.slice(0, 40)), reason: one.refused ?? '' })}
            <Button onClick={() => props.onBack(one)}>{say(w.back)}</Button>
          </p>
        ))}
    </>
  );
}
