import { Checkbox, Input, Select } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { ItemFields, NoteReading, Tie } from '../items.contract.ts';
import { errorAt } from './head-fields.tsx';
import { itemsDeskWords as w } from './items-desk.words.ts';
import { type ItemLookUps, TiesField } from './ties.tsx';

export interface ItemDraft {
  readonly due: string;
  readonly authorId: string | null;
  readonly author: string;
  readonly ties: readonly Tie[];
  readonly late: boolean;
}

export function fieldsOfDraft(words: string, draft: ItemDraft): ItemFields {
  const { due, authorId, author, ties, late } = draft;
  return {
    ...{ words, authorId, author, late, due: due === '' ? null : due },
    ties: ties.map(({ kind, id }) => ({ kind, id })),
  };
}

function useDueHint(read: NoteReading['due'], due: string): string {
  const say = useSay();
  const { language } = useLanguage();
  if (read === null) return due === '' ? say(w.dueNone) : '';
  if (read.day !== due) return '';
  const values = { words: asWritten(read.words), day: dayText(read.day, language) };
  if (read.doubt === 'past') return say(w.duePast, values);
  return say(read.doubt === 'guessed' ? w.dueGuessed : w.dueRead, values);
}

/** Day, author and ties of an item, as they were read from its note. */
export function ItemFieldsForm(props: {
  draft: ItemDraft;
  onChange: (next: ItemDraft) => void;
  read: NoteReading['due'];
  authors: NoteReading['authors'];
  error: unknown;
  lookUps: ItemLookUps;
}) {
  const say = useSay();
  const city = useCityText();
  const { draft, onChange, read, authors, error, lookUps } = props;
  const today = useToday(useSession().city.zone);
  const hint = useDueHint(read, draft.due);
  const isPast = draft.due !== '' && draft.due < today;
  const isDoubtful = read?.doubt !== null && read?.day === draft.due;
  return (
    <>
      <div className="incoming-pair">
        <Field
          label={say(w.due)}
          hint={isDoubtful ? undefined : hint}
          warn={isDoubtful && hint !== '' ? hint : undefined}
          error={errorAt(error, 'due')}
        >
          {(id, describedBy) => (
            <Input
              id={id}
              type="date"
              aria-describedby={describedBy}
              value={draft.due}
              onChange={({ target }) => onChange({ ...draft, due: target.value })}
            />
          )}
        </Field>
        <Field label={say(w.author)} error={errorAt(error, 'authorId')}>
          {(id) => (
            <Select
              id={id}
              value={draft.authorId ?? ''}
              options={[
                ...authors.map((one) => ({ value: one.id, label: city(one.name) })),
                { value: '', label: say(w.authorOther) },
              ]}
              onChange={(value) => {
                const one = authors.find((other) => other.id === value);
                onChange({ ...draft, authorId: one?.id ?? null, author: one?.name ?? '' });
              }}
            />
          )}
        </Field>
        {draft.authorId === null ? (
          <Field label={say(w.authorName)} error={errorAt(error, 'author')}>
            {(id, describedBy) => (
              <Input
                id={id}
                aria-describedby={describedBy}
                maxLength={40}
                value={draft.author}
                onChange={({ target }) => onChange({ ...draft, author: target.value })}
              />
            )}
          </Field>
        ) : null}
      </div>
      {isPast ? (
        <Checkbox
          checked={draft.late}
          onChange={({ target }) => onChange({ ...draft, late: target.checked })}
        >
          {say(w.late)}
        </Checkbox>
      ) : null}
      <TiesField ties={draft.ties} onChange={(ties) => onChange({ ...draft, ties })} lookUps={lookUps} />
    </>
  );
}
