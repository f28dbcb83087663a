import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { field, type Page } from '../../../platform/http/page.ts';
import { parse } from '../../../platform/http/problem.ts';
import { Name, Phone } from '../../../platform/ui/portal/elements.tsx';
import type { Proposal } from '../contract/proposal.ts';
import { saySchema } from '../contract/resident.ts';
import type { Urgent } from '../contract/urgent.ts';
import { wayOf } from '../reasons.rules.ts';
import { reasonText } from '../reasons.words.ts';
import { readCategory } from '../views/category.ts';
import { matchWords } from '../views/proposals.ts';
import { urgentOf } from '../views/sorted.ts';
import { dangerWords } from './danger.words.ts';
import { proposalWords } from './portal.words.ts';
import { typingWords as w } from './proposals.words.ts';
import { whereabouts } from './ring.tsx';
import { type FindSimilar, SimilarList, type SimilarMatters } from './similar.tsx';

/** Where the script puts what {@link typingPages} answers: told quietly, and nothing where no script runs. */
export function TypingPlace(): ReactElement {
  return (
    <div data-typing="/say/proposals">
      <p className="typing-told" aria-live="polite" />
      <div />
    </div>
  );
}

/** More would push the button away from under the thumb. */
const most = 3;

/** What the script of the first page shows beside the box. It reads and keeps nothing. */
export const typingPages = (findSimilar: FindSimilar): readonly Page[] => [
  {
    method: 'POST',
    path: '/say/proposals',
    mostInMinute: 240,
    answer: async (request) => {
      const { words } = parse(saySchema, { words: field(request, 'words') });
      const { language } = request;
      return request.caller.read(async (ctx) => {
        const urgent = await urgentOf(ctx, words);
        if (urgent.kind === 'accuse') return { kind: 'part', body: <Accusation language={language} /> };
        const { areaId } = whereabouts(request.cookies);
        const proposals = await matchWords(ctx, { words, areaId });
        const similar = urgent.protected
          ? []
          : await findSimilar(ctx, {
              words,
              category: (await readCategory(ctx, words, proposals))?.code ?? null,
            });
        const body = <Typing {...{ language, urgent, similar }} proposals={proposals.slice(0, most)} />;
        return { kind: 'part', body };
      });
    },
  },
];

function Accusation({ language }: { language: Language }): ReactElement {
  return (
    <p data-told={say(w.accuse, language)}>
      <Phone number="12388" />
    </p>
  );
}

export function Typing(props: {
  language: Language;
  urgent: Urgent;
  proposals: readonly Proposal[];
  similar: readonly SimilarMatters[];
}): ReactElement | null {
  const { language, urgent, proposals, similar } = props;
  if (urgent.lines.length === 0 && proposals.length === 0) return null;
  const ring = urgent.urgency === 'danger' ? dangerWords.dangerTitle : dangerWords.attendTitle;
  const found = say(w.title, language, { count: proposals.length });
  const rings = urgent.lines.length > 0;
  return (
    <div data-told={rings ? say(ring, language) : found}>
      {rings ? (
        <section className={urgent.urgency === 'danger' ? 'urgent now' : 'urgent'}>
          {urgent.lines.map(({ phone, name }) => (
            <p key={phone}>
              <Phone number={phone} /> <span lang="zh-CN">{name}</span>
            </p>
          ))}
        </section>
      ) : null}
      {rings && proposals.length > 0 ? (
        <p>
          <b>{found}</b>
        </p>
      ) : null}
      <ul className="plain rows">
        {proposals.map((proposal) => (
          <Found key={proposal.serviceId} proposal={proposal} language={language} />
        ))}
      </ul>
      <SimilarList similar={similar} language={language} />
      <p className="hint">{say(w.more, language)}</p>
    </div>
  );
}

function Found({ proposal, language }: { proposal: Proposal; language: Language }): ReactElement {
  const { serviceId, title, organisation, promiseDays, reasons } = proposal;
  // What was not said yet may still be written.
  const why = reasons
    .filter((reason) => wayOf(reason) === 'for' || reason.kind === 'full' || reason.kind === 'shut')
    .map((one) => reasonText(one, language, 'person'))
    .join(say(proposalWords.join, language));
  return (
    <li>
      <b lang="zh-CN">{title}</b>
      <span>{say(w.why, language, { organisation: organisation.shortName, days: promiseDays })}</span>
      {why === '' ? null : (
        <p className="why">
          <Name>{why}</Name>
        </p>
      )}
      <button type="submit" name="service" value={serviceId} className="plain-button">
        {say(w.take, language, { organisation: organisation.shortName })}
      </button>
    </li>
  );
}
