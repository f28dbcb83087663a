import { groupWords } from '../../base/groups.words.ts';
import { languageName } from '../../base/languages.words.ts';
import { asWritten, type Language, say, type Word, words } from '../../base/words.ts';
import type { Reason } from './contract/proposal.ts';

const weekdayWords: readonly Word[] = [
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
  { zh: '周日', en: 'Sunday' },
];

const reasonWords = words({
  text: { zh: '因为您写了“{words}”', en: 'because you wrote “{words}”' },
  textToStaff: { zh: '因为说了“{words}”', en: 'because “{words}” was said' },
  group: { zh: '面向{group}，您写了“{words}”', en: 'for {group}; you wrote “{words}”' },
  groupToStaff: { zh: '面向{group}，说了“{words}”', en: 'for {group}; “{words}” was said' },
  forGroup: { zh: '面向{group}', en: 'for {group}' },
  place: { zh: '在{place}办', en: 'offered in {place}' },
  free: { zh: '还有 {free} 个名额', en: '{free} places free' },
  full: { zh: '名额满了，要等', en: 'full at present, with a wait' },
  open: { zh: '现在开着，到 {until}', en: 'open now, until {until}' },
  openAllDay: { zh: '全天都开', en: 'open day and night' },
  opens: { zh: '今天 {from} 开', en: 'opens at {from} today' },
  shut: { zh: '今天不开', en: 'shut for today' },
  weekend: { zh: '周末不开', en: 'shut at the weekend' },
  next: { zh: '{shut}，{weekday} {from} 开', en: '{shut}; opens on {weekday} at {from}' },
  learned: { zh: '同样的话，以前是在这里办的', en: 'the same was handled here before' },
  category: {
    zh: '像您说的“{words}”，多在这里办',
    en: 'matters like your “{words}” are mostly handled here',
  },
  categoryToStaff: {
    zh: '像“{words}”这样的事，多在这里办',
    en: 'matters like “{words}” are mostly handled here',
  },
  language: { zh: '那里有人能看{language}', en: 'somebody there reads {language}' },
  between: { zh: '”“', en: '”, “' },
});

function quoted(found: readonly string[], language: Language): string {
  return found.slice(0, 3).map(asWritten).join(say(reasonWords.between, language));
}

/** Why a service was proposed, as one says it to whoever needs help, or to staff who were told of it. */
export function reasonText(reason: Reason, language: Language, to: 'person' | 'staff'): string {
  const person = to === 'person';
  switch (reason.kind) {
    case 'text':
      return say(person ? reasonWords.text : reasonWords.textToStaff, language, {
        words: quoted(reason.words, language),
      });
    case 'group': {
      const known = Object.entries(groupWords).find(([code]) => code === reason.group)?.[1];
      const group = known ? say(known, language) : reason.group;
      if (reason.words.length === 0) return say(reasonWords.forGroup, language, { group });
      return say(person ? reasonWords.group : reasonWords.groupToStaff, language, {
        ...{ group, words: quoted(reason.words, language) },
      });
    }
    case 'place':
      return say(reasonWords.place, language, { place: reason.place });
    case 'capacity':
      return say(reasonWords.free, language, { free: reason.free });
    case 'full':
      return say(reasonWords.full, language);
    case 'open':
      return reason.until === '24:00'
        ? say(reasonWords.openAllDay, language)
        : say(reasonWords.open, language, { until: reason.until });
    case 'opens':
      return say(reasonWords.opens, language, { from: reason.from });
    case 'shut': {
      const shut = say(reason.weekend ? reasonWords.weekend : reasonWords.shut, language);
      const next = reason.weekday === null ? undefined : weekdayWords[reason.weekday - 1];
      if (!next) return shut;
      return say(reasonWords.next, language, { shut, weekday: say(next, language), from: reason.from });
    }
    case 'learned':
      return say(reasonWords.learned, language);
    case 'category':
      return say(person ? reasonWords.category : reasonWords.categoryToStaff, language, {
        words: quoted(reason.words, language),
      });
    case 'language':
      return say(reasonWords.language, language, { language: languageName(reason.language, language) });
  }
}
