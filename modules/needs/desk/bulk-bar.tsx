import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { localTime } from '../../../base/time.ts';
import type { Word } from '../../../base/words.ts';
import type { Endpoint } from '../../../platform/http/contract.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { useFailureText } from '../../../platform/ui/desk/parts.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import type { BulkAct } from '../contract/bulk.ts';
import { needsContract } from '../needs.contract.ts';
import { bulkWords as w } from './bulk.words.ts';
import { LaterBulkForm } from './later.tsx';
import { type Outcome, oneByOne, type Step, undoing } from './one-by-one.ts';

const acts: readonly { act: BulkAct; word: Word; asks: Endpoint }[] = [
  { act: 'takeOn', word: w.takeOn, asks: needsContract.takeOn },
  { act: 'dispatch', word: w.dispatch, asks: needsContract.dispatch },
  { act: 'category', word: w.category, asks: needsContract.correct },
  { act: 'remind', word: w.remind, asks: needsContract.remind },
];

interface Ended {
  readonly outcomes: readonly Outcome[];
  readonly undone: boolean;
  /** For how long it can be undone, and until when that is. */
  readonly milliseconds: number | null;
  readonly until: Date;
}

/** True until so many milliseconds have passed. */
function useWhile(milliseconds: number | null): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setOver(true), milliseconds ?? 0);
    return () => clearTimeout(later);
  }, [milliseconds]);
  return milliseconds !== null && !over;
}

function Result(props: { ended: Ended; busy: boolean; onUndo: () => void; onClose: () => void }) {
  const say = useSay();
  const text = useFailureText();
  const { zone } = useSession().city;
  const { outcomes, undone, milliseconds, until } = props.ended;
  const failed = outcomes.filter(({ error }) => error !== null);
  const ways = outcomes.filter(({ undo }) => undo !== null).length;
  const inTime = useWhile(milliseconds);
  const count = outcomes.length - failed.length;
  return (
    <section className="stack no-print">
      <output className="done">{say(undone ? w.undone : w.done, { count })}</output>
      {failed.length > 0 ? (
        <div className="failure">
          <div>
            <p>{say(w.failed, { count: failed.length })}</p>
            <ul>
              {failed.map(({ reference, error }) => (
                <li key={reference}>{say(w.cannotLine, { reference, why: text(error) })}</li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
      <div className="row">
        {inTime && ways > 0 ? (
          <>
            <Button loading={props.busy} onClick={props.onUndo}>
              {say(w.undo, { count: ways })}
            </Button>
            <span className="quiet">
              {say(w.undoUntil, { time: localTime(until, zone).time.slice(0, 5) })}
            </span>
          </>
        ) : null}
        <Button onClick={props.onClose}>{say(w.close)}</Button>
      </div>
    </section>
  );
}

/** Above the list: how many are chosen and what can be done with them together. */
export function BulkBar(props: {
  chosen: ReadonlySet<string>;
  onChoose: (keys: ReadonlySet<string>) => void;
}) {
  const say = useSay();
  const session = useSession();
  const queries = useQueryClient();
  const [act, setAct] = useState<BulkAct | null>(null);
  const [running, setRunning] = useState<{ done: number; all: number } | null>(null);
  const [ended, setEnded] = useState<Ended | null>(null);
  const { chosen, onChoose } = props;
  const run = async (steps: readonly Step[], undone: boolean, minutes: number | null) => {
    setRunning({ done: 0, all: steps.length });
    const outcomes = await oneByOne(steps, (done) => setRunning({ done, all: steps.length }));
    setRunning(null);
    setAct(null);
    const milliseconds = minutes === null ? null : minutes * 60_000;
    const until = new Date(Date.now() + (milliseconds ?? 0));
    setEnded({ outcomes, undone, milliseconds, until });
    onChoose(new Set());
    void queries.invalidateQueries({ queryKey: ['needs'] });
  };
  if (ended) {
    return (
      <Result
        key={ended.undone ? 'undone' : 'done'}
        ended={ended}
        busy={running !== null}
        onUndo={() => void run(undoing(ended.outcomes), true, null)}
        onClose={() => setEnded(null)}
      />
    );
  }
  if (chosen.size === 0) return null;
  return (
    <section className="bulk stack no-print" aria-label={say(w.chosen, { count: chosen.size })}>
      <div className="row">
        <strong>{say(w.chosen, { count: chosen.size })}</strong>
        {acts
          .filter(({ asks }) => mayCall(session, asks))
          .map((one) => (
            <Button
              key={one.act}
              aria-expanded={act === one.act}
              disabled={running !== null}
              onClick={() => setAct(one.act)}
            >
              {say(one.word)}
            </Button>
          ))}
        <Button type="link" disabled={running !== null} onClick={() => onChoose(new Set())}>
          {say(w.none)}
        </Button>
      </div>
      {act === null ? null : (
        <LaterBulkForm
          key={act}
          act={act}
          ids={[...chosen]}
          running={running}
          onRun={(steps, minutes) => void run(steps, false, minutes)}
          onCancel={() => setAct(null)}
        />
      )}
    </section>
  );
}
