import { Input } from 'antd';
import { useState } from 'react';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { actWords as w } from './act.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { CategorySelect } from './category-select.tsx';
import { dangerDeskWords as d } from './danger.words.ts';
import { LikelyCategories } from './likely-categories.tsx';
import { needsApi } from './needs.api.ts';

const nothing: { category: string | null; why: string } = { category: null, why: '' };

export function CorrectForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const [draft, setDraft, wipe] = useKept(`correct.${need.id}`, nothing);
  const { why } = draft;
  const category = draft.category ?? need.category?.code ?? null;
  const sure = need.sorted.sure.category;
  const [checked, setChecked] = useState(false);
  // What was read may be taken as it is; nothing may be left as it stands where nothing stands.
  const same = category === null || (category === need.category?.code && sure === null);
  const changes = need.category !== null && category !== need.category.code;
  const send = () => {
    setChecked(true);
    if (category === null || same || (changes && why.trim() === '')) return;
    void act.run(async (version) => {
      const body = { version, category, why: why.trim() };
      const next = await needsApi.correct({ params: { id: need.id }, body });
      wipe();
      onDone(say(w.corrected), next);
    });
  };
  return (
    <ActForm
      title={say(w.correctTitle)}
      send={say(w.correctSend)}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      {need.sorted.likely.length > 0 ? (
        <LikelyCategories
          likely={need.sorted.likely}
          value={category}
          onTake={({ code }) => setDraft({ ...draft, category: code })}
        />
      ) : null}
      <Field
        label={say(w.newCategory)}
        hint={sure === null ? undefined : say(d.sure, { percent: sure })}
        error={checked && same ? say(uiWords.required) : undefined}
      >
        {(id, describedBy) => (
          <CategorySelect
            id={id}
            describedBy={describedBy}
            value={category}
            onChange={(chosen) => setDraft({ ...draft, category: chosen })}
          />
        )}
      </Field>
      <Field
        label={say(w.why)}
        hint={say(w.whyHint)}
        error={checked && changes && why.trim() === '' ? say(uiWords.required) : undefined}
      >
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={200}
            value={why}
            onChange={(event) => setDraft({ ...draft, why: event.target.value })}
          />
        )}
      </Field>
    </ActForm>
  );
}
