import { useSay } from '../../../platform/ui/desk/language.tsx';
import { queueWords as w } from './queue.words.ts';
import type { QueueSearch } from './queue-search.ts';

interface Counts {
  readonly toDispatch: number;
  readonly toTakeOn: number;
  readonly atWork: number;
  readonly overdue: number;
}

const parts = [
  { key: 'toDispatch', name: w.toDispatch, search: { state: 'waiting' } },
  { key: 'toTakeOn', name: w.toTakeOn, search: { state: 'dispatched' } },
  { key: 'atWork', name: w.atWork, search: { state: 'taken_on' } },
  { key: 'overdue', name: w.overdue, search: { overdue: true } },
] as const satisfies readonly { key: keyof Counts; name: { zh: string; en: string }; search: QueueSearch }[];

/** How much lies where; each number filters the list, pressed again it shows all. */
export function QueueCounts(props: {
  counts: Counts | undefined;
  search: QueueSearch;
  onSearch: (next: QueueSearch) => void;
}) {
  const say = useSay();
  return (
    <div className="counts">
      {parts.map(({ key, name, search }) => {
        const pressed =
          'overdue' in search ? props.search.overdue === true : props.search.state === search.state;
        const count = props.counts?.[key];
        const late = key === 'overdue' && (count ?? 0) > 0;
        return (
          <button
            key={key}
            type="button"
            className={late ? 'count late' : 'count'}
            aria-pressed={pressed}
            onClick={() => props.onSearch(pressed ? {} : search)}
          >
            <strong className="tabular">{count ?? '…'}</strong> <span>{say(name)}</span>
          </button>
        );
      })}
    </div>
  );
}
