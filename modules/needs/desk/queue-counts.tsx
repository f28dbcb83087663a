import type { Word } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { WorkKind } from '../contract/shapes.ts';
import { queueWords as w } from './queue.words.ts';
import type { QueueSearch } from './queue-search.ts';

const parts = [
  { kind: 'toDispatch', name: w.toDispatch },
  { kind: 'toTakeOn', name: w.toTakeOn },
  { kind: 'atWork', name: w.atWork },
  { kind: 'overdue', name: w.overdue },
  { kind: 'new', name: w.unheard },
] as const satisfies readonly { kind: WorkKind; name: Word }[];

/** How much lies where; each number filters the list, pressed again it shows all. */
export function QueueCounts(props: {
  counts: Readonly<Record<WorkKind, number>> | undefined;
  search: QueueSearch;
  onSearch: (next: QueueSearch) => void;
}) {
  const say = useSay();
  return (
    <div className="counts">
      {parts.map(({ kind, name }) => {
        const pressed = props.search.work === kind;
        const count = props.counts?.[kind];
        const late = kind === 'overdue' && (count ?? 0) > 0;
        return (
          <button
            key={kind}
            type="button"
            className={late ? 'count late' : 'count'}
            aria-pressed={pressed}
            onClick={() => props.onSearch(pressed ? {} : { work: kind })}
          >
            <strong className="tabular">{count ?? '…'}</strong> <span>{say(name)}</span>
          </button>
        );
      })}
    </div>
  );
}
