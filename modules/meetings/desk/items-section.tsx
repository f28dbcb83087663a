import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { Meeting } from '../contract/meetings.ts';
import type { ItemChoices } from './choices.ts';
import { ItemCard } from './item-card.tsx';
import { ItemForm } from './item-form.tsx';
import { itemWords as w } from './meetings-desk.words.ts';

export function ItemsSection({ meeting, ...choices }: ItemChoices & { meeting: Meeting }) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const { items, mayKeep, state } = meeting;
  return (
    <section className="meeting-part">
      <h2>{say(w.items)}</h2>
      {items.length === 0 ? <p className="quiet">{say(w.none)}</p> : null}
      <ol className="meeting-list">
        {items.map((item) => (
          <ItemCard key={`${item.id} ${item.version}`} item={item} meeting={meeting} {...choices} />
        ))}
      </ol>
      {mayKeep && state !== 'cancelled' && !adding ? (
        <p className="no-print">
          <Button onClick={() => setAdding(true)}>{say(w.add)}</Button>
        </p>
      ) : null}
      {adding ? (
        <ItemForm
          {...{ meeting, item: null }}
          organisations={choices.organisations}
          onDone={() => setAdding(false)}
        />
      ) : null}
    </section>
  );
}
