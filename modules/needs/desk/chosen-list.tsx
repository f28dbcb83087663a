import { Button, Input } from 'antd';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { partWords } from '../needs.words.ts';
import { actWords as w } from './act.words.ts';
import { consentDeskWords } from './consent.words.ts';
import type { Chosen } from './hand-overs.ts';

interface ListProps {
  readonly chosen: readonly Chosen[];
  /** The organisation that received the need. */
  readonly own: string;
  /** Whether the person has a page on which they can be asked. */
  readonly canAsk: boolean;
  /** What stands there before anybody is chosen. */
  readonly none?: string;
  /** Whom it is about, where that is not whoever told it. */
  readonly who?: string | null;
  /** The sentence is read once for all of them, beside this list. */
  readonly together?: boolean;
  readonly onChange: (chosen: Chosen[]) => void;
}

function BasisChoices(at: { one: Chosen; props: ListProps; change: (next: Partial<Chosen>) => void }) {
  const say = useSay();
  const { one, props, change } = at;
  return (
    <Choices
      legend={say(w.basis, { organisation: one.service.organisation.shortName })}
      value={one.basis}
      options={[
        { value: 'counter', label: say(w.consentCounter) },
        { value: 'phone', label: say(w.consentPhone) },
        { value: 'duty', label: say(w.duty) },
        ...(props.canAsk ? [{ value: 'ask' as const, label: say(w.ask), hint: say(w.askHint) }] : []),
      ]}
      onChange={(basis) => change({ basis })}
    />
  );
}

function ChosenOne({ one, props }: { one: Chosen; props: ListProps }) {
  const say = useSay();
  const city = useCityText();
  const { organisation, title, purpose, promiseDays } = one.service;
  const change = (next: Partial<Chosen>) =>
    props.onChange(props.chosen.map((other) => (other === one ? { ...other, ...next } : other)));
  const consent = one.basis === null || one.basis === 'counter' || one.basis === 'phone';
  const together = props.together === true;
  return (
    <li className="chosen-one stack">
      <div className="row spread">
        <div>
          <span className="part">{say(partWords[one.part])}</span>{' '}
          <strong>{city(organisation.shortName)}</strong>
          {' · '}
          {city(title)}
          <div className="quiet">{say(w.days, { days: promiseDays })}</div>
        </div>
        <Button
          aria-label={say(w.remove, { organisation: organisation.shortName })}
          onClick={() => props.onChange(props.chosen.filter((other) => other !== one))}
        >
          ×
        </Button>
      </div>
      {organisation.id === props.own ? (
        <p className="quiet">{say(w.own)}</p>
      ) : (
        <>
          {consent && !together ? (
            <div className="read-aloud">
              <p className="quiet">{say(w.readAloud)}</p>
              <p className="sentence">
                {props.who
                  ? say(w.sentenceOther, { who: props.who, organisation: organisation.shortName, purpose })
                  : say(w.sentence, { organisation: organisation.shortName, purpose })}
              </p>
            </div>
          ) : null}
          {together ? (
            <details open={!consent}>
              <summary>{say(consentDeskWords.otherBasis)}</summary>
              <BasisChoices {...{ one, props, change }} />
            </details>
          ) : (
            <BasisChoices {...{ one, props, change }} />
          )}
          {one.basis === 'duty' ? (
            <Field label={say(w.article)} hint={say(w.articleHint)}>
              {(id, describedBy) => (
                <Input
                  id={id}
                  aria-describedby={describedBy}
                  maxLength={200}
                  value={one.article}
                  onChange={(event) => change({ article: event.target.value })}
                />
              )}
            </Field>
          ) : null}
        </>
      )}
    </li>
  );
}

/** Who gets the need, each with the basis on which they are told. */
export function ChosenList(props: ListProps) {
  const say = useSay();
  return (
    <section aria-label={say(w.chosen)}>
      <p className="heading">{say(w.chosen)}</p>
      {props.chosen.length === 0 ? (
        <p className="quiet">{props.none ?? say(w.chosenNone)}</p>
      ) : (
        <ul className="chosen-list">
          {props.chosen.map((one) => (
            <ChosenOne key={one.service.serviceId} one={one} props={props} />
          ))}
        </ul>
      )}
    </section>
  );
}
