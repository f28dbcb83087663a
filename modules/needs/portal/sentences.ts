import { type Day, type IsWorkingDay, workingDaysBetween } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import type { Tone } from '../../../platform/ui/portal/elements.tsx';
import type { Story, StoryStep } from '../contract/shapes.ts';
import { nextSentences, outcomeSentences, stateSentences, stepSentences, storyWords } from './story.words.ts';

/** What the top of a story says: who has it, until when, how much time is left, what comes next. */
export interface Top {
  readonly sentence: string;
  /** The time left, as a badge; null when nothing is due. */
  readonly badge: { readonly tone: Tone; readonly text: string } | null;
  readonly next: string;
}

/** A badge turns to "due soon" on the last day and the one before it. */
const soon = 1;

type Handler = Story['handlers'][number];

export function leadOf({ handlers }: Story): Handler | null {
  return handlers.find(({ part }) => part === 'lead') ?? handlers[0] ?? null;
}

/** The deadline that counts for the person: the lead's while it works, then the last assisting one. */
function runningDeadline({ handlers }: Story): Day | null {
  const running = handlers.filter(({ state }) => state === 'dispatched' || state === 'taken_on');
  const lead = running.find(({ part }) => part === 'lead') ?? running[0];
  return lead?.deadline ?? null;
}

function badgeOf(left: number, language: Language): NonNullable<Top['badge']> {
  if (left < 0) return { tone: 'overdue', text: say(storyWords.over, language, { days: -left }) };
  if (left === 0) return { tone: 'due-soon', text: say(storyWords.today, language) };
  const tone = left <= soon ? 'due-soon' : 'on-time';
  return { tone, text: say(storyWords.left, language, { days: left }) };
}

export function topOf(story: Story, today: Day, isWorkingDay: IsWorkingDay, language: Language): Top {
  const { state } = story;
  const lead = leadOf(story)?.organisation.shortName ?? '';
  const sentence = say(stateSentences[state], language, { lead });
  if (state === 'dispatched' || state === 'taken_on') {
    const deadline = runningDeadline(story);
    if (deadline === null) return { sentence, badge: null, next: '' };
    const left = workingDaysBetween(today, deadline, isWorkingDay);
    const until = say(nextSentences.until, language, { day: dayText(deadline, language, today) });
    return {
      sentence,
      badge: badgeOf(left, language),
      next: left < 0 ? say(storyWords.overText, language) : until,
    };
  }
  const next = {
    said: '',
    waiting: say(nextSentences.waiting, language),
    asked: say(nextSentences.asked, language),
    answered: say(nextSentences.answered, language),
    confirmed: say(nextSentences.confirmed, language),
    answered_on_spot: say(nextSentences.ended, language),
    shown_the_door: say(nextSentences.ended, language),
  }[state];
  return { sentence, badge: null, next };
}

/** One step as a sentence; the words that belong to it stand below it. */
export function stepTitle(step: StoryStep, language: Language): string {
  const values = {
    organisation: step.organisation?.shortName ?? '',
    detail: (step.kind === 'revealed' ? step.text : step.detail) ?? '',
  };
  return say(stepSentences[step.kind], language, values);
}

/** What else a step says: until when, what they think came of it, from what to what. */
export function stepNote(step: StoryStep, language: Language, today: Day): string | null {
  if (step.outcome) return say(outcomeSentences[step.outcome], language);
  if (step.kind === 'corrected') return step.detail;
  if (step.kind === 'dispatched' && step.deadline !== null) {
    return say(nextSentences.until, language, { day: dayText(step.deadline, language, today) });
  }
  return null;
}

const own: readonly StoryStep['kind'][] = [
  'said',
  'handed',
  'refused',
  'confirmed',
  'not_accepted',
  'resident_message',
];

/** True for what the person did or said. */
export function isOwn({ kind }: StoryStep): boolean {
  return own.includes(kind);
}

/** The answers a verdict is asked on: those since the last verdict. */
export function freshAnswers({ steps, state }: Story): StoryStep[] {
  if (state !== 'answered') return [];
  const from = steps.findLastIndex(({ kind }) => kind === 'not_accepted');
  return steps.slice(from + 1).filter(({ kind }) => kind === 'answered');
}
