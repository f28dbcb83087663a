import type { Word } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { type WorkKind, workKinds } from '../contract/shapes.ts';
import { queueWords as w } from './queue.words.ts';
import type { QueueSearch } from './queue-search.ts';

export const workWords: Readonly<Record<WorkKind, Word>> = {
  toDispatch: w.toDispatch,
  toTakeOn: w.toTakeOn,
  atWork: w.atWork,
  overdue: w.overdue,
  new: w.unheard,
  toLook: w.toLook,
};

/** How much lies where; each number filters the list, pressed again it shows all. */
export function QueueCounts(props: {
  counts: Readonly<Record<WorkKind, number>> | undefined;
  search: QueueSearch;
  onSearch: (next: QueueSearch) => void;
}) {
  const say = useSay();
  return (
    <div className="counts">
      {workKinds.map((kind) => {
        const pressed = props.search.work === kind;
        const count = props.counts?.[kind];
        // Mostly there is nothing to look at.
        if (kind === 'toLook' && !pressed && (count ?? 0) === 0) return null;
        const late = kind === 'overdue' && (count ?? 0) > 0;
        return (
          <button
            key={kind}
            type="button"
            className={late ? 'count late' : 'count'}
            aria-pressed={pressed}
            onClick={() => props.onSearch(pressed ? {} : { work: kind })}
          >
            <strong className="tabular">{count ?? '…'}</strong> <span>{say(workWords[kind])}</span>
          </button>
        );
      })}
    </div>
  );
}
