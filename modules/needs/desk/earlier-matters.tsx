import { Button } from 'antd';
import type { ReactNode } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { appointmentText } from '../appointments.rules.ts';
import type { Earlier, Elsewhere } from '../contract/earlier.ts';
import { appointmentDeskWords as a } from './appointment.words.ts';
import { earlierDeskWords as w } from './earlier.words.ts';
import type { useEarlier } from './earlier-found.ts';
import { needState } from './state-of.ts';

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
        {matter.agreed.map((one) => (
          <div key={one.by}>
            {say(a.appointed, {
              organisation: one.by,
              text: asWritten(appointmentText(one, language, matter.today)),
            })}
          </div>
        ))}
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
  const { person, employer, about, near, elsewhere, error } = props.found;
  if (person.length + about.length + near.length + elsewhere.length === 0) return <Failure error={error} />;
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
      {near.length > 0 ? (
        <>
          <p className="heading">{say(w.near)}</p>
          <ul className="services">
            {/* Another person's matter: theirs is not added to it. */}
            {near.map((matter) => (
              <Matter key={matter.id} {...{ matter, openLink: props.openLink, onAgain: null }} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
