import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { counterWords } from './counter.words.ts';
import { dangerDeskWords as w } from './danger.words.ts';
import { type DoorDraft, DoorFields } from './door-form.tsx';
import { needsApi } from './needs.api.ts';

interface Said {
  readonly words: string;
  readonly via: 'counter' | 'phone';
  readonly areaId: string | null;
}

/** Not ours: where to, why and how long, on a slip; of an accusation nothing is kept. */
export function CounterDoor(props: { at: Said; accusation: boolean; onDone: () => void }) {
  const say = useSay();
  const key = useSubmissionKey('counter.door');
  const { at, accusation, onDone } = props;
  const [typed, setDraft] = useState<DoorDraft>({ door: 'hotline', reason: '' });
  const fits = !accusation || typed.door === 'discipline' || typed.door === 'petition';
  const draft: DoorDraft = fits ? typed : { ...typed, door: 'discipline' };
  const [checked, setChecked] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [shown, setShown] = useState<{ reference: string; route: string; clock: string } | null>(null);
  const send = async () => {
    setChecked(true);
    const reason = draft.reason.trim();
    if (reason === '' || at.words === '') return;
    const body = { ...at, door: draft.door, reason };
    try {
      setError(null);
      const done = await needsApi.showDoorAtCounter({ body, key: key.keyOf(body) });
      key.done();
      setShown(done);
      onDone();
    } catch (failed) {
      setError(failed);
    }
  };
  if (shown) {
    return (
      <section className="slip stack" aria-label={say(w.slipDoor)}>
        <p className="heading">{say(w.slipDoor)}</p>
        <p>{shown.route}</p>
        <p>{shown.clock}</p>
        <p className="quiet tabular">{say(counterWords.reference, { reference: shown.reference })}</p>
        <div className="row no-print">
          <Button type="primary" onClick={() => window.print()}>
            {say(w.doorPrint)}
          </Button>
          <Button onClick={() => setShown(null)}>{say(uiWords.close)}</Button>
        </div>
      </section>
    );
  }
  if (at.words === '') return null;
  return (
    <details open={accusation}>
      <summary>{say(w.doorTitle)}</summary>
      <div className="stack">
        <DoorFields draft={draft} accusation={accusation} checked={checked} onChange={setDraft} />
        <Failure error={error} />
        <div className="row">
          <Button onClick={() => void send()}>{say(w.doorFile)}</Button>
        </div>
      </div>
    </details>
  );
}
