import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { kindWords, urgencyWords } from '../correction.words.ts';
import { groups, kinds, urgencies } from '../urgency.rules.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { categoryLookWords } from './category-look.words.ts';
import { CategorySelect } from './category-select.tsx';
import { dangerDeskWords as w } from './danger.words.ts';
import { GroupsField, readAreaOf, readGroupsOf, useReadText } from './groups-field.tsx';
import { LikelyCategories } from './likely-categories.tsx';
import { needsApi } from './needs.api.ts';
import { AreaField } from './place-fields.tsx';

/** Kind, urgency, groups and area as they were proposed, taken by Enter or changed with a reason. */
export function SortForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const read = useReadText();
  const { sorted } = need;
  const [draft, setDraft] = useState({
    kind: sorted.kind,
    urgency: sorted.urgency,
    protected: sorted.protected,
    groups: sorted.proposed
      ? readGroupsOf(sorted.proposed)
      : groups.filter((one) => need.groups.includes(one)),
    category: need.category?.code ?? null,
    areaId: need.area?.id ?? (sorted.proposed ? readAreaOf(sorted.proposed) : null),
  });
  const [why, setWhy] = useState('');
  const [checked, setChecked] = useState(false);
  // Filling in what nobody had said takes nothing back: only a change of what stands needs its reason.
  const same =
    draft.kind === sorted.kind &&
    draft.urgency === sorted.urgency &&
    draft.protected === sorted.protected &&
    (need.category === null || draft.category === need.category.code) &&
    (need.area === null || draft.areaId === need.area.id);
  const missing = !same && why.trim() === '';
  const send = () => {
    setChecked(true);
    if (missing) return;
    void act.run(async (version) => {
      const { category, ...chosen } = draft;
      const body = { version, ...chosen, ...(category === null ? {} : { category }), why: why.trim() };
      onDone(say(w.sorted), await needsApi.sort({ params: { id: need.id }, body }));
    });
  };
  const areaHint = sorted.proposed ? read.area(sorted.proposed).join(say(w.andThen)) : '';
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
      {sorted.likely.length > 0 ? (
        <LikelyCategories
          likely={sorted.likely}
          value={draft.category}
          onTake={({ code }) => setDraft({ ...draft, category: code })}
        />
      ) : null}
      <Field
        label={say(sorted.likely.length > 0 ? categoryLookWords.all : w.category)}
        hint={sure(sorted.sure.category)}
      >
        {(id, describedBy) => (
          <CategorySelect
            {...{ id, describedBy }}
            value={draft.category}
            onChange={(category) => setDraft({ ...draft, category })}
          />
        )}
      </Field>
      <GroupsField
        value={draft.groups}
        proposed={sorted.proposed}
        onChange={(chosen) => setDraft({ ...draft, groups: chosen })}
      />
      <AreaField
        value={draft.areaId}
        hint={areaHint === '' ? undefined : areaHint}
        onChange={(areaId) => setDraft({ ...draft, areaId })}
      />
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
