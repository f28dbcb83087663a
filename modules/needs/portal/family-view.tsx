import type { ReactElement } from 'react';
import { type Day, localTime } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import { type Page, type PageAnswer, type PageRequest, page } from '../../../platform/http/page.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { Phone, Quote, Steps } from '../../../platform/ui/portal/elements.tsx';
import { openFamilyView } from '../actions/family.ts';
import type { FamilyStory } from '../contract/rights.ts';
import { familyStates, familySteps, familyWords as w } from './rights.words.ts';
import { guarded } from './story-page.tsx';

/** The relative's one page: it shows, and there is nothing to press. */
export const familyViewPages: readonly Page[] = [
  { method: 'GET', path: '/family/:secret', answer: (request) => guarded(request, () => look(request)) },
];

async function look(request: PageRequest): Promise<PageAnswer> {
  const { language } = request;
  const { story, zone, today } = await request.caller.write(async (ctx) => ({
    story: await openFamilyView(ctx),
    zone: ctx.city.zone,
    today: localTime(ctx.now, ctx.city.zone).day,
  }));
  const body = <FamilyView {...{ language, story, zone, today }} />;
  return page(say(w.viewTitle, language), body, { personal: true });
}

export function FamilyView(props: {
  language: Language;
  story: FamilyStory;
  zone: string;
  today: Day;
}): ReactElement {
  const { language, story, zone, today } = props;
  const steps = story.steps.map(({ at, kind, organisation, deadline }, index) => ({
    key: `${index}`,
    at: <time dateTime={at}>{instantText(new Date(at), zone, language, today)}</time>,
    title: say(familySteps[kind], language, { organisation: organisation?.shortName ?? '' }),
    own: kind === 'said' || kind === 'confirmed' || kind === 'not_accepted',
    body: deadline ? (
      <p className="quiet">{say(w.due, language, { day: dayText(deadline, language, today) })}</p>
    ) : undefined,
  }));
  return (
    <>
      <h1 className="state">{say(familyStates[story.state], language)}</h1>
      <p className="quiet">{say(w.viewLead, language, { name: story.name })}</p>
      {story.words === null ? null : (
        <>
          <h2>{say(w.theirWords, language)}</h2>
          <Quote text={story.words} />
        </>
      )}
      <h2>{say(w.who, language)}</h2>
      {story.handlers.length === 0 ? <p>{say(w.nobody, language)}</p> : null}
      <ul className="plain lines">
        {story.handlers.map(({ organisation, deadline, state }) => (
          <li key={organisation.id}>
            <Phone number={organisation.phone} />
            <div lang="zh-CN">
              <b>{organisation.name}</b>
              {deadline && state !== 'ended' ? (
                <p>{say(w.due, language, { day: dayText(deadline, language, today) })}</p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <h2>{say(w.steps, language)}</h2>
      <Steps steps={steps} />
      <p>{say(w.help, language)}</p>
    </>
  );
}
