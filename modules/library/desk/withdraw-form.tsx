import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Values } from '../../../platform/ui/desk/setting-field.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import type { StaffItem } from '../library.contract.ts';
import { libraryApi as api, libraryKey } from './library.api.ts';
import { deskWords as w } from './library-desk.words.ts';

type Draft = Values & { withdrawnFrom: string; why: string; replacedBy: string | null };

/** From when a text holds no more, why, and what stands in its place. */
export function WithdrawForm(props: {
  item: StaffItem;
  today: string;
  onDone: (id: string) => void;
  onCancel: () => void;
}): ReactNode {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { item, today } = props;
  const { id, version } = item;
  const [start] = useState<Draft>(() => ({ withdrawnFrom: today, why: '', replacedBy: null }));
  // What is like it in its title stands first among what may replace it.
  const search = item.title.slice(0, 8);
  const like = useQuery({
    queryKey: [...libraryKey, 'replacing', id],
    queryFn: async ({ signal }) => {
      const near = await api.list({ query: { search, state: 'inForce' }, signal });
      const all = await api.list({ query: { state: 'inForce' }, signal });
      return new Map([...near.items, ...all.items].map((one) => [one.id, one]));
    },
  });
  const others = [...(like.data?.values() ?? [])].filter((one) => one.id !== id);
  return (
    <SettingForm<Draft>
      name={`library.withdrawal.${id}.${version}`}
      start={start}
      fields={[
        { key: 'withdrawnFrom', kind: 'date', label: say(w.withdrawDay) },
        { key: 'why', kind: 'text', label: say(w.withdrawWhy), hint: say(w.withdrawWhyHint) },
        {
          ...{ key: 'replacedBy', kind: 'choice', label: say(w.replacedBy), none: say(w.replacedNone) },
          options: others.map((one) => ({
            value: one.id,
            label: city([one.title, one.number].filter((part) => part !== '').join(' ')),
          })),
        },
      ]}
      onSend={async ({ withdrawnFrom, why, replacedBy }) => {
        await api.withdraw({ params: { id }, body: { version, withdrawnFrom, why, replacedBy } });
        await queries.invalidateQueries({ queryKey: libraryKey });
        props.onDone(id);
      }}
    >
      <Button onClick={props.onCancel}>{say(w.cancel)}</Button>
    </SettingForm>
  );
}
