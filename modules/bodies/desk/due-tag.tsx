import type { Day } from '../../../base/time.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { ListedBody } from '../bodies.contract.ts';
import { listWords as w } from './bodies-desk.words.ts';
import { useDayText } from './day-text.ts';

const tones: Record<ListedBody['due'], Tone> = {
  ...{ none: 'waiting', 'on-time': 'onTime', soon: 'dueSoon', overdue: 'overdue' },
};

/** How a body stands with its election, and the day. */
export function DueTag({ due, dueOn }: { due: ListedBody['due']; dueOn: Day | null }) {
  const say = useSay();
  const dayText = useDayText();
  return (
    <span className="row tabular">
      <StateTag tone={tones[due]} text={say(due === 'none' ? w.dueNone : w[due])} />
      {dueOn === null ? null : <span className="quiet">{dayText(dueOn)}</span>}
    </span>
  );
}
