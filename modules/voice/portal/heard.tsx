import type { ReactElement } from 'react';
import { localTime } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import { type Page, page } from '../../../platform/http/page.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Card, LinkButton, Quote } from '../../../platform/ui/portal/elements.tsx';
import { type Heard, listHeard } from '../views/heard.ts';
import { heardWords as w } from './voice-portal.words.ts';

export const voicePages: readonly Page[] = [
  {
    method: 'GET',
    path: '/concerns',
    answer: async ({ caller, city, language }) => {
      const heard = await caller.read(listHeard);
      return page(say(w.title, language), <HeardPage heard={heard} language={language} zone={city.zone} />);
    },
  },
];

function HeardPage(props: { heard: readonly Heard[]; language: Language; zone: string }): ReactElement {
  const { heard, language, zone } = props;
  return (
    <>
      <h1>{say(w.title, language)}</h1>
      <p>{say(w.lead, language)}</p>
      {heard.map((one) => (
        <HeardCard key={one.id} one={one} language={language} zone={zone} />
      ))}
      {heard.length > 0 ? null : (
        <p>
          {say(w.none, language)} {say(w.noneText, language)}
        </p>
      )}
      <div className="actions">
        <LinkButton href="/" weight={heard.length > 0 ? 'quiet' : 'main'}>
          {say(w.say, language)}
        </LinkButton>
      </div>
    </>
  );
}

function HeardCard({ one, language, zone }: { one: Heard; language: Language; zone: string }): ReactElement {
  const day = dayText(localTime(one.at, zone).day, language);
  return (
    <Card level={2} title={<span lang="zh-CN">{one.title}</span>}>
      <p>
        {one.area === null ? say(w.wholeCity, language) : <span lang="zh-CN">{one.area}</span>} ·{' '}
        {say(w.told, language, { count: one.people })}
      </p>
      <Quote text={one.text} />
      <p>
        <span lang="zh-CN">{say(w.answered, language, { organisation: one.organisation, day })}</span>
      </p>
    </Card>
  );
}
