import { groupWords } from '../../base/groups.words.ts';
import { languageName } from '../../base/languages.words.ts';
import { asWritten, type Language, say, type Word, words } from '../../base/words.ts';
import type { Reason } from './contract/proposal.ts';
import { decliningReasons } from './declining.words.ts';

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
  embedding: {
    zh: '意思相近（外接模型 {model}）',
    en: 'near in meaning (outside model {model})',
  },
  language: { zh: '那里有人能看{language}', en: 'somebody there reads {language}' },
  solved: {
    zh: '近一年办过 {count} 件这类事，{solved} 件说解决了',
    en: 'of {count} such matters in a year {solved} were called solved',
  },
  soon: { zh: '，多在 {days} 个工作日内', en: ', mostly within {days} working days' },
  sameDay: { zh: '，多在当天', en: ', mostly on the same day' },
  taken: { zh: '近一年办过 {count} 件这类事', en: 'took on {count} such matters in a year' },
  declined: { zh: '近一年退回过 {count} 件这类事', en: 'declined {count} such matters in a year' },
  mostly: { zh: '，多因{why}', en: ', mostly because {why}' },
  noGroup: { zh: '面向{groups}，您没有说是不是', en: 'for {groups}; you did not say whether you are' },
  noGroupToStaff: { zh: '面向{groups}，没有说到', en: 'for {groups}; not told' },
  noPlace: {
    zh: '没有说在哪里，先按全市的找',
    en: 'no place was told; it serves some places only',
  },
  noHours: { zh: '没写几点开门，去之前先打个电话', en: 'no hours are known; ring before going' },
  or: { zh: '、', en: ' or ' },
  between: { zh: '”“', en: '”, “' },
});

function quoted(found: readonly string[], language: Language): string {
  return found.slice(0, 3).map(asWritten).join(say(reasonWords.between, language));
}

function groupName(code: string, language: Language): string {
  const known = Object.entries(groupWords).find(([one]) => one === code)?.[1];
  return known ? say(known, language) : code;
}

function solvedText(reason: Extract<Reason, { kind: 'solved' }>, language: Language): string {
  const { takenOn: count, solved, days } = reason;
  const told = say(reasonWords.solved, language, { count, solved });
  if (days === null) return told;
  return `${told}${days === 0 ? say(reasonWords.sameDay, language) : say(reasonWords.soon, language, { days })}`;
}

function declinedText(reason: Extract<Reason, { kind: 'declined' }>, language: Language): string {
  const told = say(reasonWords.declined, language, { count: reason.count });
  if (reason.why === null) return told;
  return `${told}${say(reasonWords.mostly, language, { why: say(decliningReasons[reason.why], language) })}`;
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
      const group = groupName(reason.group, language);
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
    case 'solved':
      return solvedText(reason, language);
    case 'seldom':
      return reason.solved === 0
        ? say(reasonWords.taken, language, { count: reason.takenOn })
        : say(reasonWords.solved, language, { count: reason.takenOn, solved: reason.solved });
    case 'declined':
      return declinedText(reason, language);
    case 'no-group':
      return say(person ? reasonWords.noGroup : reasonWords.noGroupToStaff, language, {
        groups: reason.groups.map((code) => groupName(code, language)).join(say(reasonWords.or, language)),
      });
    case 'no-place':
      return say(reasonWords.noPlace, language);
    case 'embedding':
      return say(reasonWords.embedding, language, { model: reason.model });
    case 'no-hours':
      return say(reasonWords.noHours, language);
  }
}
