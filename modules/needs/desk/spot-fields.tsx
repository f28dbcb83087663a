import { type GetRef, Input } from 'antd';
import type { RefObject } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { mostReply } from '../contract/shapes.ts';
import { CategorySelect } from './category-select.tsx';
import { counterWords as w } from './counter.words.ts';
import type { Draft } from './counter-draft.ts';
import { AreaField } from './place-fields.tsx';

export type TextAreaRef = GetRef<typeof Input.TextArea>;

/** What an answer on the spot needs: the answer. Category and place are filled in where they can be. */
export function SpotFields(props: {
  draft: Draft;
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
        <AreaField value={draft.areaId} onChange={(areaId) => onChange({ areaId })} />
      </div>
    </>
  );
}
