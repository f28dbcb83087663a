import { instantText } from '../../../platform/i18n/dates.ts';
import { FileList } from '../../../platform/ui/desk/files.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { Timeline, type TimelineStep } from '../../../platform/ui/desk/timeline.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Need } from '../contract/need.ts';
import { channelWords } from '../needs.words.ts';
import { detailWords as w } from './detail.words.ts';
import type { Event } from './event.tsx';
import { eventsOf } from './need-events.tsx';

/** Everything that happened, oldest first; what was said comes before all. */
export function NeedStory({ need }: { need: Need }) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const today = useToday(city.zone);
  const channel = say(channelWords[need.via]);
  const first: Event = {
    at: need.saidAt,
    title: say(w.said, { channel }),
    tone: 'resident',
    body:
      need.words === null ? (
        <p className="quiet">
          {say(w.hidden)} {say(w.hiddenWhy)}
        </p>
      ) : (
        <>
          <OwnWords text={need.words} first />
          <FileList files={need.files} />
        </>
      ),
  };
  const steps = [first, ...eventsOf(need, { say, language, today })].map(
    ({ at, ...event }, index): TimelineStep => ({
      ...event,
      key: `${at}-${index}`,
      time: instantText(new Date(at), city.zone, language),
    }),
  );
  return <Timeline label={say(w.story)} steps={steps} />;
}
