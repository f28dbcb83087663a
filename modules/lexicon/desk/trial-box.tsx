import { useMutation } from '@tanstack/react-query';
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import type { Trial } from '../lexicon.contract.ts';
import { lexiconApi as api } from './lexicon.api.ts';
import { lexiconDeskWords, trialWords as w } from './lexicon-desk.words.ts';

function Found({ trial }: { trial: Trial }) {
  const say = useSay();
  return (
    <output className="stack">
      {trial.meanings.length === 0 ? (
        <p>{say(w.none)}</p>
      ) : (
        <div>
          <h3>{say(w.found)}</h3>
          <ul>
            {trial.meanings.map(({ id, official, builtIn, words }) => (
              <li key={id}>
                <b>
                  <CityText>{official}</CityText>
                </b>{' '}
                <span className="quiet">
                  {say(builtIn ? lexiconDeskWords.builtIn : lexiconDeskWords.own)}
                </span>{' '}
                {say(w.heard, { words: asWritten(words.map((one) => `“${one}”`).join('')) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3>{say(w.cut)}</h3>
        <p className="row">
          {trial.cut.map((word, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand twice, in the order of the text
            <Tag key={`${at}-${word}`}>{word}</Tag>
          ))}
        </p>
      </div>
    </output>
  );
}

/** A sentence, and what the city's words find in it now. */
export function TrialBox() {
  const say = useSay();
  const [words, setWords] = useState('');
  const trying = useMutation({ mutationFn: () => api.trial({ body: { words } }) });
  return (
    <form
      className="stack"
      aria-label={say(w.title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') trying.mutate();
      }}
    >
      <Field label={say(w.label)}>
        {(id) => (
          <Input id={id} value={words} maxLength={2000} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
      <div className="row">
        <Button htmlType="submit" loading={trying.isPending} disabled={words.trim() === ''}>
          {say(w.try)}
        </Button>
      </div>
      <Failure error={trying.error} kind="read" />
      {trying.data ? <Found trial={trying.data} /> : null}
    </form>
  );
}
