import type { ReactElement } from 'react';
import { type Language, say } from '../../../base/words.ts';
import { Button, LinkButton, Quote } from '../../../platform/ui/portal/elements.tsx';
import {
  CheckBox,
  ErrorSummary,
  Hidden,
  type OptionGroup,
  RadioField,
  TextField,
} from '../../../platform/ui/portal/forms.tsx';
import type { Mistake } from '../../../platform/ui/portal/mistake.ts';
import { forWhom } from '../contract/shapes.ts';
import type { Story } from '../contract/story.ts';
import { safeWayWords } from './danger.tsx';
import { proposalWords, consentWords as w } from './portal.words.ts';
import { PlaceForm } from './proposals.tsx';

/** One organisation that would see the words, and what for. */
export interface Told {
  readonly serviceId: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly purpose: string;
}

export interface Typed {
  readonly lead: string | null;
  readonly joint: readonly string[];
  readonly areaId: string | null;
  readonly name: string;
  readonly phone: string;
  readonly forWhom: string;
  readonly confidential: boolean;
  /** None of the proposals fits. */
  readonly none: boolean;
}

interface ConsentProps extends Typed {
  readonly language: Language;
  readonly here: string;
  readonly station: boolean;
  readonly story: Story;
  /** Null when the office is to find one. */
  readonly told: Told | null;
  readonly others: readonly Told[];
  /** The office that always sees it. */
  readonly office: string;
  readonly place: string | null;
  readonly places: readonly OptionGroup[];
  readonly mistake: Mistake | null;
}

export function Consent(props: ConsentProps): ReactElement {
  const { language, story, here, told: chosen, others, mistake, place, areaId, office, places } = props;
  const values = { organisation: chosen?.organisation ?? '', purpose: chosen?.purpose ?? '', office };
  return (
    <>
      <ErrorSummary mistake={mistake} />
      <h1>{say(w.title, language)}</h1>
      <p className="lead">{say(chosen ? w.one : w.help, language, values)}</p>
      <details>
        <summary>{say(proposalWords.yours, language)}</summary>
        <Quote text={story.words} own />
      </details>
      <PlaceForm
        action={`${here}/choose`}
        title={place ? say(w.place, language, { place }) : say(w.placeOpen, language)}
        button={say(w.placeUse, language)}
        open={false}
        kept={[chosen ? ['service', chosen.serviceId] : [props.none ? 'none' : 'help', '1']]}
        {...{ places, areaId, language }}
      />
      <form method="post" action={`${here}/choose`}>
        <Hidden name="version" value={String(story.version)} />
        {chosen ? <Hidden name="lead" value={chosen.serviceId} /> : null}
        {props.none ? <Hidden name="none" value="yes" /> : null}
        {areaId === null ? null : <Hidden name="area" value={areaId} />}
        {chosen && others.length > 0 ? (
          <fieldset>
            <legend>{say(w.also, language)}</legend>
            {others.map((one) => (
              <CheckBox
                key={one.serviceId}
                name="joint"
                value={one.serviceId}
                checked={props.joint.includes(one.serviceId)}
              >
                {say(w.alsoOne, language, { organisation: one.organisation, purpose: one.purpose })}
              </CheckBox>
            ))}
          </fieldset>
        ) : null}
        <RadioField
          name="forWhom"
          label={say(w.forWhom, language)}
          hint={say(w.forWhomHint, language)}
          language={language}
          value={props.forWhom}
          options={forWhom.map((value) => ({ value, label: say(w[value], language) }))}
          mistake={mistake}
        />
        <h2>{say(w.contact, language)}</h2>
        {story.protected && !story.confidential ? (
          <p>
            {story.safeWay === null
              ? say(w.safeNone, language)
              : say(w.safe, language, { way: say(safeWayWords[story.safeWay.way], language) })}
          </p>
        ) : (
          <Contact {...props} />
        )}
        {story.protected ? null : (
          <>
            <CheckBox name="confidential" value="yes" checked={props.confidential}>
              {say(w.confidential, language)}
            </CheckBox>
            <p className="hint">{say(w.confidentialHint, language)}</p>
          </>
        )}
        <div className="actions">
          <Button name="agreed" value="yes">
            {say(chosen ? w.agree : w.agreeHelp, language)}
          </Button>
          <LinkButton href={areaId === null ? here : `${here}?area=${areaId}`} weight="quiet">
            {say(w.back, language)}
          </LinkButton>
        </div>
      </form>
    </>
  );
}

/** Name and telephone, both as the person likes. */
function Contact(props: ConsentProps): ReactElement {
  const { language, mistake, station, story } = props;
  return (
    <>
      <p className="hint">{say(w.contactHint, language)}</p>
      <TextField
        name="name"
        label={say(w.name, language)}
        language={language}
        value={props.name}
        autoComplete={station ? 'off' : 'name'}
        optional
        mistake={mistake}
      />
      <TextField
        name="phone"
        label={say(w.phone, language)}
        language={language}
        value={props.phone}
        type="tel"
        autoComplete={station ? 'off' : 'tel'}
        hint={story.contact.phone ? say(w.phoneKnown, language, { phone: story.contact.phone }) : null}
        optional
        mistake={mistake}
      />
    </>
  );
}
