import { useQueryClient } from '@tanstack/react-query';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import type { Meeting } from '../contract/meetings.ts';
import type { Choice } from './choices.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { listWords, meetingWords as w } from './meetings-desk.words.ts';

interface Draft {
  title: string;
  day: string;
  from: string;
  to: string;
  place: string;
  invitedIds: readonly string[];
  deputyId: string | null;
  deputyWhy: string;
  [key: string]: string | null | readonly string[];
}

/** When and where it is, who is asked, and who presides where the chair cannot. */
export function MeetingForm(props: {
  meeting: Meeting;
  organisations: readonly Choice[];
  onDone: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { meeting, organisations } = props;
  const { id, version, title, day, from, to, place, seats, deputy } = meeting;
  const options = organisations.map((one) => ({ value: one.id, label: city(one.name) }));
  return (
    <SettingForm<Draft>
      name={`meeting.${id}.${version}`}
      start={{
        ...{ title, day, from, to, place, invitedIds: seats.map(({ organisation }) => organisation.id) },
        ...{ deputyId: deputy?.organisation.id ?? null, deputyWhy: deputy?.why ?? '' },
      }}
      onSend={async ({ invitedIds, ...draft }) => {
        await api.changeMeeting({
          params: { meeting: id },
          body: { ...draft, invitedIds: [...invitedIds], version },
        });
        void queries.invalidateQueries({ queryKey: meetingsKey });
        props.onDone();
      }}
      fields={[
        { key: 'title', kind: 'text', label: say(listWords.title) },
        { key: 'day', kind: 'date', label: say(listWords.day) },
        { key: 'from', kind: 'time', label: say(listWords.from) },
        { key: 'to', kind: 'time', label: say(listWords.to) },
        { key: 'place', kind: 'text', label: say(listWords.place) },
        { key: 'invitedIds', kind: 'choices', label: say(w.invited), options },
        { key: 'deputyId', kind: 'choice', label: say(w.deputyChair), none: say(w.nobodyElse), options },
        { key: 'deputyWhy', kind: 'text', label: say(w.deputyWhy) },
      ]}
    />
  );
}
