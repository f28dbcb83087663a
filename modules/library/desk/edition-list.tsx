import { Button } from 'antd';
import type { Day } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { StaffItem } from '../library.contract.ts';
import { deskWords as w } from './library-desk.words.ts';
import type { ItemSearch } from './library-search.ts';
import { editionTones } from './state-tones.ts';

/** All editions, newest first: from when to when each held, who put it there and why. */
export function EditionList({ item, onSearch }: { item: StaffItem; onSearch: (next: ItemSearch) => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const dated = (day: Day) => dayText(day, language, '0000-01-01');
  const history = new Map(item.history.map((one) => [one.number, one]));
  return (
    <section className="library-aside no-print">
      <h2>{say(w.editions)}</h2>
      <ol className="library-editions">
        {item.editions.map(({ number, state, fromDay, toDay }) => {
          const told = history.get(number);
          const span =
            toDay === null
              ? say(w.since, { from: dated(fromDay) })
              : say(w.span, { from: dated(fromDay), to: dated(toDay) });
          return (
            <li key={number}>
              <p className="row">
                <b>{say(w.edition, { number })}</b>
                <StateTag tone={editionTones[state]} text={say(w[state])} />
              </p>
              <p className="quiet tabular">
                {state === 'corrected' ? null : span}
                {told ? (
                  <>
                    {state === 'corrected' ? null : ' · '}
                    {say(w.by, {
                      name: asWritten(told.by?.name ?? ''),
                      time: instantText(new Date(told.at), zone, language, today),
                    })}
                    {told.ofDocument ? ` · ${say(w.ofDocument)}` : null}
                  </>
                ) : null}
              </p>
              {told && told.why !== '' ? (
                <p>
                  <CityText>{told.why}</CityText>
                </p>
              ) : null}
              <p className="row">
                {number === item.edition ? (
                  <span className="quiet">{say(w.reading)}</span>
                ) : (
                  <Button size="small" onClick={() => onSearch({ edition: number })}>
                    {say(w.open)}
                  </Button>
                )}
                {number > 1 ? (
                  <Button size="small" onClick={() => onSearch({ edition: number, from: number - 1 })}>
                    {say(w.compare)}
                  </Button>
                ) : null}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
