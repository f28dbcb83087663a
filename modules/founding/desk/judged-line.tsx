import { asWritten } from '../../../base/words.ts';
import { Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Undertaking } from '../founding.contract.ts';
import { formWords } from '../words/founding.words.ts';
import { foundingDeskWords as w } from './founding-desk.words.ts';

/** What the rule says to so many people, with the ways it leaves. */
export function JudgedLine({ one, source = false }: { one: Undertaking; source?: boolean }) {
  const say = useSay();
  const { rule, fault, ways } = one.judged;
  if (one.state !== 'open') return null;
  if (!rule) return <span className="quiet">{say(w.noRule)}</span>;
  const form = say(formWords[one.form]);
  const texts = {
    few: () => say(w.few, { form, least: rule.least, missing: rule.least - one.people }),
    many: () => say(w.many, { form, most: rule.most ?? 0 }),
    units: () => say(w.tooFewUnits, { form, least: rule.leastUnits }),
  };
  return (
    <>
      {fault === null ? (
        <StateTag tone="onTime" text={say(w.enough)} />
      ) : (
        <StateTag tone="dueSoon" text={texts[fault]()} />
      )}
      {ways.length === 0 ? null : (
        <div className="quiet">
          {say(w.ways, { ways: ways.map((way) => say(formWords[way])).join(say(w.comma)) })}
        </div>
      )}
      {source ? (
        <p className="quiet">
          <Told>{say(w.bySource, { edition: asWritten(rule.edition), source: asWritten(rule.source) })}</Told>
        </p>
      ) : null}
    </>
  );
}
