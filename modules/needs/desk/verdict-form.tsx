import { Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { gradeWords } from '../closing.words.ts';
import { mostReply } from '../contract/shapes.ts';
import { grades } from '../verdict.rules.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { closingDeskWords as w } from './closing.words.ts';
import { needsApi } from './needs.api.ts';

interface Draft {
  readonly verdict: 'confirmed' | 'not_accepted' | null;
  readonly how: 'phone' | 'counter';
  readonly words: string;
  readonly grade: number | null;
}

const nothing: Draft = { verdict: null, how: 'phone', words: '', grade: null };

/** What the person said at the counter or on the telephone, written down by somebody who did not handle it. */
export function VerdictForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const act = useAct(need);
  const gradeId = useId();
  const [draft, setDraft, wipe] = useKept(`verdict.${need.id}`, nothing);
  const [checked, setChecked] = useState(false);
  const { verdict, how, words, grade } = draft;
  const solved = need.may.noteVerdict?.solved ?? false;
  const send = () => {
    setChecked(true);
    if (verdict === null) return;
    void act.run(async (version) => {
      const body = { version, verdict, how, words: words.trim(), grade };
      const next = await needsApi.noteVerdict({ params: { id: need.id }, body });
      wipe();
      onDone(say(verdict === 'confirmed' ? w.notedSolved : w.notedNot), next);
    });
  };
  return (
    <ActForm title={say(w.noteTitle)} send={say(w.noteSend)} act={act} onSend={send} onCancel={onCancel}>
      <p className="quiet">{say(w.noteLead)}</p>
      <Choices
        legend={say(w.verdict)}
        value={verdict}
        options={[
          ...(solved ? [{ value: 'confirmed' as const, label: say(w.solved) }] : []),
          { value: 'not_accepted' as const, label: say(w.notSolved), hint: say(w.notSolvedHint) },
        ]}
        onChange={(next) => setDraft({ ...draft, verdict: next })}
      />
      {checked && verdict === null ? <p role="alert">{say(uiWords.required)}</p> : null}
      <Choices
        legend={say(w.how)}
        value={how}
        options={[
          { value: 'phone', label: say(w.phone) },
          { value: 'counter', label: say(w.counter) },
        ]}
        onChange={(next) => setDraft({ ...draft, how: next })}
      />
      <Field label={say(w.words)} hint={say(w.wordsHint)}>
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={mostReply}
            value={words}
            onChange={(event) => setDraft({ ...draft, words: event.target.value })}
          />
        )}
      </Field>
      <div className="stack">
        <label htmlFor={gradeId}>{say(w.grade)}</label>
        <Select
          id={gradeId}
          value={grade ?? 0}
          onChange={(next) => setDraft({ ...draft, grade: next === 0 ? null : next })}
          options={[
            { value: 0, label: say(w.noGrade) },
            ...grades.map((value) => ({ value, label: say(gradeWords[value] ?? w.noGrade) })),
          ]}
        />
      </div>
    </ActForm>
  );
}
