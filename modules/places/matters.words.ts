import type { Word } from '../../base/words.ts';
import type { Matter } from '../../engines/urgency/interface.ts';

/** What makes a matter urgent, as staff call it. */
export const matterWords: Record<Matter, Word> = {
  violence: { zh: '正在挨打、动刀', en: 'Violence now' },
  abuse: { zh: '家庭暴力', en: 'Domestic violence' },
  sexual: { zh: '性侵害、性骚扰', en: 'Sexual assault or harassment' },
  suicide: { zh: '不想活', en: 'Suicide' },
  child: { zh: '孩子受伤害', en: 'A child harmed' },
  threat: { zh: '扬言伤人', en: 'Threats' },
  held: { zh: '被关、被控制', en: 'Held or controlled' },
  missing: { zh: '走失', en: 'Missing' },
  medical: { zh: '受伤、急病', en: 'Injury or sudden illness' },
  fire: { zh: '着火、被困', en: 'Fire or trapped' },
  hunger: { zh: '没吃没住', en: 'No food or shelter' },
  wages: { zh: '多人欠薪', en: 'Wages of several unpaid' },
};

/** The line that can be rung whatever a city's list says. */
export const everywhereName: Word = { zh: '报警', en: 'Police' };
