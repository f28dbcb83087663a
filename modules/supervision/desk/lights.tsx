import { dayText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { Matter } from '../contract/shapes.ts';
import type { Light, MatterState } from '../kinds.rules.ts';
import { lightWords, stateWords } from '../supervision.words.ts';
import { supervisionDeskWords as w } from './supervision-desk.words.ts';

const lightTones: Record<Light, Tone> = { onTrack: 'onTime', soon: 'dueSoon', overdue: 'overdue' };

const stateTones: Record<MatterState, Tone> = {
  ...{ registered: 'waiting', ordered: 'onTime', answered: 'waiting', returned: 'onTime' },
  ...{ struck: 'ended', withdrawn: 'stopped' },
};

/** Where it stands, or its light where an organisation has it in hand. */
export function MatterState({ matter: { light, state, daysLeft } }: { matter: Matter }) {
  const say = useSay();
  if (light === null) return <StateTag tone={stateTones[state]} text={say(stateWords[state])} />;
  const word = say(lightWords[light]);
  // Over the days off after its day no working day has gone by yet.
  const days = Math.abs(daysLeft ?? 0);
  const isFew = light !== 'onTrack' && days > 0;
  const text = isFew ? say(light === 'soon' ? w.lightSoon : w.lightOverdue, { light: word, days }) : word;
  return <StateTag tone={lightTones[light]} text={text} />;
}

export function MatterDue({ matter: { due } }: { matter: Matter }) {
  const { language } = useLanguage();
  return due === null ? null : <span className="tabular">{dayText(due, language)}</span>;
}
