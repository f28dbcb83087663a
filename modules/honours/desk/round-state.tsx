import { useSay } from '../../../platform/ui/desk/language.tsx';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { Nomination, RoundLine } from '../contract/shapes.ts';
import type { NominationState, RoundState } from '../kinds.rules.ts';
import { nominationStateWords, stateWords } from '../words/honours.words.ts';

const tones: Record<RoundState, Tone> = {
  ...{ open: 'onTime', judging: 'waiting', publicity: 'dueSoon', concluded: 'ended', dropped: 'stopped' },
};

export function RoundStateTag({ state }: Pick<RoundLine, 'state'>) {
  return <StateTag tone={tones[state]} text={useSay()(stateWords[state])} />;
}

const nominationTones: Record<NominationState, Tone> = {
  ...{ nominated: 'waiting', chosen: 'onTime', passed: 'stopped', struck: 'stopped' },
};

export function NominationStateTag({ state }: Pick<Nomination, 'state'>) {
  return <StateTag tone={nominationTones[state]} text={useSay()(nominationStateWords[state])} />;
}
