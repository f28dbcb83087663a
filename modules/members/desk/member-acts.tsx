import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Member } from '../members.contract.ts';
import { endKinds } from '../members.rules.ts';
import { endKindWords } from '../words/members.words.ts';
import { membersApi as api } from './members.api.ts';
import { membersDeskWords as w } from './members-desk.words.ts';

/** What can be done with one member: see how to reach them, on record, or enter that they left. */
export function MemberActs({ member, onDone }: { member: Member; onDone: () => void }) {
  const say = useSay();
  const key = useSubmissionKey(`member.reveal.${member.id}`);
  const [form, setForm] = useState<'reveal' | 'end' | null>(null);
  const [shown, setShown] = useState<{ name: string | null; phone: string | null } | null>(null);
  const never = <Button onClick={() => setForm(null)}>{say(w.leave)}</Button>;
  if (shown)
    return (
      <output>
        {shown.name} · <a href={`tel:${shown.phone ?? ''}`}>{shown.phone}</a>
      </output>
    );
  if (member.endedOn !== null) return null;
  if (form === 'reveal')
    return (
      <SettingForm<{ purpose: string }>
        name={`member.reveal.${member.id}`}
        start={{ purpose: '' }}
        onSend={async (body) => {
          setShown(await api.reveal({ params: { id: member.id }, body, key: key.keyOf(body) }));
          key.done();
        }}
        fields={[{ key: 'purpose', kind: 'text', label: say(w.purpose), hint: say(w.purposeHint) }]}
      >
        {never}
      </SettingForm>
    );
  if (form === 'end')
    return (
      <SettingForm<{ kind: string | null; on: string }>
        name={`member.end.${member.id}.${member.version}`}
        start={{ kind: null, on: '' }}
        onSend={async ({ kind, on }) => {
          const { id, version } = member;
          // What was not chosen is refused beside its field, never guessed.
          const chosen = (kind ?? '') as (typeof endKinds)[number];
          await api.end({ params: { id }, body: { version, kind: chosen, on } });
          onDone();
        }}
        fields={[
          {
            ...{ key: 'kind', kind: 'choice', label: say(w.endKind) },
            options: endKinds.map((value) => ({ value, label: say(endKindWords[value]) })),
          },
          { key: 'on', kind: 'date', label: say(w.endOn) },
        ]}
      >
        {never}
      </SettingForm>
    );
  return (
    <span className="row">
      <Button onClick={() => setForm('reveal')}>{say(w.reveal)}</Button>
      <Button onClick={() => setForm('end')}>{say(w.end)}</Button>
    </span>
  );
}
