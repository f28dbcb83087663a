import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { AgreedItem } from '../contract/items.ts';
import type { ItemChoices } from './choices.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { itemWords as w } from './meetings-desk.words.ts';

/** Done with what, or dropped by which meeting. */
export function EndForm(props: { item: AgreedItem; deed: 'finish' | 'drop'; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { item, deed, onDone } = props;
  const isDone = deed === 'finish';
  return (
    <SettingForm<{ with: string; reference: string }>
      name={`agreed.${deed}.${item.id}.${item.version}`}
      start={{ with: '', reference: '' }}
      onSend={async (draft) => {
        await api.endItem({
          params: { agreed: item.id },
          body: { ...draft, version: item.version, state: isDone ? 'done' : 'dropped' },
        });
        await queries.invalidateQueries({ queryKey: meetingsKey });
        onDone();
      }}
      fields={[
        isDone
          ? { key: 'with', kind: 'long', label: say(w.finishWith), hint: say(w.finishHint) }
          : { key: 'with', kind: 'long', label: say(w.dropWith) },
        ...(isDone ? [{ key: 'reference' as const, kind: 'text' as const, label: say(w.reference) }] : []),
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

/** Puts a body on the call list by this item. */
export function CallForm(props: ItemChoices & { item: AgreedItem; onDone: () => void }) {
  const say = useSay();
  const city = useCityText();
  const [said, setSaid] = useState<string | null>(null);
  const { item, organisations, categories, onDone } = props;
  const submission = useSubmissionKey(`agreed.call.${item.id}`);
  if (said !== null) return <output className="done">{said}</output>;
  return (
    <>
      <p className="quiet">{say(w.callHint)}</p>
      <SettingForm<{ category: string | null; organisationId: string | null; removed: boolean }>
        name={`agreed.call.${item.id}`}
        start={{ category: null, organisationId: item.lead.organisation.id, removed: false }}
        onSend={async (draft) => {
          const category = draft.category ?? '';
          const organisationId = draft.organisationId ?? '';
          const { removed } = draft;
          const body = { category, organisationId, removed };
          const { source } = await api.callItem({
            ...{ params: { agreed: item.id }, body, key: submission.keyOf(body) },
          });
          submission.done();
          setSaid(say(removed ? w.uncalled : w.called, { source: asWritten(source) }));
        }}
        fields={[
          {
            key: 'category',
            kind: 'choice',
            label: say(w.category),
            options: categories.map(({ code, name }) => ({ value: code, label: city(name) })),
          },
          {
            key: 'organisationId',
            kind: 'choice',
            label: say(w.organisation),
            options: organisations.map(({ id, name }) => ({ value: id, label: city(name) })),
          },
          { key: 'removed', kind: 'check', label: say(w.callOff) },
        ]}
      >
        <Button onClick={onDone}>{say(w.leaveIt)}</Button>
      </SettingForm>
    </>
  );
}
