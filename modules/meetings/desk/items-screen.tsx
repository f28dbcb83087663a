import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { ItemChoices } from './choices.ts';
import { ItemCard } from './item-card.tsx';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { itemWords as w } from './meetings-desk.words.ts';
import { meetingsTitleWords } from './meetings-title.words.ts';

/** What was agreed and is not done, what is due first in front. */
export function ItemsScreen(
  props: ItemChoices & { meetingLink: (id: string, text: ReactNode) => ReactNode },
) {
  const say = useSay();
  const found = useQuery({
    queryKey: [...meetingsKey, 'items'],
    queryFn: ({ signal }) => api.items({ query: { state: 'open' }, signal }),
  });
  const { data } = found;
  return (
    <PageFrame title={say(meetingsTitleWords.items)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {data === undefined && !found.error ? <Skeleton lines={8} /> : null}
      {data && data.overdue > 0 ? (
        <p>
          <StateTag tone="overdue" text={say(w.overdueCount, { count: data.overdue })} />
        </p>
      ) : null}
      {data?.items.length === 0 ? <EmptyState title={say(w.noneOpen)} text={say(w.noneOpenText)} /> : null}
      <ol className="meeting-list">
        {data?.items.map((item) => (
          <ItemCard
            key={`${item.id} ${item.version}`}
            {...{ item, meeting: null }}
            organisations={props.organisations}
            categories={props.categories}
            from={
              <div className="quiet">
                {props.meetingLink(
                  item.meeting.id,
                  <Told>{say(w.from, { title: asWritten(item.meeting.title), number: item.number })}</Told>,
                )}
              </div>
            }
          />
        ))}
      </ol>
      {data && data.items.length > 0 ? (
        <ExportButtons download={(format) => api.itemsSheet({ query: { state: 'open', format } })} />
      ) : null}
    </PageFrame>
  );
}
