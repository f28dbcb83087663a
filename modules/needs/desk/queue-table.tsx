import type { MouseEvent, RefObject } from 'react';
import { languageName } from '../../../base/languages.words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { Deadline, StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { QueueItem } from '../contract/shapes.ts';
import { channelWords, partWords } from '../needs.words.ts';
import { queueWords as w } from './queue.words.ts';
import { lineOf } from './state-of.ts';

interface TableProps {
  items: readonly QueueItem[];
  open: string | undefined;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
}

function Row({ item, props }: { item: QueueItem; props: TableProps }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const line = lineOf(item);
  const city = useCityText();
  const facts = [
    item.category ? (language === 'en' ? item.category.nameEn : city(item.category.name)) : say(w.noCategory),
    item.area && city(item.area.name),
    say(channelWords[item.via]),
    item.round > 1 ? say(w.round, { number: item.round }) : undefined,
    item.reference,
  ].filter((fact) => typeof fact === 'string');
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    props.onOpen(item.id);
  };
  return (
    // The link in the row is what keyboards and screen readers use; the row only makes it easier to hit.
    <tr className={props.open === item.id ? 'open' : undefined} onClick={open}>
      <td className="c-deadline">
        <Deadline day={line.deadline} daysLeft={line.daysLeft} />
      </td>
      <td className="c-words">
        <a
          href={props.hrefOf(item.id)}
          data-need={item.id}
          aria-current={props.open === item.id || undefined}
        >
          <OwnWords text={item.words} line />
        </a>
        <div className="quiet facts">
          {item.languages.map((code) => (
            <span key={code} className="tongue">
              {languageName(code, language)}
            </span>
          ))}
          {facts.join(' · ')}
        </div>
      </td>
      <td className="c-state">
        <StateTag tone={line.tone} text={say(line.word)} />
        {item.leg ? (
          <div className="quiet">
            {[say(partWords[item.leg.part]), item.leg.assignee?.name ?? say(w.notHandled)].join(' · ')}
          </div>
        ) : null}
      </td>
      <td className="c-said quiet tabular">{instantText(new Date(item.saidAt), zone, language)}</td>
    </tr>
  );
}

/** A queue that reads like a to-do list: deadline first, then the words, then the state. */
export function QueueTable({ table, ...props }: TableProps & { table: RefObject<HTMLTableElement | null> }) {
  const say = useSay();
  return (
    <table ref={table} className="queue">
      <caption className="unseen">{say(w.table)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(w.deadline)}</th>
          <th scope="col">{say(w.words)}</th>
          <th scope="col">{say(w.state)}</th>
          <th scope="col">{say(w.saidAt)}</th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((item) => (
          <Row key={item.id} item={item} props={props} />
        ))}
      </tbody>
    </table>
  );
}
