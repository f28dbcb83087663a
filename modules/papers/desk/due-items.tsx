import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { itemsContract } from '../items.contract.ts';
import { ItemDue } from './item-panel.tsx';
import { itemsDeskWords as w } from './items-desk.words.ts';
import { itemsApi as api, itemsKey } from './papers.api.ts';

const most = 5;

/** The items that are due next, for the page on which somebody begins the day; nothing where there are none. */
export function DueItems(props: {
  itemLink: (id: string, text: ReactNode) => ReactNode;
  allLink: (text: string) => ReactNode;
}) {
  const say = useSay();
  const query = { search: '', state: 'open' as const, page: 1 };
  const found = useQuery({
    queryKey: [...itemsKey, 'list', query],
    queryFn: ({ signal }) => api.list({ query, signal }),
    enabled: mayCall(useSession(), itemsContract.list),
  });
  if (!found.data || found.data.total === 0) return null;
  const { items, overdue } = found.data;
  return (
    <section className="due-box" aria-label={say(w.dueTitle)}>
      <h2>{say(w.dueTitle)}</h2>
      <ul>
        {items.slice(0, most).map((item) => (
          <li key={item.id}>
            {props.itemLink(item.id, <CityText>{item.words}</CityText>)}
            <ItemDue item={item} />
          </li>
        ))}
      </ul>
      <p className="row tabular">
        {props.allLink(`${say(w.dueAll)} ${String(found.data.total)}`)}
        {overdue > 0 ? <StateTag tone="overdue" text={say(w.overdueCount, { count: overdue })} /> : null}
      </p>
    </section>
  );
}
