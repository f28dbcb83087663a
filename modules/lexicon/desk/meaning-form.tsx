import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { BuiltIn, Meaning } from '../lexicon.contract.ts';
import { lexiconApi as api, lexiconKey } from './lexicon.api.ts';
import { lexiconDeskWords, meaningFormWords as w } from './lexicon-desk.words.ts';

interface Draft {
  official: string;
  builtIn: string | null;
  ways: string;
  lookAlikes: string;
  note: string;
  why: string;
  [key: string]: string | null;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A meaning as it is edited, or a new one, which may begin with the built-in meaning it adds to. */
export function MeaningForm(props: {
  meaning: Meaning | null;
  beginsWith?: BuiltIn;
  builtIn: readonly BuiltIn[];
  onDone: () => void;
  children?: ReactNode;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const { meaning, beginsWith } = props;
  const of = meaning?.id ?? beginsWith?.code ?? 'new';
  const submission = useSubmissionKey(`lexicon.${of}`);
  const start: Draft = {
    official: meaning?.official ?? beginsWith?.official ?? '',
    builtIn: meaning?.builtIn ?? beginsWith?.code ?? null,
    ways: meaning?.ways.join('\n') ?? '',
    lookAlikes: meaning?.lookAlikes.join('\n') ?? '',
    note: meaning?.note ?? '',
    why: '',
  };
  return (
    <SettingForm<Draft>
      name={`lexicon.${of}`}
      start={start}
      onSend={async ({ official, builtIn, ways, lookAlikes, note, why }) => {
        const body = {
          ...{ official, builtIn, note, why },
          ...{ ways: linesOf(ways), lookAlikes: linesOf(lookAlikes) },
        };
        if (meaning) {
          await api.change({ params: { id: meaning.id }, body: { ...body, version: meaning.version } });
        } else await api.add({ body, key: submission.keyOf(body) });
        submission.done();
        await queries.invalidateQueries({ queryKey: lexiconKey });
        props.onDone();
      }}
      fields={[
        { key: 'official', kind: 'text', label: say(w.official), hint: say(w.officialHint) },
        { key: 'ways', kind: 'long', label: say(w.ways), hint: say(w.waysHint) },
        { key: 'lookAlikes', kind: 'long', label: say(w.lookAlikes), hint: say(w.lookAlikesHint) },
        {
          key: 'builtIn',
          kind: 'choice',
          label: say(w.builtIn),
          none: say(w.none),
          options: props.builtIn.map(({ code, official }) => ({ value: code, label: official })),
        },
        { key: 'note', kind: 'text', label: say(w.note) },
        { key: 'why', kind: 'text', label: say(lexiconDeskWords.why) },
      ]}
    >
      {props.children}
    </SettingForm>
  );
}
