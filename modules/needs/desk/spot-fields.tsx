import { type GetRef, Input } from 'antd';
import type { RefObject } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { mostReply } from '../contract/shapes.ts';
import type { Proposed } from '../contract/urgent.ts';
import { CategorySelect } from './category-select.tsx';
import { counterWords as w } from './counter.words.ts';
import type { Draft } from './counter-draft.ts';
import { WhoAndWhere } from './who-and-where.tsx';

export type TextAreaRef = GetRef<typeof Input.TextArea>;

/** What an answer on the spot needs: the answer. Category and place are filled in where they can be. */
export function SpotFields(props: {
  draft: Draft;
  /** What was read from the words, where nobody chose. */
  proposed: Proposed | null;
  category: string | null;
  answer: RefObject<TextAreaRef | null>;
  missing: boolean;
  onChange: (next: Partial<Draft>) => void;
}) {
  const say = useSay();
  const { draft, onChange } = props;
  return (
    <>
      <Field label={say(w.answer)} error={props.missing ? say(uiWords.required) : undefined}>
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            ref={props.answer}
            aria-describedby={describedBy}
            autoSize={{ minRows: 3, maxRows: 12 }}
            maxLength={mostReply}
            value={draft.answer}
            onChange={(event) => onChange({ answer: event.target.value })}
          />
        )}
      </Field>
      <div className="pair">
        <Field
          label={say(w.category)}
          hint={draft.category === null && props.category !== null ? say(w.categoryHint) : undefined}
        >
          {(id, describedBy) => (
            <CategorySelect
              id={id}
              describedBy={describedBy}
              value={props.category}
              onChange={(category) => onChange({ category })}
            />
          )}
        </Field>
        <WhoAndWhere draft={draft} proposed={props.proposed} onChange={onChange} />
      </div>
    </>
  );
}
