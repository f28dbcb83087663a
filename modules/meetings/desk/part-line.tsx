import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { CityText, Told, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { AgreedItem, Part } from '../contract/items.ts';
import { contestedParts } from '../kinds.rules.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { contestedWords, itemWords as w } from './meetings-desk.words.ts';

interface Props {
  readonly item: AgreedItem;
  readonly part: Part;
}

const addressOf = ({ item, part }: Props) => ({ agreed: item.id, organisation: part.organisation.id });

function Said({ part }: { part: Part }) {
  const say = useSay();
  const { answer, about, reason, saidBy, noted } = part;
  if (answer === 'open') return <StateTag tone="waiting" text={say(w.open)} />;
  const by = saidBy === '' ? '' : say(w.saidBy, { name: asWritten(saidBy) });
  if (answer === 'accepted') {
    return (
      <span>
        <StateTag tone="ended" text={say(w.accepted)} /> <CityText>{by}</CityText>
      </span>
    );
  }
  return (
    <span>
      <StateTag
        tone="dueSoon"
        text={say(w.contested, { about: say(contestedWords[about ?? 'text']), reason: asWritten(reason) })}
      />{' '}
      <CityText>{by}</CityText>
      {noted === '' ? null : (
        <span className="quiet">
          {' '}
          <Told>{say(w.noted, { noted: asWritten(noted) })}</Told>
        </span>
      )}
    </span>
  );
}

function ContestForm({ item, part, onDone }: Props & { onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { organisation } = useSession();
  const isOwn = organisation.id === part.organisation.id;
  return (
    <SettingForm<{ about: string | null; reason: string; saidBy: string }>
      name={`contest.${item.id}.${part.organisation.id}.${item.version}`}
      start={{ about: 'due', reason: '', saidBy: '' }}
      onSend={async ({ about, reason, saidBy }) => {
        await api.answerItem({
          params: addressOf({ item, part }),
          body: {
            ...{ version: item.version, answer: 'contested', reason, saidBy },
            about: contestedParts.find((one) => one === about) ?? null,
          },
        });
        await queries.invalidateQueries({ queryKey: meetingsKey });
        onDone();
      }}
      fields={[
        {
          key: 'about',
          kind: 'choice',
          label: say(w.about),
          options: contestedParts.map((value) => ({ value, label: say(contestedWords[value]) })),
        },
        { key: 'reason', kind: 'text', label: say(w.reason) },
        ...(isOwn ? [] : [{ key: 'saidBy' as const, kind: 'text' as const, label: say(w.who) }]),
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

function NoteForm({ item, part, onDone }: Props & { onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  return (
    <SettingForm<{ noted: string }>
      name={`note.${item.id}.${part.organisation.id}.${item.version}`}
      start={{ noted: part.noted }}
      onSend={async ({ noted }) => {
        await api.noteItem({ params: addressOf({ item, part }), body: { version: item.version, noted } });
        await queries.invalidateQueries({ queryKey: meetingsKey });
        onDone();
      }}
      fields={[{ key: 'noted', kind: 'long', label: say(w.note), hint: say(w.noteHint) }]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

/** What a body has of an item and what it says to it: accepts with one key, or contests with a reason. */
export function PartLine({ item, part }: Props) {
  const say = useSay();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'contest' | 'note' | null>(null);
  const accept = useMutation({
    mutationFn: () =>
      api.answerItem({
        params: addressOf({ item, part }),
        body: { version: item.version, answer: 'accepted' },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: meetingsKey }),
  });
  const shut = () => setOpen(null);
  return (
    <div>
      <div className="row">
        <span className="quiet">{say(part.part === 'lead' ? w.leadBy : w.assisting)}</span>
        <CityText>{part.organisation.shortName}</CityText>
        <Said part={part} />
        {part.mayAnswer && open === null ? (
          <span className="row no-print">
            {part.answer === 'accepted' ? null : (
              <Button size="small" loading={accept.isPending} onClick={() => accept.mutate()}>
                {say(w.accept)}
              </Button>
            )}
            <Button size="small" type="text" onClick={() => setOpen('contest')}>
              {say(w.contest)}
            </Button>
            {item.mayKeep && part.answer === 'contested' ? (
              <Button size="small" type="text" onClick={() => setOpen('note')}>
                {say(w.note)}
              </Button>
            ) : null}
          </span>
        ) : null}
      </div>
      <Failure error={accept.error} />
      {open === 'contest' ? <ContestForm {...{ item, part }} onDone={shut} /> : null}
      {open === 'note' ? <NoteForm {...{ item, part }} onDone={shut} /> : null}
    </div>
  );
}
