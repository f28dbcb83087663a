import type { ReactNode } from 'react';
import { FileList } from '../../../platform/ui/desk/files.tsx';
import { Told } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import type { TimelineStep } from '../../../platform/ui/desk/timeline.tsx';
import type { Need } from '../contract/need.ts';

/** One thing that happened, with the moment by which it takes its place in the story. */
export interface Event extends Omit<TimelineStep, 'time' | 'key'> {
  readonly at: string;
}

/** Somebody's words and what came with them, as the body of an event. */
export function said(text: string | null, files: Need['files'] = []): ReactNode {
  if (text === null) return null;
  return (
    <>
      <OwnWords text={text} />
      <FileList files={files} />
    </>
  );
}

/** What happened to several organisations in one moment is one step that lists them. */
export function together<T>(
  items: readonly T[],
  at: (item: T) => string | null,
  line: (item: T) => string,
  event: Pick<Event, 'title' | 'tone'>,
): Event[] {
  const moments = Map.groupBy(items, at);
  moments.delete(null);
  return [...moments].map(([moment, found]) => ({
    ...event,
    at: moment ?? '',
    body: (
      <ul>
        {found.map((item) => (
          <li key={line(item)}>
            <Told>{line(item)}</Told>
          </li>
        ))}
      </ul>
    ),
  }));
}
