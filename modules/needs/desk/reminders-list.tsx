import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { Deadline } from '../../../platform/ui/desk/state-tag.tsx';
import { needsContract } from '../needs.contract.ts';
import { reminderDeskWords as w } from './calls.words.ts';
import { detailWords } from './detail.words.ts';
import { needsApi } from './needs.api.ts';

const shown = 5;

/** Above the work: what one was reminded of, each a way to the matter. Under the queue's key, so that acts renew it. */
export function RemindersList({ link }: { link: (id: string, text: string) => ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const city = useCityText();
  const reminders = useQuery({
    queryKey: ['needs', 'queue', 'reminders'],
    queryFn: ({ signal }) => needsApi.reminders({ signal }),
    enabled: mayCall(useSession(), needsContract.reminders),
  });
  const items = reminders.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="notice stack" aria-label={say(w.title)}>
      <h2>{say(w.title)}</h2>
      <ul className="plain-list">
        {items.slice(0, shown).map((item) => {
          const name = language === 'en' ? item.category?.nameEn : item.category && city(item.category.name);
          return (
            <li key={item.legId} className="row">
              <span>{say(w[item.kind])}</span>
              {link(item.needId, `${item.reference} ${name ?? say(detailWords.noCategory)}`)}
              <Deadline day={item.deadline} daysLeft={item.daysLeft} />
              <span className="quiet">
                {item.assignee === null ? say(w.nobody) : say(w.has, { name: asWritten(item.assignee) })}
              </span>
            </li>
          );
        })}
      </ul>
      {items.length > shown ? <p className="quiet">{say(w.more, { count: items.length - shown })}</p> : null}
    </section>
  );
}
