import { Button } from 'antd';
import { type RefObject, useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { firstDoorFor } from '../first-door.rules.ts';
import { protectedWords } from '../protected.words.ts';
import { dangerDeskWords as w } from './danger.words.ts';
import { type DoorDraft, DoorFields } from './door-fields.tsx';
import type { ShownDoor } from './door-slip.tsx';
import { needsApi } from './needs.api.ts';

interface Said {
  readonly words: string;
  readonly via: 'counter' | 'phone';
  readonly areaId: string | null;
}

/** Not ours: where to, why and how long, on a slip; of an accusation nothing is kept, so nobody is asked why. */
export function CounterDoor(props: {
  at: Said;
  accusation: boolean;
  /** Files it; Enter on the line leads here where a door is proposed. */
  button: RefObject<HTMLButtonElement | null>;
  onDone: (shown: ShownDoor) => void;
}) {
  const say = useSay();
  const key = useSubmissionKey('counter.door');
  const { at, accusation, button, onDone } = props;
  const first = accusation ? null : firstDoorFor(at.words);
  const [typed, setTyped] = useState<DoorDraft | null>(null);
  const proposed: DoorDraft = { door: first?.door ?? 'hotline', reason: first ? say(first.why) : '' };
  const wished = typed ?? proposed;
  const fits = !accusation || wished.door === 'discipline' || wished.door === 'petition';
  const draft: DoorDraft = fits ? wished : { ...wished, door: 'discipline' };
  const [checked, setChecked] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async () => {
    setChecked(true);
    const reason = accusation ? say(protectedWords.accusationReason) : draft.reason.trim();
    if (pending || reason === '' || at.words === '') return;
    const route = first?.door === draft.door ? say(first.route) : '';
    const body = { ...at, door: draft.door, reason, route };
    setPending(true);
    try {
      setError(null);
      const done = await needsApi.showDoorAtCounter({ body, key: key.keyOf(body) });
      key.done();
      setTyped(null);
      setChecked(false);
      onDone({ ...done, door: draft.door });
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  if (at.words === '') return null;
  return (
    <details open={accusation || first !== null}>
      <summary>{say(w.doorTitle)}</summary>
      <div className="stack">
        <DoorFields draft={draft} accusation={accusation} checked={checked} onChange={setTyped} />
        <Failure error={error} />
        <div className="row">
          <Button ref={button} loading={pending} onClick={() => void send()}>
            {say(w.doorFile)}
          </Button>
        </div>
      </div>
    </details>
  );
}
