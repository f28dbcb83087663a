import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Proposal } from '../contract/proposal.ts';
import { missingOf } from '../missing.rules.ts';
import { missingWords as m } from '../missing.words.ts';
import { reasonsOf, type Way } from '../reasons.rules.ts';
import { reasonText } from '../reasons.words.ts';

/** What speaks for a proposal, what against it and what is missing, each with how much of the score it makes. */
export function ReasonLines({ proposal }: { proposal: Proposal }) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const told = (way: Way): string[] =>
    reasonsOf(proposal, way).map(({ reason, share }) => {
      const text = reasonText(reason, language, 'staff');
      if (share === 0) return text;
      return `${text} ${share > 0 ? '+' : '−'}${String(Math.abs(share))}%`;
    });
  const [pro, against, unknown] = [told('for'), told('against'), told('missing')];
  const papers = missingOf(proposal.documents);
  return (
    <>
      {pro.length > 0 ? <div className="why">{pro.join(' · ')}</div> : null}
      {against.length > 0 ? <div>{say(m.against, { reasons: against.join(' · ') })}</div> : null}
      {unknown.length > 0 ? (
        <div className="quiet">{say(m.unknown, { reasons: unknown.join(' · ') })}</div>
      ) : null}
      {papers.length > 0 ? <div>{say(m.missing, { documents: city(papers.join(say(m.comma))) })}</div> : null}
    </>
  );
}
