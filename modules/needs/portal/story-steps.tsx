import type { ReactElement } from 'react';
import type { Language } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { Quote, Steps } from '../../../platform/ui/portal/elements.tsx';
import { FileList } from '../../../platform/ui/portal/files.tsx';
import type { Seen } from './seen.ts';
import {
  freshAnswers,
  isOwn,
  stepNote,
  stepTitle,
  together,
  togetherLines,
  togetherTitle,
} from './sentences.ts';

/** What has happened, oldest first, each with its exact time and its words in full. */
export function StorySteps(props: { seen: Seen; here: string; language: Language }): ReactElement {
  const { seen, here, language } = props;
  const { story, zone, today } = seen;
  const above = new Set(freshAnswers(story));
  const steps = together(story.steps).flatMap((group, index) => {
    const step = group[0];
    if (!step) return [];
    const alone = group.length === 1;
    const note = alone ? stepNote(step, language, today) : null;
    // Where the words were stands a mark that means nothing to a reader.
    const gone = story.erasedAt !== null;
    const text = step.kind === 'revealed' || above.has(step) || gone ? null : step.text;
    return [
      {
        key: `${index}`,
        at: <time dateTime={step.at}>{instantText(new Date(step.at), zone, language, today)}</time>,
        title: alone ? stepTitle(step, language) : togetherTitle(step, language),
        own: isOwn(step),
        body: (
          <>
            {note ? <p className="quiet">{note}</p> : null}
            {text ? <Quote text={text} own={isOwn(step)} /> : null}
            {above.has(step) ? null : (
              <FileList
                files={group.flatMap(({ files }) => files)}
                place={`${here}/files`}
                language={language}
              />
            )}
            {alone ? null : (
              <ul>
                {togetherLines(group, story, language, today).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </>
        ),
      },
    ];
  });
  return <Steps steps={steps} />;
}
