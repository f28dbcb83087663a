import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { honoursApi as api } from './honours.api.ts';
import { honoursDeskWords as w } from './honours-desk.words.ts';

/** How whoever nominated or objected can be reached, for a purpose that goes on record. */
export function ContactForm({ roundId, of }: { roundId: string; of: string }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [contact, setContact] = useState<string | null>(null);
  if (contact !== null) return <Told>{asWritten(contact)}</Told>;
  if (!asking) {
    return (
      <div className="row">
        <Button onClick={() => setAsking(true)}>{say(w.seeContact)}</Button>
      </div>
    );
  }
  return (
    <SettingForm<{ purpose: string }>
      name={`honours.contact.${of}`}
      start={{ purpose: '' }}
      onSend={async ({ purpose }) => {
        const seen = await api.contact({ params: { id: roundId }, body: { of, purpose } });
        setContact(seen.contact);
      }}
      fields={[{ key: 'purpose', kind: 'text', label: say(w.purpose), hint: say(w.purposeHint) }]}
    >
      <Button onClick={() => setAsking(false)}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}
