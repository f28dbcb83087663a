import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { kindWords, urgencyWords } from '../correction.words.ts';
import { kinds, urgencies } from '../urgency.rules.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { dangerDeskWords as w } from './danger.words.ts';
import { needsApi } from './needs.api.ts';

/** Kind and urgency as they were proposed, taken by Enter or changed with a reason. */
export function SortForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const { sorted } = need;
  const [draft, setDraft] = useState({
    kind: sorted.kind,
    urgency: sorted.urgency,
    protected: sorted.protected,
  });
  const [why, setWhy] = useState('');
  const [checked, setChecked] = useState(false);
  const same =
    draft.kind === sorted.kind && draft.urgency === sorted.urgency && draft.protected === sorted.protected;
  const missing = !same && why.trim() === '';
  const send = () => {
    setChecked(true);
    if (missing) return;
    void act.run(async (version) => {
      const body = { version, ...draft, why: why.trim() };
      onDone(say(w.sorted), await needsApi.sort({ params: { id: need.id }, body }));
    });
  };
  const sure = (percent: number | null) => (percent === null ? undefined : say(w.sure, { percent }));
  return (
    <ActForm title={say(w.sortTitle)} send={say(w.sortSend)} act={act} onSend={send} onCancel={onCancel}>
      <Choices
        legend={[say(w.kind), sure(sorted.sure.kind)].filter(Boolean).join(' · ')}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: say(kindWords[value]) }))}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      <Choices
        legend={[say(w.urgency), sure(sorted.sure.urgency)].filter(Boolean).join(' · ')}
        value={draft.urgency}
        options={urgencies.map((value) => ({ value, label: say(urgencyWords[value]) }))}
        onChange={(urgency) => setDraft({ ...draft, urgency })}
      />
      <Checkbox
        checked={draft.protected}
        onChange={(event) => setDraft({ ...draft, protected: event.target.checked })}
      >
        {say(w.protection)}
      </Checkbox>
      {same ? null : (
        <Field label={say(w.whyChange)} error={checked && missing ? say(uiWords.required) : undefined}>
          {(id, describedBy) => (
            <Input
              id={id}
              aria-describedby={describedBy}
              maxLength={200}
              value={why}
              onChange={(event) => setWhy(event.target.value)}
            />
          )}
        </Field>
      )}
    </ActForm>
  );
}
