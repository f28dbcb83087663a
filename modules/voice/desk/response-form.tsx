import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { FormFrame } from '../../../platform/ui/desk/form.tsx';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { ConcernDetail } from '../voice.contract.ts';
import type { ResponseAudience, ResponseKind } from '../voice.rules.ts';
import { concernWords as w } from './concern.words.ts';
import { concernsKey, voiceApi } from './voice.api.ts';

interface Draft {
  readonly kind: ResponseKind;
  readonly audience: ResponseAudience;
  readonly text: string;
}

const nothing: Draft = { kind: 'answer', audience: 'inner', text: '' };

/** What is said to a concern, or why nothing is; what was said before stays. */
export function ResponseForm(props: { concern: ConcernDetail; onDone: () => void; onCancel: () => void }) {
  const say = useSay();
  const { concern } = props;
  const queries = useQueryClient();
  const [draft, setDraft, wipe] = useKept(`concern.${concern.id}`, nothing);
  const [checked, setChecked] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const text = draft.text.trim();
  const audience = draft.kind === 'none' || !concern.mayBePublic ? 'inner' : draft.audience;
  const send = async () => {
    setChecked(true);
    if (text === '' || pending) return;
    setPending(true);
    setError(null);
    try {
      const body = { version: concern.version, kind: draft.kind, audience, text };
      await voiceApi.respond({ params: { id: concern.id }, body });
      wipe();
      props.onDone();
    } catch (failed) {
      setError(failed);
      // What was written stays; the newest stands below it.
      await queries.invalidateQueries({ queryKey: [...concernsKey, 'one', concern.id] });
    } finally {
      setPending(false);
    }
  };
  return (
    <FormFrame
      title={say(concern.responses.length > 0 ? w.respondAgain : w.respond)}
      send={say(w.send)}
      pending={pending}
      error={error}
      onSend={() => void send()}
      onCancel={props.onCancel}
      notice={concern.responses.length > 0 ? <p className="quiet">{say(w.keeps)}</p> : null}
    >
      <Choices
        legend={say(w.kind)}
        value={draft.kind}
        options={[
          { value: 'answer', label: say(w.answer) },
          { value: 'none', label: say(w.none), hint: say(w.noneHint) },
        ]}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      {draft.kind === 'answer' && concern.mayBePublic ? (
        <Choices
          legend={say(w.audience)}
          value={draft.audience}
          options={[
            { value: 'inner', label: say(w.inner), hint: say(w.innerHint) },
            { value: 'public', label: say(w.public), hint: say(w.publicHint) },
          ]}
          onChange={(next) => setDraft({ ...draft, audience: next })}
        />
      ) : null}
      {draft.kind === 'answer' && !concern.mayBePublic ? <p className="quiet">{say(w.tooFew)}</p> : null}
      <Field
        label={say(w.text)}
        hint={say(w.textHint)}
        error={checked && text === '' ? say(uiWords.required) : undefined}
      >
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            rows={4}
            maxLength={1000}
            value={draft.text}
            onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          />
        )}
      </Field>
    </FormFrame>
  );
}
