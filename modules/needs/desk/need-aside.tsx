import { Button } from 'antd';
import type { ReactNode } from 'react';
import { groupWords } from '../../../base/groups.words.ts';
import { languageName } from '../../../base/languages.words.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { Deadline, StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { appointmentText } from '../appointments.rules.ts';
import type { Need } from '../contract/need.ts';
import type { Leg } from '../contract/shapes.ts';
import { forWhomWords, outcomeWords, partWords } from '../needs.words.ts';
import { useAct } from './act-form.tsx';
import { appointmentDeskWords as a } from './appointment.words.ts';
import { callWords as c } from './calls.words.ts';
import { detailWords as w } from './detail.words.ts';
import { FamilyLooks } from './family-looks.tsx';
import { useReadText } from './groups-field.tsx';
import { HardshipFile } from './hardship-file.tsx';
import { legWords as l } from './legs.words.ts';
import { Consents, Persons } from './need-persons.tsx';
import { needsApi } from './needs.api.ts';
import { PhotoCode } from './photo-code.tsx';
import { ProposedCalls } from './proposed-calls.tsx';
import { legState } from './state-of.ts';
import { WhoElse } from './who-else.tsx';

function LegCard({ leg, children }: { leg: Leg; children?: ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const city = useCityText();
  const { organisation, city: of } = useSession();
  const today = useToday(of.zone);
  const { tone, word } = legState(leg.state);
  const running = leg.state === 'dispatched' || leg.state === 'taken_on';
  return (
    <li className={leg.organisation.id === organisation.id ? 'leg own' : 'leg'}>
      <div className="row spread">
        <strong title={city(leg.organisation.name)}>
          <CityText>{leg.organisation.shortName}</CityText>
        </strong>
        <span className="part">{say(partWords[leg.part])}</span>
      </div>
      {leg.service ? (
        <div className="quiet">
          <CityText>{leg.service.title}</CityText>
        </div>
      ) : null}
      <div>
        <StateTag tone={tone} text={say(word)} />
      </div>
      {running ? <Deadline day={leg.deadline} daysLeft={leg.daysLeft} /> : null}
      {leg.tries && leg.tries.count > 0 && running ? (
        <div>{say(l.triesSoFar, { count: leg.tries.count, days: leg.tries.days })}</div>
      ) : null}
      {running && leg.appointment && leg.appointment.cancelledAt === null ? (
        <div>{say(a.agreed, { text: asWritten(appointmentText(leg.appointment, language, today)) })}</div>
      ) : null}
      {running && leg.extended ? <div className="quiet">{say(l.extendedOnce)}</div> : null}
      {leg.takeOnBy ? <div>{say(w.takeOnBy, { day: dayText(leg.takeOnBy, language) })}</div> : null}
      {leg.outcome ? <div>{say(w.outcome, { outcome: say(outcomeWords[leg.outcome]) })}</div> : null}
      <div className="quiet">
        {leg.assignee
          ? say(w.handler, { name: asWritten(leg.assignee.name) })
          : running
            ? say(w.noHandler)
            : null}
      </div>
      <div className="quiet tabular">{say(w.phone, { phone: leg.organisation.phone })}</div>
      {children}
    </li>
  );
}

function RemindButton({ need, leg, onChange }: { need: Need; leg: Leg; onChange: (next: Need) => void }) {
  const say = useSay();
  const act = useAct(need);
  const submission = useSubmissionKey(`remind.${leg.id}`);
  const count = leg.reminders.filter(({ kind }) => kind === 'person').length;
  const organisation = leg.organisation.shortName;
  const remind = () =>
    void act.run(async () => {
      const key = submission.keyOf({ leg: leg.id, count });
      onChange(await needsApi.remind({ params: { id: need.id, leg: leg.id }, body: {}, key }));
      submission.done();
    });
  return (
    <>
      {count > 0 ? <div className="quiet">{say(c.reminded, { organisation, count })}</div> : null}
      <div className="row">
        <Button loading={act.pending} onClick={remind}>
          {say(c.remind, { organisation })}
        </Button>
      </div>
      <Failure error={act.error} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Which language it is written in, and who of those who have it can read that. */
function Readers({ need }: { need: Need }) {
  const say = useSay();
  const { language } = useLanguage();
  const names = need.languages.map((code) => languageName(code, language)).join(say(w.comma));
  return (
    <section>
      <h3>{say(w.writtenIn, { languages: names })}</h3>
      {need.readers.length === 0 ? (
        <p className="quiet">{say(w.noReaders)}</p>
      ) : (
        <>
          <p className="quiet">{say(w.readers)}</p>
          <ul className="plain-list">
            {need.readers.map((reader) => (
              <li key={reader.id}>
                <span translate="no">{reader.name}</span>
                <span className="quiet">
                  {' · '}
                  <CityText>{reader.organisation}</CityText>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Who is on it and whose it is, beside the story. */
export function NeedAside({ need, onChange }: { need: Need; onChange: (next: Need) => void }) {
  const say = useSay();
  const legs = need.rounds.at(-1)?.legs ?? [];
  const earlier = need.rounds.slice(0, -1).flatMap((round) => round.legs);
  const read = useReadText();
  const { proposed } = need.sorted;
  const groups = proposed
    ? read.groups(proposed)
    : need.groups.map((group) => {
        const known = Object.entries(groupWords).find(([code]) => code === group)?.[1];
        return known ? say(known) : group;
      });
  const area = proposed && need.area === null ? read.area(proposed) : [];
  const city = useCityText();
  const known =
    need.contact || need.forWhom || need.area || area.length > 0 || groups.length > 0 || need.employer;
  return (
    <aside className="need-aside">
      <section>
        <h3>{say(w.legs)}</h3>
        {legs.length === 0 ? (
          <p className="quiet">{say(w.noLegs)}</p>
        ) : (
          <ul className="legs">
            {legs.map((leg) => (
              <LegCard key={leg.id} leg={leg}>
                {leg.mayRemind ? <RemindButton {...{ need, leg, onChange }} /> : null}
              </LegCard>
            ))}
          </ul>
        )}
        {earlier.length > 0 ? (
          <details>
            <summary>{say(w.earlier)}</summary>
            <ul className="legs">
              {earlier.map((leg) => (
                <LegCard key={leg.id} leg={leg} />
              ))}
            </ul>
          </details>
        ) : null}
      </section>
      <WhoElse need={need} />
      <ProposedCalls need={need} onDone={onChange} />
      {need.languages.length > 0 ? <Readers need={need} /> : null}
      {known ? (
        <section>
          <h3>{say(w.person)}</h3>
          <dl className="facts-list">
            {need.contact ? (
              <>
                <Fact name={say(w.name)}>{need.contact.name ?? say(w.noName)}</Fact>
                <Fact name={say(w.telephone)}>
                  <span className="tabular">{need.contact.phone ?? say(w.noPhone)}</span>
                </Fact>
                {need.contact.idNumber ? (
                  <Fact name={say(w.idNumber)}>
                    <span className="tabular">{need.contact.idNumber}</span>
                  </Fact>
                ) : null}
              </>
            ) : null}
            {need.forWhom ? <Fact name={say(w.forWhom)}>{say(forWhomWords[need.forWhom])}</Fact> : null}
            {need.area ? (
              <Fact name={say(w.where)}>
                <CityText>{need.area.name}</CityText>
              </Fact>
            ) : null}
            {area.length > 0 ? <Fact name={say(w.where)}>{area.join(' · ')}</Fact> : null}
            {groups.length > 0 ? <Fact name={say(w.groups)}>{groups.join(' · ')}</Fact> : null}
            {need.employer ? <Fact name={say(w.employer)}>{city(need.employer.name)}</Fact> : null}
          </dl>
        </section>
      ) : null}
      <Persons need={need} />
      <Consents need={need} />
      {need.may.speak && !need.sorted.protected ? <FamilyLooks need={need} /> : null}
      {need.may.hardshipFile ? <HardshipFile need={need} /> : null}
      {need.may.speak && !need.sorted.protected ? <PhotoCode need={need} /> : null}
    </aside>
  );
}
