import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Undertaking } from '../founding.contract.ts';
import { steps } from '../steps.rules.ts';
import { stepWords } from '../words/founding.words.ts';
import { foundingApi as api } from './founding.api.ts';
import { foundingDeskWords as w } from './founding-desk.words.ts';
import { type FoundingChoices, FoundingForm } from './founding-form.tsx';
import { JudgedLine } from './judged-line.tsx';

function Acts({ one, onDone, ...choices }: FoundingChoices & { one: Undertaking; onDone: () => void }) {
  const say = useSay();
  const today = useToday(useSession().city.zone);
  const { id, version, next } = one;
  if (!one.mayKeep || !next) return null;
  const { step } = next;
  return (
    <div className="stack no-print">
      <h3>{say(w.take, { step: say(stepWords[step]) })}</h3>
      <SettingForm<{ doneOn: string; note: string }>
        key={`${step} ${version}`}
        name={`founding.step.${id}.${version}`}
        start={{ doneOn: today, note: '' }}
        onSend={async (body) => {
          await api.step({ params: { id }, body: { version, step, ...body } });
          onDone();
        }}
        fields={[
          { key: 'doneOn', kind: 'date', label: say(w.doneOn) },
          { key: 'note', kind: 'text', label: say(step === 'approval' ? w.approvalNumber : w.note) },
        ]}
      />
      <details>
        <summary>{say(w.edit)}</summary>
        <FoundingForm key={version} {...choices} one={one} onDone={onDone} />
      </details>
      <details>
        <summary>{say(w.drop)}</summary>
        <SettingForm<{ why: string }>
          name={`founding.drop.${id}.${version}`}
          start={{ why: '' }}
          onSend={async ({ why }) => {
            await api.drop({ params: { id }, body: { version, why } });
            onDone();
          }}
          fields={[{ key: 'why', kind: 'text', label: say(w.why) }]}
        />
      </details>
    </div>
  );
}

/** One founding: how far it is, what the rule says, and the next step. */
export function FoundingPanel(
  props: FoundingChoices & {
    one: Undertaking;
    bodyLink: (id: string, text: ReactNode) => ReactNode;
    onDone: () => void;
  },
) {
  const say = useSay();
  const { language } = useLanguage();
  const today = useToday(useSession().city.zone);
  const { one, bodyLink } = props;
  const taken = new Map(one.steps.map((each) => [each.step, each]));
  return (
    <div className="stack">
      <JudgedLine one={one} source />
      {one.stillFor === null ? null : (
        <p>
          <StateTag tone="overdue" text={say(w.stillFor, { days: one.stillFor })} />{' '}
          {one.carrier ? <CityText>{one.carrier.name}</CityText> : say(w.noCarrier)}
        </p>
      )}
      <ol className="founding-steps">
        {steps.map((step) => {
          const done = taken.get(step);
          return (
            <li key={step} className="row">
              <span>{say(stepWords[step])}</span>
              {done ? (
                <span className="tabular">
                  <Told>
                    {`${dayText(done.doneOn, language, today)}${done.note === '' ? '' : ` · ${asWritten(done.note)}`}`}
                  </Told>
                </span>
              ) : (
                <span className="quiet">—</span>
              )}
            </li>
          );
        })}
      </ol>
      {one.why === '' ? null : (
        <p>
          <CityText>{one.why}</CityText>
        </p>
      )}
      {one.body ? <p>{bodyLink(one.body.id, say(w.toBody))}</p> : null}
      <Acts {...props} />
    </div>
  );
}
