import { Input } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import { asWritten } from '../../../base/words.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { type Attached, AttachFiles } from '../../../platform/ui/desk/files.tsx';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { mostReply } from '../contract/shapes.ts';
import { beginning } from '../earlier.rules.ts';
import type { needsContract } from '../needs.contract.ts';
import { actWords as w } from './act.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { needsApi } from './needs.api.ts';
import { type Question, questionsOf } from './relatives-questions.ts';

type Kind = 'public' | 'inner' | 'family';

type Spoken = z.input<typeof needsContract.speak.body>;

const waysOf = {
  inner: {
    ...{ label: w.inner, hint: w.innerHint, text: w.speakInnerText },
    ...{ send: w.speakInnerSend, done: w.spokeInner },
  },
  public: {
    ...{ label: w.public, hint: w.publicHint, text: w.speakPublicText },
    ...{ send: w.speakPublicSend, done: w.spokePublic },
  },
  family: {
    ...{ label: w.family, hint: w.familyHint, text: w.familyText },
    ...{ send: w.familySend, done: w.spokeFamily },
  },
};

const nothing: { kind: Kind; answers: string; words: string; files: readonly Attached[] } = {
  kind: 'inner',
  answers: '',
  words: '',
  files: [],
};

/** A message to the resident, an answer to a relative or a note among staff; which of them is said at the choice, the field and the button. */
export function SpeakForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { city } = useSession();
  const act = useAct(need);
  const key = useSubmissionKey(`speak.${need.id}`);
  const [draft, setDraft, wipe] = useKept(`speak.${need.id}`, nothing);
  const { words, files } = draft;
  const [checked, setChecked] = useState(false);
  const questions = questionsOf(need.messages);
  const asked = questions.find(({ id }) => id === draft.answers);
  // The look was taken back or a colleague answered: what was typed for the relative goes to nobody else by itself.
  const kind = draft.kind === 'family' && !asked ? 'inner' : draft.kind;
  const ways = waysOf[kind];
  const whenAsked = ({ at }: Question) => instantText(new Date(at), city.zone, language);
  const options = [
    ...questions.map((question) => ({
      ...{ value: question.id, label: say(w.family) },
      hint: say(w.familyQuestion, {
        question: asWritten(beginning(question.words, 60)),
        when: whenAsked(question),
      }),
    })),
    ...(['inner', 'public'] as const).map((way) => ({
      ...{ value: way, label: say(waysOf[way].label), hint: say(waysOf[way].hint) },
    })),
  ];
  const choose = (chosen: string) => {
    const way = chosen === 'inner' || chosen === 'public' ? chosen : 'family';
    setDraft({ ...draft, kind: way, answers: way === 'family' ? chosen : '' });
  };
  const send = () => {
    setChecked(true);
    if (words.trim() === '') return;
    void act.run(async () => {
      const said = words.trim();
      const body: Spoken =
        kind === 'family'
          ? { kind, answers: asked?.id ?? '', words: said }
          : { kind, words: said, files: files.map(({ token }) => token) };
      const next = await needsApi.speak({ params: { id: need.id }, body, key: key.keyOf(body) });
      key.done();
      wipe();
      onDone(say(ways.done), next);
    });
  };
  return (
    <ActForm title={say(w.speakTitle)} send={say(ways.send)} act={act} onSend={send} onCancel={onCancel}>
      <Choices
        legend={say(w.speakKind)}
        value={kind === 'family' ? draft.answers : kind}
        options={options}
        onChange={choose}
      />
      <div className={kind === 'inner' ? 'to-staff' : 'to-resident'}>
        <Field
          label={say(ways.text)}
          hint={say(ways.hint)}
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
        {kind === 'family' ? null : (
          <AttachFiles files={files} onChange={(next) => setDraft({ ...draft, files: next })} />
        )}
      </div>
    </ActForm>
  );
}
