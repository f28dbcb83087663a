import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Nomination, Round } from '../contract/shapes.ts';
import { nomineeWords, warningWords } from '../words/honours.words.ts';
import { ContactForm } from './contact-form.tsx';
import { honoursDeskWords as w } from './honours-desk.words.ts';
import { NominationStateTag } from './round-state.tsx';

export type LedgerLink = (organisationId: string, text: string) => ReactNode;

function Judged({ one }: { one: Nomination }) {
  const say = useSay();
  const { spread, judged, conflicts, own } = one;
  return (
    <p className="quiet tabular">
      {spread ? say(w.spread, { ...spread }) : judged.of === 0 ? '' : say(w.judgedOf, judged)}
      {conflicts > 0 ? ` · ${say(w.conflicts, { count: conflicts })}` : ''}
      {own?.conflict ? ` · ${say(w.ownConflict)}` : ''}
      {own && own.mark !== null ? ` · ${say(w.ownMark, { mark: own.mark })}` : ''}
    </p>
  );
}

function Line({ one, roundId, ledgerLink }: { one: Nomination; roundId: string; ledgerLink: LedgerLink }) {
  const say = useSay();
  const by = one.by === null ? say(w.byResident) : say(w.byBody, { name: asWritten(one.by.name) });
  return (
    <li className="stack">
      <div className="row">
        <b>
          <CityText>{one.name}</CityText>
        </b>
        <span className="quiet">{say(nomineeWords[one.nominee])}</span>
        <NominationStateTag state={one.state} />
      </div>
      {one.words === null ? null : (
        <p>
          <CityText>{one.words}</CityText>
        </p>
      )}
      <p className="quiet">
        <Told>{by}</Told>
        {one.employer === null ? null : (
          <>
            {' · '}
            <Told>{say(w.worksAt, { name: asWritten(one.employer.name) })}</Told>
          </>
        )}
        {one.body === null ? null : (
          <>
            {' · '}
            <CityText>{one.body.name}</CityText>
          </>
        )}
        {one.organisation === null ? null : (
          <>
            {' · '}
            {ledgerLink(one.organisation.id, say(w.ledger))}
          </>
        )}
      </p>
      {one.warnings.map(({ code, count }) => (
        <StateTag
          key={code}
          tone="dueSoon"
          text={say(warningWords.openWageNeeds, { count: count === 'few' ? say(warningWords.few) : count })}
        />
      ))}
      <Judged one={one} />
      {one.hasContact ? <ContactForm roundId={roundId} of={one.id} /> : null}
    </li>
  );
}

/** Everybody who was nominated, with what speaks against them and what the jury gave. */
export function NominationList({ round, ledgerLink }: { round: Round; ledgerLink: LedgerLink }) {
  const say = useSay();
  if (round.list.length === 0) return <p className="quiet">{say(w.noList)}</p>;
  return (
    <ul className="honours-list">
      {round.list.map((one) => (
        <Line key={one.id} one={one} roundId={round.id} ledgerLink={ledgerLink} />
      ))}
    </ul>
  );
}

export function ObjectionList({ round }: { round: Round }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  return (
    <ul className="honours-list">
      {round.objections.map((one) => (
        <li key={one.id} className="stack">
          <div className="row">
            <b>
              <Told>
                {one.about === null
                  ? say(w.objectionWhole)
                  : say(w.objectionAbout, { name: asWritten(one.about) })}
              </Told>
            </b>
            {one.answer === null ? (
              <StateTag tone="overdue" text={say(w.unanswered)} />
            ) : (
              <StateTag tone="ended" text={say(one.answer.upheld ? w.upheld : w.notUpheld)} />
            )}
            <span className="quiet tabular">{instantText(new Date(one.at), zone, language)}</span>
          </div>
          {one.words === null ? null : (
            <p>
              <CityText>{one.words}</CityText>
            </p>
          )}
          {one.answer === null ? null : (
            <p className="quiet">
              <CityText>{one.answer.words}</CityText>
            </p>
          )}
          {one.hasContact ? <ContactForm roundId={round.id} of={one.id} /> : null}
        </li>
      ))}
    </ul>
  );
}
