import { type Day, type IsWorkingDay, workingDaysBetween } from '../../../base/time.ts';
import { asWritten, type Language, say } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import type { Tone } from '../../../platform/ui/portal/elements.tsx';
import { appointmentText } from '../appointments.rules.ts';
import { gradeWords, verdictWayWords } from '../closing.words.ts';
import type { Story, StoryStep } from '../contract/story.ts';
import { verdictWays } from '../verdict.rules.ts';
import {
  nextSentences,
  outcomeSentences,
  stateSentences,
  stepSentences,
  storyWords,
  togetherSentences,
} from './story.words.ts';

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

/** Whose answer is awaited: the lead while it works, then an assisting organisation. */
function awaited({ handlers }: Story): Handler | null {
  const running = handlers.filter(({ state }) => state === 'dispatched' || state === 'taken_on');
  return running.find(({ part }) => part === 'lead') ?? running[0] ?? null;
}

function badgeOf(left: number, late: boolean, language: Language): NonNullable<Top['badge']> {
  if (left < 0) {
    const text = say(left === -1 ? storyWords.overOne : storyWords.over, language, { days: -left });
    return { tone: 'overdue', text };
  }
  if (late) return { tone: 'overdue', text: say(storyWords.overNow, language) };
  if (left === 0) return { tone: 'due-soon', text: say(storyWords.today, language) };
  const tone = left <= soon ? 'due-soon' : 'on-time';
  return { tone, text: say(left === 1 ? storyWords.leftOne : storyWords.left, language, { days: left }) };
}

export function topOf(story: Story, today: Day, isWorkingDay: IsWorkingDay, language: Language): Top {
  const state = story.erasedAt === null ? story.state : 'erased';
  const at = awaited(story);
  if (at && at.deadline !== null && (state === 'dispatched' || state === 'taken_on')) {
    const left = workingDaysBetween(today, at.deadline, isWorkingDay);
    // On the free days after the deadline no working day has gone by yet, and still it is late.
    const late = at.deadline < today;
    const values = {
      lead: at.organisation.shortName,
      day: dayText(at.deadline, language, today),
    };
    return {
      sentence: say(late ? storyWords.overdue : stateSentences[state], language, values),
      badge: badgeOf(left, late, language),
      next: late ? say(storyWords.overText, language) : '',
    };
  }
  const lead = leadOf(story)?.organisation.shortName ?? '';
  const sentence = say(stateSentences[state], language, { lead, day: '' });
  const next = {
    said: '',
    dispatched: '',
    taken_on: '',
    waiting: say(story.urgency === 'danger' ? nextSentences.waitingDanger : nextSentences.waiting, language),
    asked: say(nextSentences.asked, language),
    answered: say(nextSentences.answered, language),
    confirmed: say(nextSentences.confirmed, language),
    unconfirmed: say(nextSentences.unconfirmed, language),
    answered_on_spot: say(nextSentences.ended, language),
    shown_the_door: say(nextSentences.ended, language),
    erased: say(nextSentences.erased, language),
  }[state];
  return { sentence, badge: null, next };
}

function detailOf(step: StoryStep, language: Language): string {
  if (step.kind === 'revealed') return step.text ?? '';
  const grade = step.kind === 'rated' ? gradeWords[Number(step.detail)] : undefined;
  return grade ? say(grade, language) : (step.detail ?? '');
}

/** One step as a sentence; the words that belong to it stand below it. */
export function stepTitle(step: StoryStep, language: Language): string {
  const values = {
    organisation: step.organisation?.shortName ?? '',
    detail: detailOf(step, language),
  };
  return say(stepSentences[step.kind], language, values);
}

/** What else a step says: until when, what they think came of it, from what to what. */
export function stepNote(step: StoryStep, language: Language, today: Day): string | null {
  if (step.outcome) {
    const came = say(outcomeSentences[step.outcome], language);
    if (step.remains !== null) {
      return `${came} · ${say(nextSentences.remains, language, { remains: asWritten(step.remains) })}`;
    }
    return step.detail ? `${came} · ${say(nextSentences.goTo, language, { route: step.detail })}` : came;
  }
  if (step.appointment !== null) return asWritten(appointmentText(step.appointment, language, today));
  if (step.kind === 'tried') return say(nextSentences.ringBack, language);
  if (step.kind === 'call_later' && step.deadline !== null) {
    return say(nextSentences.ringOn, language, { day: dayText(step.deadline, language, today) });
  }
  if (step.kind === 'confirmed' || step.kind === 'not_accepted') {
    const how = verdictWays.find((way) => way === step.detail);
    if (how === 'message') return say(verdictWayWords.message, language);
    if (how === 'counter' || how === 'phone') {
      return say(storyWords.noted, language, { how: say(verdictWayWords[how], language) });
    }
    return null;
  }
  if (step.kind === 'corrected') return step.detail;
  const dated: readonly StoryStep['kind'][] = ['dispatched', 'moved_on', 'extended'];
  if (dated.includes(step.kind) && step.deadline !== null) {
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
  'rated',
  'resident_message',
];

/** True for what the person did or said. */
export function isOwn({ kind }: StoryStep): boolean {
  return own.includes(kind);
}

/** The answers a verdict is asked on: those since the last verdict. */
export function freshAnswers({ steps, state }: Story): StoryStep[] {
  if (state !== 'answered' && state !== 'unconfirmed') return [];
  const from = steps.findLastIndex(({ kind }) => kind === 'not_accepted');
  return steps.slice(from + 1).filter(({ kind }) => kind === 'answered');
}

/** Steps of one moment that say the same of several organisations, told together. */
export function together(steps: readonly StoryStep[]): StoryStep[][] {
  const groups: StoryStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1)?.[0];
    const joins = step.kind === 'handed' || step.kind === 'dispatched';
    if (joins && last?.kind === step.kind && last.at === step.at) groups.at(-1)?.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** The lines of several hand-overs or dispatches of one moment: the lead first, who only receives it last. */
export function togetherLines(
  group: readonly StoryStep[],
  { handlers }: Story,
  language: Language,
  today: Day,
): string[] {
  const place = ({ organisation }: StoryStep): number => {
    const found = handlers.findIndex((one) => one.organisation.id === organisation?.id);
    return found < 0 ? handlers.length : found;
  };
  return group
    .toSorted((a, b) => place(a) - place(b))
    .map((step) => {
      const organisation = step.organisation?.shortName ?? '';
      if (step.kind === 'handed') {
        return say(togetherSentences.handedOne, language, { organisation, detail: step.detail ?? '' });
      }
      const detail = stepNote(step, language, today) ?? '';
      return say(togetherSentences.dispatchedOne, language, { organisation, detail });
    });
}

export function togetherTitle({ kind }: StoryStep, language: Language): string {
  return say(kind === 'handed' ? togetherSentences.handed : togetherSentences.dispatched, language);
}
