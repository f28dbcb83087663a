import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { yuanOf } from '../../../base/money.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { typedFen, unreadable } from '../../../platform/ui/desk/typed-amount.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { AgreedItem } from '../contract/items.ts';
import type { Meeting } from '../contract/meetings.ts';
import type { Choice } from './choices.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { itemWords as w } from './meetings-desk.words.ts';

interface Draft {
  text: string;
  leadId: string | null;
  assistingIds: readonly string[];
  due: string;
  dueAnyway: boolean;
  promisedFen: string;
  promisedById: string | null;
  agendaItemId: string | null;
  why: string;
  [key: string]: string | boolean | null | readonly string[];
}

/** What is agreed, written down or changed; a due day on a day off is told before it stays. */
export function ItemForm(props: {
  meeting: Pick<Meeting, 'id' | 'agenda' | 'day'>;
  item: AgreedItem | null;
  organisations: readonly Choice[];
  onDone: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { meeting, item } = props;
  const submission = useSubmissionKey(`agreed.${meeting.id}`);
  const options = props.organisations.map(({ id, name }) => ({ value: id, label: city(name) }));
  return (
    <SettingForm<Draft>
      name={`agreed.${item?.id ?? meeting.id}.${item?.version ?? 0}`}
      start={{
        ...{ text: item?.text ?? '', leadId: item?.lead.organisation.id ?? null, due: item?.due ?? '' },
        assistingIds: item?.assisting.map(({ organisation }) => organisation.id) ?? [],
        promisedFen: item?.promised ? yuanOf(item.promised.fen) : '',
        promisedById: item?.promised?.by.id ?? null,
        ...{ dueAnyway: false, agendaItemId: null, why: '' },
      }}
      onSend={async ({ why, agendaItemId, leadId, assistingIds, promisedFen, ...draft }) => {
        const fields = {
          ...{ ...draft, leadId: leadId ?? '', assistingIds: [...assistingIds] },
          promisedFen: typedFen(promisedFen),
        };
        if (item) {
          const body = { ...fields, version: item.version, why };
          await api.changeItem({ params: { agreed: item.id }, body });
        } else {
          const body = { ...fields, agendaItemId };
          await api.agree({ params: { meeting: meeting.id }, body, key: submission.keyOf(body) });
          submission.done();
        }
        await queries.invalidateQueries({ queryKey: meetingsKey });
        props.onDone();
      }}
      fields={[
        { key: 'text', kind: 'long', label: say(w.text), hint: say(item ? w.changeHint : w.textHint) },
        { key: 'leadId', kind: 'choice', label: say(w.leadBy), options },
        { key: 'assistingIds', kind: 'choices', label: say(w.assisting), options },
        { key: 'due', kind: 'date', label: say(w.due) },
        {
          ...{ key: 'promisedFen', kind: 'text', label: say(w.promised), hint: say(w.promisedHint) },
          warn: (draft) => (typedFen(draft.promisedFen) === unreadable ? say(uiWords.badMoney) : undefined),
        },
        {
          ...{ key: 'promisedById', kind: 'choice', label: say(w.promisedBy), none: say(w.noMoney) },
          options,
        },
        ...(item
          ? [{ key: 'why' as const, kind: 'text' as const, label: say(w.why) }]
          : [
              {
                key: 'agendaItemId' as const,
                kind: 'choice' as const,
                label: say(w.agendaItem),
                none: say(w.noAgendaItem),
                options: meeting.agenda.map(({ id, title }) => ({ value: id, label: city(title) })),
              },
            ]),
      ]}
    >
      <Button onClick={props.onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}
