import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { freshKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Earlier, Elsewhere } from '../contract/earlier.ts';
import { numbersIn } from '../earlier.rules.ts';
import type { Draft } from './counter-draft.ts';
import { earlierDeskWords as w } from './earlier.words.ts';
import { needsApi } from './needs.api.ts';
import { useSettled } from './service-picker.tsx';
import { needState } from './state-of.ts';

/**
 * What is known of the person and of the employer that is named, while somebody types. A number is asked for by
 * itself, so that going on typing is no second look-up on record.
 */
export function useEarlier({ words, name, phone, via }: Draft) {
  const digits = (phone.trim() === '' ? (numbersIn(words)[0] ?? '') : phone).replace(/\D/g, '');
  const number = useSettled(digits, 700);
  const line = useSettled(words.replace(/\d[\d -]{5,14}\d/g, ' ').trim(), 500);
  const called = useSettled(name.trim(), 500);
  const ask = (body: { words: string; name: string; phone: string }) => ({
    queryKey: ['needs', 'earlier', via, body],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      // What somebody said must not stay behind in the browser, not even with a key.
      needsApi.earlier({ body: { ...body, via }, key: freshKey(), signal }),
    staleTime: 600_000,
    retry: false,
  });
  const byNumber = useQuery({
    ...ask({ words: '', name: '', phone: number }),
    enabled: number.length >= 7 && number.length <= 13 && number === digits,
  });
  const byWords = useQuery({
    ...ask({ words: line, name: called, phone: '' }),
    enabled: Array.from(line).length >= 2 || Array.from(called).length >= 2,
  });
  const numbered = number === '' ? [] : (byNumber.data?.person ?? []);
  const named = byWords.data?.person ?? [];
  const known = new Set(numbered.map(({ id }) => id));
  return {
    person: [...numbered, ...named.filter(({ id }) => !known.has(id))],
    employer: byWords.data?.employer ?? null,
    about: (byWords.data?.about ?? []).filter(({ id }) => !known.has(id)),
    elsewhere: byWords.data?.elsewhere ?? [],
    error: byNumber.error ?? byWords.error,
  };
}

/** The newest open matter of the person, else the one open matter about the employer; null where two could be meant. */
export function openOf({ person, about }: ReturnType<typeof useEarlier>): Earlier | null {
  const [mine] = person.filter(({ over }) => !over);
  const open = about.filter(({ over }) => !over);
  return mine ?? (open.length === 1 ? (open[0] ?? null) : null);
}

function Matter(props: {
  matter: Earlier;
  openLink: (id: string) => ReactNode;
  onAgain: ((matter: Earlier) => void) | null;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const { matter, onAgain } = props;
  const { tone, word } = needState(matter.state);
  const day = dayText(localTime(new Date(matter.saidAt), zone).day, language);
  return (
    <li className="service">
      <div className="grow">
        <div className="one-line">{say(w.said, { day, words: asWritten(matter.words) })}</div>
        <div className="one-line quiet">
          <StateTag tone={tone} text={say(word)} />{' '}
          {matter.latest
            ? say(w.latest, { by: matter.latest.by, words: asWritten(matter.latest.words) })
            : matter.lead
              ? say(w.withLead, { lead: matter.lead })
              : matter.over
                ? ''
                : say(w.nobody)}
        </div>
      </div>
      <div className="row">
        {props.openLink(matter.id)}
        {onAgain && !matter.over ? (
          <Button
            aria-label={say(w.againOf, { reference: matter.reference })}
            onClick={() => onAgain(matter)}
          >
            {say(w.again)}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** What others have about the employer: a line each, with nothing of what was said. */
function ElsewhereMatters({ matters }: { matters: readonly Elsewhere[] }) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  if (matters.length === 0) return null;
  return (
    <>
      <ul className="plain-list">
        {matters.map(({ saidAt, state, organisation }) => {
          const { tone, word } = needState(state);
          const day = dayText(localTime(new Date(saidAt), zone).day, language);
          return (
            <li key={saidAt}>
              {say(w.elsewhere, { day, organisation: city(organisation) })}{' '}
              <StateTag tone={tone} text={say(word)} />
            </li>
          );
        })}
      </ul>
      <p className="quiet">{say(w.elsewhereHint)}</p>
    </>
  );
}

/** What came before, two lines each; nothing at all where nothing came before. */
export function EarlierMatters(props: {
  found: ReturnType<typeof useEarlier>;
  openLink: (id: string) => ReactNode;
  onAgain: (matter: Earlier) => void;
}) {
  const say = useSay();
  const { person, employer, about, elsewhere, error } = props.found;
  if (person.length === 0 && about.length === 0 && elsewhere.length === 0) return <Failure error={error} />;
  return (
    <section aria-label={say(w.title)} aria-live="polite">
      {person.length > 0 ? (
        <>
          <p className="heading">{say(w.person)}</p>
          <ul className="services">
            {person.map((matter) => (
              <Matter key={matter.id} {...{ matter, openLink: props.openLink, onAgain: props.onAgain }} />
            ))}
          </ul>
        </>
      ) : null}
      {employer && about.length + elsewhere.length > 0 ? (
        <>
          <p className="heading">{say(w.about, { employer: employer.name })}</p>
          <ul className="services">
            {about.map((matter) => (
              <Matter key={matter.id} {...{ matter, openLink: props.openLink, onAgain: props.onAgain }} />
            ))}
          </ul>
          <ElsewhereMatters matters={elsewhere} />
        </>
      ) : null}
    </section>
  );
}
