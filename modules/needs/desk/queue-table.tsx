import type { ReactNode, RefObject } from 'react';
import { languageName } from '../../../base/languages.words.ts';
import type { Day } from '../../../base/time.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { Deadline, StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { type Column, DataTable, type TableProps } from '../../../platform/ui/desk/table.tsx';
import type { QueueItem } from '../contract/queue-item.ts';
import { urgencyWords } from '../correction.words.ts';
import { channelWords, partWords } from '../needs.words.ts';
import { dangerDeskWords } from './danger.words.ts';
import { queueWords as w } from './queue.words.ts';
import { lineOf } from './state-of.ts';

interface QueueTableProps
  extends Pick<TableProps<QueueItem>, 'rows' | 'open' | 'onOpen' | 'pages' | 'error' | 'onRetry'> {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly hrefOf: (id: string) => string;
  readonly empty: ReactNode;
  readonly chosen?: ReadonlySet<string>;
  readonly onChoose?: (keys: ReadonlySet<string>) => void;
}

/** That the person was told of a call and waits for it: before anything is answered, somebody rings. */
function RingBy({ day, daysLeft }: { day: Day; daysLeft: number }) {
  const say = useSay();
  const { language } = useLanguage();
  const date = dayText(day, language);
  if (daysLeft > 0) return <StateTag tone="waiting" text={say(w.ringOn, { day: date })} />;
  const late = daysLeft < 0;
  return (
    <span className="deadline tabular">
      <StateTag tone={late ? 'overdue' : 'dueSoon'} text={say(late ? w.ringLate : w.ringToday)} />
      <span className="quiet">
        <span className="unseen"> · </span>
        {date}
      </span>
    </span>
  );
}

function useQueueColumns({ open, hrefOf }: QueueTableProps): Column<QueueItem>[] {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const city = useCityText();
  const factsOf = (item: QueueItem) =>
    [
      item.category
        ? language === 'en'
          ? item.category.nameEn
          : city(item.category.name)
        : say(w.noCategory),
      item.area && city(item.area),
      say(channelWords[item.via]),
      item.round > 1 ? say(w.round, { number: item.round }) : undefined,
      item.reference,
    ].filter((fact) => typeof fact === 'string');
  return [
    {
      key: 'deadline',
      title: say(w.deadline),
      className: 'c-deadline',
      cell: ({ deadline, daysLeft, ringBy }) =>
        ringBy !== null && ringBy === deadline && daysLeft !== null ? (
          <RingBy day={ringBy} daysLeft={daysLeft} />
        ) : (
          <Deadline day={deadline} daysLeft={daysLeft} />
        ),
    },
    {
      key: 'words',
      title: say(w.words),
      className: 'c-words',
      cell: (item) => (
        <>
          <a href={hrefOf(item.id)} data-need={item.id} aria-current={open === item.id || undefined}>
            {item.protected ? (
              <em>{say(item.ofChild ? dangerDeskWords.protectedChild : dangerDeskWords.protected)}</em>
            ) : (
              <OwnWords text={item.words} line />
            )}
          </a>
          {item.unheard ? <span className="unheard-tag">{say(w.unheard)}</span> : null}
          {item.urgency === 'ordinary' ? null : (
            <span className={item.urgency === 'danger' ? 'urgent-tag now' : 'urgent-tag'}>
              {say(urgencyWords[item.urgency])}
            </span>
          )}
          <div className="quiet facts">
            {item.languages.map((code) => (
              <span key={code} className="tongue">
                {languageName(code, language)}
              </span>
            ))}
            {factsOf(item).join(' · ')}
          </div>
        </>
      ),
    },
    {
      key: 'state',
      title: say(w.state),
      className: 'c-state',
      cell: (item) => {
        const line = lineOf(item);
        return (
          <>
            <StateTag tone={line.tone} text={say(line.word)} />
            {item.leg ? (
              <div className="quiet">
                {[say(partWords[item.leg.part]), item.leg.assignee ?? say(w.notHandled)].join(' · ')}
              </div>
            ) : null}
          </>
        );
      },
    },
    {
      key: 'said',
      title: say(w.saidAt),
      className: 'c-said quiet tabular',
      cell: ({ saidAt }) => instantText(new Date(saidAt), zone, language),
    },
  ];
}

/** A queue that reads like a to-do list: deadline first, then the words, then the state. */
export function QueueTable(props: QueueTableProps) {
  const say = useSay();
  const { hrefOf: _, chosen, onChoose, ...rest } = props;
  return (
    <DataTable<QueueItem>
      {...rest}
      name="queue"
      caption={say(w.table)}
      className="queue"
      columns={useQueueColumns(props)}
      rowKey={({ id }) => id}
      keys
      {...(chosen && onChoose
        ? { choosing: { keys: chosen, onChoose, nameOf: ({ reference }) => reference } }
        : {})}
    />
  );
}
