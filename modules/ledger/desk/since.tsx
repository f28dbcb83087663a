import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Month } from '../ledger.contract.ts';
import { monthWords as w } from './month.words.ts';
import { monthName } from './month-name.ts';
import type { MonthSearch } from './month-search.ts';

/** What came to a month after it was over, with the way to what it was then, and back. */
export function Since(props: {
  month: Month;
  search: MonthSearch;
  onGo: (month: string, search: MonthSearch) => void;
  addressOf: (month: string, search: MonthSearch) => string;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const { month, late, corrected, closedAt } = props.month;
  const { asOf, ...now } = props.search;
  const link = (text: string, search: MonthSearch) => (
    <a
      className="no-print"
      href={props.addressOf(month, search)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        props.onGo(month, search);
      }}
    >
      {text}
    </a>
  );
  if (asOf !== undefined) {
    return (
      <p>
        {say(w.past, { time: instantText(new Date(props.month.asOf), city.zone, language) })}{' '}
        {link(say(w.backToNow), now)}
      </p>
    );
  }
  if (closedAt === null || (late === 0 && corrected === 0)) return null;
  const told = (count: Month['late']) => (typeof count === 'number' ? count : say(w[count]));
  return (
    <p className="quiet">
      {say(w.since, { month: monthName(month, language), late: told(late), corrected: told(corrected) })}{' '}
      {link(say(w.atClosing), { ...now, asOf: closedAt })}
    </p>
  );
}
