import { Button, Input } from 'antd';
import { useState } from 'react';
import { FormFrame, LeaveGuard } from '../../../platform/ui/desk/form.tsx';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { longText } from './parts-shown.tsx';

const nothing = { name: '', words: '' };

/** Kept through a reload of the tab; guarded when it is left. */
export function FormShown() {
  const say = useSay();
  const [draft, setDraft, wipe] = useKept('parts.form', nothing);
  const [via, setVia] = useState<'counter' | 'phone' | null>(null);
  const [checked, setChecked] = useState(false);
  const missing = (text: string) => (checked && text.trim() === '' ? say(uiWords.required) : undefined);
  const send = () => {
    setChecked(true);
    if (draft.name.trim() === '' || draft.words.trim() === '') return;
    wipe();
    setChecked(false);
  };
  return (
    <>
      <LeaveGuard unsaved={draft.name !== '' || draft.words !== ''} />
      <FormFrame
        title="登记一件事"
        send="登记"
        pending={false}
        error={null}
        focus={false}
        onSend={send}
        onCancel={wipe}
      >
        <Choices
          legend="怎么来的"
          value={via}
          options={[
            { value: 'counter', label: '当面', hint: '人在这里' },
            { value: 'phone', label: '电话' },
          ]}
          onChange={setVia}
        />
        <Field label="怎么称呼" error={missing(draft.name)}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              value={draft.name}
              onChange={(event) => setDraft({ ...draft, name: event.target.value })}
            />
          )}
        </Field>
        <Field label="说了什么" hint="照原话写。" error={missing(draft.words)}>
          {(id, describedBy) => (
            <Input.TextArea
              id={id}
              aria-describedby={describedBy}
              value={draft.words}
              onChange={(event) => setDraft({ ...draft, words: event.target.value })}
            />
          )}
        </Field>
      </FormFrame>
    </>
  );
}

export function PanelShown() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open it</Button>
      {open ? (
        <SidePanel label="一件事" links={<a href="#whole">整页打开</a>} onClose={() => setOpen(false)}>
          <p>{longText}</p>
        </SidePanel>
      ) : null}
    </>
  );
}
