import { asWritten } from '../../../base/words.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { Timeline, type TimelineStep } from '../../../platform/ui/desk/timeline.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Matter, Step } from '../contract/shapes.ts';
import { supervisionDeskWords as w } from './supervision-desk.words.ts';

const stepTitles = {
  ...{ registered: w.stepRegistered, ordered: w.stepOrdered, answered: w.stepAnswered },
  ...{ returned: w.stepReturned, struck: w.stepStruck, withdrawn: w.stepWithdrawn },
} as const;

const toldTitles = { remind: w.toldRemind, head: w.toldHead, leader: w.toldLeader } as const;

function Proof({ proof }: { proof: NonNullable<Step['proof']> }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  if (proof.kind === 'figure') {
    const isEnglish = language === 'en';
    const { value, from, to } = proof;
    return (
      <p className="tabular">
        <Told>
          {say(w.proofFigure, {
            ...{ value, from, to, asOf: instantText(new Date(proof.asOf), zone, language) },
            name: asWritten(isEnglish ? proof.nameEn : proof.name),
            unit: isEnglish ? proof.unitEn : proof.unit,
          })}
        </Told>
      </p>
    );
  }
  return (
    <ul>
      {proof.calls.map(({ reference, solved }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three calls that never change places.
        <li key={at}>
          {say(solved ? w.callSolved : w.callNot, { reference: reference ?? say(w.somebody) })}
        </li>
      ))}
    </ul>
  );
}

/** All that happened to it and whom it was told to, in time. */
export function MatterHistory({ matter }: { matter: Matter }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const lead = asWritten(matter.organisation?.shortName ?? '');
  const timeOf = (at: string) => instantText(new Date(at), zone, language, today);
  const steps = matter.steps.map((step): TimelineStep & { at: string } => {
    const organisation = asWritten(step.organisation?.shortName ?? '');
    const day = step.due === null ? '' : dayText(step.due, language, today);
    return {
      ...{ key: String(step.number), at: step.at, tone: 'plain', time: timeOf(step.at) },
      title: say(stepTitles[step.kind], { organisation, day }),
      body: (
        <>
          {step.words === '' ? null : (
            <p>
              <CityText>{step.words}</CityText>
            </p>
          )}
          {step.proof ? <Proof proof={step.proof} /> : null}
          <p className="quiet">
            <CityText>{step.by}</CityText>
          </p>
        </>
      ),
    };
  });
  const told = matter.told.map(({ step, onDay, at }): TimelineStep & { at: string } => ({
    ...{ key: `${step} ${onDay}`, at, tone: 'inner', time: timeOf(at) },
    title: say(toldTitles[step], { organisation: lead }),
  }));
  const all = [...steps, ...told].toSorted((a, b) => a.at.localeCompare(b.at));
  return <Timeline label={say(w.history)} steps={all} />;
}
