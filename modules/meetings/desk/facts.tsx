import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Fact } from '../contract/agenda.ts';
import { agendaWords as w } from './meetings-desk.words.ts';

/** What is known of an item, in one line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const say = useSay();
  const { language } = useLanguage();
  const valueOf = ({ name, value }: Fact) => {
    if (value === 'few') return say(w.few);
    return name === 'since' || name === 'due' ? dayText(value, language) : asWritten(value);
  };
  return (
    <span className="quiet tabular facts-line">
      {facts.map((fact) => (
        <span key={fact.name}>
          <Told>{say(w[fact.name], { value: valueOf(fact) })}</Told>
        </span>
      ))}
    </span>
  );
}
