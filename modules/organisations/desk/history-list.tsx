import { useQuery } from '@tanstack/react-query';
import { asWritten, type Word } from '../../../base/words.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Change } from '../settings.contract.ts';
import { doneWords, fieldWords, personWords, historyWords as w } from './history.words.ts';
import { organisationsApi } from './organisations.api.ts';

/** Who changed a setting and when; without a subject, a setting of the city as a whole. */
export function HistoryList({ subject, about = '' }: { subject?: string; about?: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const query = { about, ...(subject === undefined ? {} : { subject }) };
  const found = useQuery({
    queryKey: ['settings', 'history', subject, about],
    queryFn: ({ signal }) => organisationsApi.history({ query, signal }),
  });
  const fieldText = (field: string, of: string): string => {
    const own =
      of === 'organisations.staff-changed' ? (personWords as Record<string, Word>)[field] : undefined;
    const word = own ?? (fieldWords as Record<string, Word>)[field];
    if (word) return say(word);
    return /^\d{4}-\d\d-\d\d$/.test(field) ? dayText(field, language) : '';
  };
  const doneText = ({ name, fields }: Change): string => {
    const done = name.split('-').at(-1) ?? '';
    const word = (doneWords as Record<string, Word>)[done] ?? doneWords.changed;
    const what = ['added', 'closed', 'reopened'].includes(done)
      ? []
      : fields.map((field) => fieldText(field, name)).filter(Boolean);
    return `${say(word)}${language === 'en' ? ' ' : ''}${what.join(say(w.comma))}`;
  };
  return (
    <section className="settings-history">
      <h2>{say(w.title)}</h2>
      <Failure error={found.error} kind="read" />
      {found.data?.changes.length === 0 ? <p className="quiet">{say(w.none)}</p> : null}
      <ul>
        {found.data?.changes.map((change) => (
          <li key={change.id}>
            <span className="quiet tabular">{instantText(new Date(change.at), city.zone, language)}</span>{' '}
            <Told>
              {change.by
                ? say(w.by, { name: asWritten(change.by.name), number: change.by.number })
                : say(w.system)}
            </Told>{' '}
            <Told>{doneText(change)}</Told>
          </li>
        ))}
      </ul>
    </section>
  );
}
