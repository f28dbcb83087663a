import { Input, Select } from 'antd';
import { Refused } from '../../../platform/http/client.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { textKinds } from '../kinds.rules.ts';
import type { PaperHead } from '../papers.contract.ts';
import { paperKindWords, papersDeskWords as w } from './papers-desk.words.ts';

export interface HeadDraft {
  readonly title: string;
  readonly kind: PaperHead['kind'];
  readonly day: string;
  readonly speaker: string;
}

export function headOfDraft({ title, kind, day, speaker }: HeadDraft): PaperHead {
  return { title, kind, speaker, day: day === '' ? null : day };
}

/** What is wrong with a field, as the server told it. */
export function errorAt(error: unknown, path: string): string | undefined {
  if (!(error instanceof Refused)) return undefined;
  return error.problem.errors.find((one) => one.path === path)?.detail;
}

/** Title, kind, day and speaker of a paper. */
export function HeadFields(props: { draft: HeadDraft; onChange: (next: HeadDraft) => void; error: unknown }) {
  const say = useSay();
  const { draft, onChange, error } = props;
  return (
    <>
      <Field label={say(w.title)} error={errorAt(error, 'title')}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={120}
            required
            value={draft.title}
            onChange={(event) => onChange({ ...draft, title: event.target.value })}
          />
        )}
      </Field>
      <div className="incoming-pair">
        <Field label={say(w.kind)}>
          {(id) => (
            <Select
              id={id}
              value={draft.kind}
              options={textKinds.map((value) => ({ value, label: say(paperKindWords[value]) }))}
              onChange={(kind) => onChange({ ...draft, kind })}
            />
          )}
        </Field>
        <Field label={say(w.day)} error={errorAt(error, 'day')}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              type="date"
              value={draft.day}
              onChange={(event) => onChange({ ...draft, day: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={say(w.speaker)} error={errorAt(error, 'speaker')}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={60}
            value={draft.speaker}
            onChange={(event) => onChange({ ...draft, speaker: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
