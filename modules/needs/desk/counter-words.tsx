import { Input } from 'antd';
import type { KeyboardEvent, RefObject } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { mostWords } from '../contract/shapes.ts';
import { counterWords as w } from './counter.words.ts';
import type { TextAreaRef } from './spot-fields.tsx';

/** The line of the counter: what whoever came says. */
export function CounterWords(props: {
  line: RefObject<TextAreaRef | null>;
  words: string;
  missing: boolean;
  onChange: (words: string) => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const say = useSay();
  return (
    <Field
      label={say(w.line)}
      hint={say(w.lineHint)}
      error={props.missing ? say(uiWords.required) : undefined}
    >
      {(id, describedBy) => (
        <Input.TextArea
          id={id}
          ref={props.line}
          autoFocus
          aria-describedby={describedBy}
          className="line"
          autoSize={{ minRows: 1, maxRows: 8 }}
          maxLength={mostWords}
          value={props.words}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={props.onKey}
        />
      )}
    </Field>
  );
}
