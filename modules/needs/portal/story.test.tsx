import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../base/words.ts';
import { Quote } from '../../../platform/ui/portal/elements.tsx';
import { needStates, type OrganisationRef } from '../contract/shapes.ts';
import { type Story, type StoryStep } from '../contract/story.ts';
import { freshAnswers, together, togetherLines, topOf } from './sentences.ts';
import { StoryBody } from './story.tsx';

const everyDay = (): boolean => true;
const today = '2026-11-24';

const union: OrganisationRef = { id: 'u', name: '云河旗总工会', shortName: '旗总工会', phone: '8110310' };
const aid: OrganisationRef = { id: 'a', name: '法律援助中心', shortName: '法律援助中心', phone: '8110080' };

/** Nobody agreed to meet. */
const unmet = { appointment: null };

function step(kind: StoryStep['kind'], more: Partial<StoryStep> = {}): StoryStep {
  return {
    ...{ at: '2026-11-24T01:05:00.000Z', kind, organisation: union },
    ...{
      text: null,
      files: [],
      outcome: null,
      deadline: null,
      remains: null,
      detail: null,
      appointment: null,
    },
    ...more,
  };
}

function aStory(more: Partial<Story> = {}): Story {
  return {
    ...{ id: 'n', reference: '1124-AB3CD', version: 3, saidAt: '2026-11-24T01:05:00.000Z' },
    erasedAt: null,
    ...{ words: '三个月没发工资', state: 'taken_on', area: null, trackingCode: 'ABCD-EFGH-JKMN' },
    contact: { name: null, phone: null },
    steps: [step('said', { organisation: null, text: '三个月没发工资' })],
    handlers: [{ organisation: union, part: 'lead', state: 'taken_on', deadline: '2026-11-26', ...unmet }],
    asked: [],
    texts: 'none',
    likely: [],
    proposals: [],
    ...{
      kind: 'help',
      urgency: 'ordinary',
      matters: [],
      protected: false,
      confidential: false,
      forWhom: null,
      ofChild: false,
      lines: [],
    },
    ...{ safeWay: null, door: null },
    overturnUntil: null,
    may: { choose: false, verdict: false, refuse: false, rate: false, speak: true, unhide: false },
    ...more,
  };
}

function html(story: Story, language: Language = 'zh'): string {
  const seen = {
    ...{ story, today, zone: 'Asia/Shanghai', top: topOf(story, today, everyDay, language) },
    ...{ proposals: story.proposals, areaId: null, places: [] },
    family: [],
    now: new Date('2026-11-24T01:05:00.000Z'),
    similar: [],
    before: { own: null, near: null },
    rings: [{ phone: '8110351', name: '火车站驿站', kind: 'station' as const }],
  };
  const typed = { words: '', waiting: [], mistake: null, stale: false };
  return renderToStaticMarkup(
    <StoryBody
      {...{ seen, language, typed }}
      here="/n/x"
      freshKey="key-key-key"
      origin="https://city.example"
    />,
  );
}

/** What a browser would show, tags gone and entities read. */
function shown(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

describe('somebody’s own words', () => {
  const odd = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\u202Etxt.exe\u202C 一般的话',
    '𠮷㐂😀 & &amp; {name}',
    '一行\n  两行\n\n四行',
    'a'.repeat(5000),
  ];

  it.each(odd)('are shown exactly as written and never as markup: %#', (text) => {
    const markup = renderToStaticMarkup(<Quote text={text} own />);
    expect(shown(markup)).toBe(text);
    expect(markup.match(/<[^>]*>/g)).toEqual([
      expect.stringMatching(
        /^<blockquote class="quote" dir="auto"( lang="zh-CN")? translate="no" data-said="">$/,
      ),
      '</blockquote>',
    ]);
  });

  it('stay words in every place of the page', () => {
    const text = odd[1] ?? '';
    const markup = html(
      aStory({
        state: 'answered',
        words: text,
        may: { choose: false, verdict: true, refuse: true, rate: false, speak: true, unhide: false },
        steps: [
          step('said', { organisation: null, text }),
          step('resident_message', { organisation: null, text }),
          step('staff_message', { text }),
          step('revealed', { text }),
          step('answered', { text, outcome: 'solved' }),
        ],
      }),
    );
    expect(markup).not.toContain('<img');
    expect(shown(markup).split(text).length - 1).toBe(5);
  });
});

describe.each(['zh', 'en'] as const)('a story in %s', (language) => {
  it.each(needStates)('that is %s says where it stands and what can be done', (state) => {
    const markup = html(
      aStory({
        state,
        may: {
          choose: state === 'said',
          verdict: state === 'answered',
          refuse: false,
          rate: false,
          speak: true,
          unhide: false,
        },
      }),
      language,
    );
    expect(markup.replace(/<\/?span[^>]*>/g, '')).toMatch(/<h1[^>]*>[^<]{4,}<\/h1>/);
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).toMatch(/<button type="submit"|<a class="button/);
    expect(markup).toMatch(/href="tel:/);
    expect(markup).toContain('ABCD-EFGH-JKMN');
    // A placeholder left over would be read aloud.
    expect(shown(markup)).not.toMatch(/\{\w+\}/);
  });

  it('has one main action at most', () => {
    for (const state of needStates) {
      const asked = state === 'asked' ? [{ legId: 'l', organisation: aid, purpose: '指派律师' }] : [];
      const verdict = state === 'answered' || state === 'unconfirmed';
      const may = {
        ...{ choose: state === 'said', speak: state !== 'said', verdict, refuse: verdict, unhide: false },
        rate: state === 'confirmed',
      };
      const markup = html(aStory({ state, asked, may }), language);
      expect(markup.match(/class="button main"/g) ?? [], state).toHaveLength(1);
    }
  });
});

describe('the sentence on top', () => {
  it('names who, until when, and what is left', () => {
    const top = topOf(aStory(), today, everyDay, 'zh');
    expect(top.sentence).toBe('旗总工会在办，最迟 11 月 26 日答复您');
    expect(top.badge).toEqual({ tone: 'on-time', text: '还剩 2 个工作日' });
  });

  it.each([
    ['2026-11-25', 'due-soon', '还剩 1 个工作日'],
    ['2026-11-24', 'due-soon', '今天到期'],
    ['2026-11-20', 'overdue', '已经过了 4 个工作日'],
  ])('with the deadline %s is %s', (deadline, tone, text) => {
    const handlers: Story['handlers'] = [
      { organisation: union, part: 'lead', state: 'taken_on', deadline, ...unmet },
    ];
    expect(topOf(aStory({ handlers }), today, everyDay, 'zh').badge).toEqual({ tone, text });
  });

  it('names the assisting organisation once the lead has answered', () => {
    const handlers: Story['handlers'] = [
      { organisation: union, part: 'lead', state: 'ended', deadline: '2026-11-26', ...unmet },
      { organisation: aid, part: 'joint', state: 'taken_on', deadline: '2026-11-30', ...unmet },
    ];
    expect(topOf(aStory({ handlers }), today, everyDay, 'zh').sentence).toContain('法律援助中心在办');
  });
});

describe('steps', () => {
  it('of one moment that say the same are told together, in their order', () => {
    const later = '2026-11-24T02:00:00.000Z';
    const steps = [
      step('handed'),
      step('handed', { organisation: aid }),
      step('dispatched'),
      step('dispatched', { at: later }),
    ];
    expect(together(steps).map((group) => group.length)).toEqual([2, 1, 1]);
    expect(together(steps).flat()).toEqual(steps);
  });

  it('told together name the lead first and who only receives it last', () => {
    const office = { ...aid, id: 'o', shortName: '旗群团服务中心' };
    const group = [office, aid, union].map((organisation) =>
      step('handed', { organisation, detail: '办事' }),
    );
    const handlers: Story['handlers'] = [
      { organisation: union, part: 'lead', state: 'dispatched', deadline: '2026-11-26', ...unmet },
      { organisation: aid, part: 'joint', state: 'dispatched', deadline: '2026-11-26', ...unmet },
    ];
    const lines = togetherLines(group, aStory({ handlers }), 'zh', today);
    expect(lines).toEqual(['旗总工会，用来办事', '法律援助中心，用来办事', '旗群团服务中心，用来办事']);
  });

  it('of answers are asked about only since the last verdict', () => {
    const first = step('answered', { text: '第一次', outcome: 'solved' });
    const second = step('answered', { text: '第二次', outcome: 'solved' });
    const steps = [first, step('not_accepted', { organisation: null }), second];
    expect(freshAnswers(aStory({ state: 'answered', steps }))).toEqual([second]);
    expect(freshAnswers(aStory({ state: 'taken_on', steps }))).toEqual([]);
  });
});
