import { Input } from 'antd';
import { useState } from 'react';
import { type Attached, AttachFiles } from '../../../platform/ui/desk/files.tsx';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { mostReply } from '../contract/shapes.ts';
import { actWords as w } from './act.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { needsApi } from './needs.api.ts';

type Kind = 'public' | 'inner';

const nothing: { kind: Kind; words: string; files: readonly Attached[] } = {
  kind: 'inner',
  words: '',
  files: [],
};

/** A message to the resident or a note among staff; which of the two is said at the choice, the field and the button. */
export function SpeakForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const key = useSubmissionKey(`speak.${need.id}`);
  const [draft, setDraft, wipe] = useKept(`speak.${need.id}`, nothing);
  const { kind, words, files } = draft;
  const [checked, setChecked] = useState(false);
  const open = kind === 'public';
  const send = () => {
    setChecked(true);
    if (words.trim() === '') return;
    void act.run(async () => {
      const body = { kind, words: words.trim(), files: files.map(({ token }) => token) };
      const next = await needsApi.speak({ params: { id: need.id }, body, key: key.keyOf(body) });
      key.done();
      wipe();
      onDone(say(open ? w.spokePublic : w.spokeInner), next);
    });
  };
  return (
    <ActForm
      title={say(w.speakTitle)}
      send={say(open ? w.speakPublicSend : w.speakInnerSend)}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      <Choices
        legend={say(w.speakKind)}
        value={kind}
        options={[
          { value: 'inner', label: say(w.inner), hint: say(w.innerHint) },
          { value: 'public', label: say(w.public), hint: say(w.publicHint) },
        ]}
        onChange={(chosen) => setDraft({ ...draft, kind: chosen })}
      />
      <div className={open ? 'to-resident' : 'to-staff'}>
        <Field
          label={say(open ? w.speakPublicText : w.speakInnerText)}
          hint={say(open ? w.publicHint : w.innerHint)}
          error={checked && words.trim() === '' ? say(uiWords.required) : undefined}
        >
          {(id, describedBy) => (
            <Input.TextArea
              id={id}
              aria-describedby={describedBy}
              autoSize={{ minRows: 3, maxRows: 12 }}
              maxLength={mostReply}
              value={words}
              onChange={(event) => setDraft({ ...draft, words: event.target.value })}
            />
          )}
        </Field>
        <AttachFiles files={files} onChange={(next) => setDraft({ ...draft, files: next })} />
      </div>
    </ActForm>
  );
}
