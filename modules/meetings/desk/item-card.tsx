import { Button } from 'antd';
import { type ReactNode, useCallback, useState } from 'react';
import { grouped } from '../../../base/grouped.ts';
import { yuanOf } from '../../../base/money.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { Deadline, StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { AgreedItem } from '../contract/items.ts';
import type { Meeting } from '../contract/meetings.ts';
import type { ItemChoices } from './choices.ts';
import { ItemForm } from './item-form.tsx';
import { CallForm, EndForm } from './item-forms.tsx';
import { itemWords as w } from './meetings-desk.words.ts';
import { PartLine } from './part-line.tsx';

type Deed = 'change' | 'finish' | 'drop' | 'call';

function Ended({ item }: { item: AgreedItem }) {
  const say = useSay();
  const { language } = useLanguage();
  if (!item.ended) return null;
  const { day, with: text, reference } = item.ended;
  const word = item.state === 'done' ? w.done : w.dropped;
  return (
    <div>
      <Told>{say(word, { day: dayText(day, language), text: asWritten(text) })}</Told>
      {reference === '' ? null : <span className="quiet"> {say(w.solved, { reference })}</span>}
    </div>
  );
}

function Editions({ item }: { item: AgreedItem }) {
  const say = useSay();
  const { language } = useLanguage();
  const { editions } = item;
  if (editions.length < 2) return null;
  return (
    <details>
      <summary>{say(w.editions, { count: editions.length - 1 })}</summary>
      <ul className="stack">
        {editions.map(({ version, text, due, lead, why, by }) => (
          <li key={version} className="quiet">
            <Told>
              {say(w.edition, {
                ...{ text: asWritten(text), due: dayText(due, language), why: asWritten(why) },
                ...{ lead: asWritten(lead.shortName), by: asWritten(by) },
              })}
            </Told>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One agreed item: until when, whose, what each of them says, and what became of it. */
export function ItemCard(
  props: ItemChoices & {
    item: AgreedItem;
    meeting: Pick<Meeting, 'id' | 'agenda' | 'day' | 'office' | 'state'> | null;
    /** The meeting it was agreed at, where the list is of several. */
    from?: ReactNode;
  },
) {
  const say = useSay();
  const { roles, organisation } = useSession();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { item, meeting, organisations, categories } = props;
  const isOffice = roles.includes('coordinator') && organisation.id === meeting?.office.id;
  const shut = () => setDeed(null);
  const place = `item-${item.id}`;
  // Somebody came from what rests on it; the browser looked for it before it was there.
  const shown = useCallback(
    (line: HTMLLIElement | null) => {
      if (window.location.hash === `#${place}`) line?.scrollIntoView({ block: 'center' });
    },
    [place],
  );
  const button = (one: Deed, text: string) => (
    <Button size="small" onClick={() => setDeed(one)}>
      {text}
    </Button>
  );
  return (
    <li className="stack" id={place} ref={shown}>
      <div>
        {props.from}
        <strong>
          <CityText>{item.text}</CityText>
        </strong>
      </div>
      <div className="row">
        <Deadline day={item.due} daysLeft={item.daysLeft} />
        {item.dueIsFree && item.state === 'open' ? <StateTag tone="dueSoon" text={say(w.dueFree)} /> : null}
      </div>
      {item.promised ? (
        <div className="tabular">
          <Told>
            {say(w.promisedLine, {
              ...{ name: asWritten(item.promised.by.shortName), yuan: grouped(yuanOf(item.promised.fen)) },
            })}
          </Told>
        </div>
      ) : null}
      {[item.lead, ...item.assisting].map((part) => (
        <PartLine key={part.organisation.id} {...{ item, part }} />
      ))}
      <Ended item={item} />
      <Editions item={item} />
      {deed === null ? (
        <div className="row no-print">
          {item.mayFinish ? button('finish', say(w.finish)) : null}
          {item.mayKeep && meeting ? button('change', say(w.change)) : null}
          {item.mayKeep ? button('drop', say(w.drop)) : null}
          {isOffice && meeting.state === 'held' ? button('call', say(w.call)) : null}
        </div>
      ) : null}
      {deed === 'change' && meeting ? <ItemForm {...{ meeting, item, organisations }} onDone={shut} /> : null}
      {deed === 'finish' || deed === 'drop' ? <EndForm {...{ item, deed }} onDone={shut} /> : null}
      {deed === 'call' ? <CallForm {...{ item, organisations, categories }} onDone={shut} /> : null}
    </li>
  );
}
