import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { client } from '../../../platform/http/client.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { ClosureButton, SettingList } from '../../../platform/ui/desk/setting-list.tsx';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import { settingsUiWords } from '../../../platform/ui/settings.words.ts';
import type { BuiltIn, Meaning } from '../lexicon.contract.ts';
import { lexiconSheetContract } from '../lexicon-sheet.contract.ts';
import { mostMeaningRows } from '../lexicon-sheet.rules.ts';
import { lexiconApi as api, lexiconKey } from './lexicon.api.ts';
import { builtInWords, meaningFormWords, trialWords, lexiconDeskWords as w } from './lexicon-desk.words.ts';
import { lexiconTitleWords } from './lexicon-title.words.ts';
import { MeaningEditions } from './meaning-editions.tsx';
import { MeaningForm } from './meaning-form.tsx';
import { TrialBox } from './trial-box.tsx';

const sheetApi = client(lexiconSheetContract, sheetFetch);

interface Line {
  readonly id: string;
  readonly name: string;
  readonly closed: boolean;
  readonly version: number;
  readonly ways: readonly string[];
  readonly text: string;
  readonly own: Meaning | null;
  readonly builtIn: BuiltIn | null;
}

/** Found by its words, by pinyin and by the first letters of it. */
function textOf(one: { official: string; pinyin: string; ways: readonly string[] }): string {
  const syllables = one.pinyin.split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return [one.official, ...one.ways, one.pinyin, syllables.join(''), initials].join(' ');
}

function lineOfOwn(own: Meaning): Line {
  const { id, version, official, ways, state } = own;
  const text = textOf(own);
  return { id, version, name: official, closed: state !== 'live', ways, text, own, builtIn: null };
}

function lineOfBuiltIn(builtIn: BuiltIn): Line {
  const { code, official, ways } = builtIn;
  const text = textOf(builtIn);
  return { id: code, version: 1, name: official, closed: false, ways, text, own: null, builtIn };
}

function Phrases({ phrases }: { phrases: readonly string[] }) {
  return (
    <p className="row">
      {phrases.map((phrase) => (
        <Tag key={phrase}>
          <CityText>{phrase}</CityText>
        </Tag>
      ))}
    </p>
  );
}

function WhatIsKnown(props: { meaning: Pick<BuiltIn, 'ways' | 'lookAlikes'> }) {
  const say = useSay();
  const { ways, lookAlikes } = props.meaning;
  return (
    <>
      <Phrases phrases={ways} />
      {lookAlikes.length === 0 ? null : (
        <>
          <h3>{say(builtInWords.lookAlikes)}</h3>
          <Phrases phrases={lookAlikes} />
        </>
      )}
    </>
  );
}

function Panel(props: {
  line: Line | null;
  builtIn: readonly BuiltIn[];
  mayEdit: boolean;
  onDone: () => void;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const { line, builtIn, mayEdit, onDone } = props;
  const known = line?.builtIn ?? null;
  if (known) {
    const count = known.ways.length;
    return (
      <>
        <p className="quiet">{say(mayEdit ? builtInWords.lead : builtInWords.readOnly, { count })}</p>
        {mayEdit ? (
          <>
            <h3>{say(builtInWords.addOwn)}</h3>
            <MeaningForm meaning={null} beginsWith={known} builtIn={builtIn} onDone={onDone} />
          </>
        ) : null}
        <WhatIsKnown meaning={known} />
      </>
    );
  }
  const own = line?.own ?? null;
  if (!own) return <MeaningForm meaning={null} builtIn={builtIn} onDone={onDone} />;
  const { id, version } = own;
  const closure = (
    <ClosureButton
      record={{ id, version, name: own.official, closed: own.state !== 'live' }}
      onSend={(closed) =>
        api.setState({ params: { id }, body: { version, state: closed ? 'withdrawn' : 'live' } })
      }
      onDone={() => {
        void queries.invalidateQueries({ queryKey: lexiconKey });
        onDone();
      }}
    />
  );
  return (
    <>
      {mayEdit && own.state === 'live' ? (
        <MeaningForm meaning={own} builtIn={builtIn} onDone={onDone}>
          {closure}
        </MeaningForm>
      ) : (
        <>
          <WhatIsKnown meaning={own} />
          {mayEdit ? closure : null}
        </>
      )}
      <MeaningEditions meaning={own} mayEdit={mayEdit} onDone={onDone} />
    </>
  );
}

const mostNamed = 4;

/** The city's own words with the built-in ones: found, tried, and by whoever may, changed. */
export function LexiconScreen() {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const queries = useQueryClient();
  const [kind, setKind] = useState<string | undefined>(undefined);
  const found = useQuery({ queryKey: lexiconKey, queryFn: ({ signal }) => api.list({ signal }) });
  const builtIn = found.data?.builtIn ?? [];
  const mayEdit = found.data?.mayEdit ?? false;
  const nameOf = new Map(builtIn.map(({ code, official }) => [code, official]));
  const lines = [
    ...(kind === 'built-in' ? [] : (found.data?.meanings ?? []).map(lineOfOwn)),
    ...(kind === 'own' ? [] : builtIn.map(lineOfBuiltIn)),
  ];
  const waysOf = ({ ways }: Line) => {
    const named = ways.slice(0, mostNamed).join(say(settingsUiWords.comma));
    return ways.length > mostNamed ? say(w.waysMore, { ways: named, count: ways.length }) : named;
  };
  const sourceOf = ({ own }: Line) => {
    if (!own) return say(w.builtIn);
    if (own.builtIn === null) return say(w.own);
    return say(w.addsTo, { name: nameOf.get(own.builtIn) ?? own.builtIn });
  };
  const changedBy = ({ own }: Line) =>
    own?.changedBy
      ? say(w.changedBy, {
          name: asWritten(own.changedBy.name),
          day: instantText(new Date(own.changedAt), zone, language),
        })
      : '';
  return (
    <PageFrame title={say(lexiconTitleWords.lexicon)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <details className="trial">
        <summary>{say(trialWords.title)}</summary>
        <TrialBox />
      </details>
      <SheetTools
        name="lexicon-sheet"
        keeps={mayEdit}
        hint={w.sheetHint}
        download={(query) => api.exportSheet({ query })}
        mostRows={mostMeaningRows}
        attempt={(body) => sheetApi.trySheet({ body })}
        take={(body, key) => sheetApi.importSheet({ body, key })}
        onTaken={() => void queries.invalidateQueries({ queryKey: lexiconKey })}
      />
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {found.data ? (
        <SettingList
          records={lines}
          columns={[
            { title: say(meaningFormWords.official), cell: ({ name }) => name },
            { title: say(w.ways), cell: waysOf },
            { title: say(w.source), cell: sourceOf },
            { title: say(w.changed), cell: changedBy },
          ]}
          textOf={({ text }) => text}
          search={say(w.search)}
          add={mayEdit ? say(w.add) : null}
          tools={
            <ChoiceFilter
              label={say(w.kind)}
              any={say(w.anyKind)}
              value={kind}
              options={[
                { value: 'own', label: say(w.own) },
                { value: 'built-in', label: say(w.builtIn) },
              ]}
              onChange={setKind}
            />
          }
          panel={(line, done) => (
            <Panel key={line?.id} line={line} builtIn={builtIn} mayEdit={mayEdit} onDone={done} />
          )}
        />
      ) : found.error ? null : (
        <Skeleton lines={8} />
      )}
    </PageFrame>
  );
}
