import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Word } from '../../../base/words.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { FactTable } from '../../../platform/ui/desk/fact-table.tsx';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import { Timeline } from '../../../platform/ui/desk/timeline.tsx';
import type { Title } from '../contract/titles.ts';
import { type TitleState, titleDues, titleStates } from '../titles.rules.ts';
import { titleDueWords, titleStateWords, titleStepWords } from '../words/titles.words.ts';
import type { HonoursLookUps } from './employer-finder.tsx';
import { honoursApi as api, honoursKey } from './honours.api.ts';
import type { TitlesSearch } from './honours-search.ts';
import { honoursTitleWords } from './honours-title.words.ts';
import { ApplyForm, ProgrammeForm, type TitleDeed, TitleForm, titleDeeds } from './title-forms.tsx';
import { titlesDeskWords as w } from './titles-desk.words.ts';

const tones: Record<TitleState, Tone> = {
  ...{ applied: 'waiting', building: 'onTime', built: 'dueSoon', seen: 'dueSoon' },
  ...{ kept: 'ended', withdrawn: 'stopped' },
};

const waitWords: Partial<Record<TitleState, Word>> = {
  ...{ applied: w.waitsAdmission, building: w.waitsBuilding, built: w.waitsFirst, seen: w.waitsSecond },
};

const holderOf = ({ organisation, employer, body }: Title) => (organisation ?? employer ?? body)?.name ?? '';

function Standing({ title: { state, due } }: { title: Title }) {
  const say = useSay();
  if (due === null) return <StateTag tone={tones[state]} text={say(titleStateWords[state])} />;
  return <StateTag tone={due === 'overdue' ? 'overdue' : 'dueSoon'} text={say(titleDueWords[due])} />;
}

function TitlePanel({ title }: { title: Title }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const [deed, setDeed] = useState<TitleDeed | null>(null);
  // What comes next is somebody else's.
  const waits = titleDeeds.some((one) => one !== 'withdraw' && title.may[one])
    ? undefined
    : waitWords[title.state];
  return (
    <div className="stack">
      <p className="honours-title">
        <CityText>{holderOf(title)}</CityText>
      </p>
      <div className="row">
        <Standing title={title} />
      </div>
      <FactTable
        lines={[
          [say(w.programme), <CityText key="programme">{title.programme.name}</CityText>],
          [say(w.state), say(titleStateWords[title.state])],
          [say(w.dueOn), title.dueOn && dayText(title.dueOn, language, '0000-01-01')],
          [say(w.by), <CityText key="by">{title.by.name}</CityText>],
        ]}
      />
      {waits ? <p className="quiet">{say(waits)}</p> : null}
      {deed === null ? (
        <div className="row">
          {titleDeeds
            .filter((one) => title.may[one])
            .map((one, at) => (
              <Button
                key={one}
                type={at === 0 && one !== 'withdraw' ? 'primary' : 'default'}
                onClick={() => setDeed(one)}
              >
                {say(w[one])}
              </Button>
            ))}
        </div>
      ) : (
        <section className="stack">
          <h3>{say(w[deed])}</h3>
          <TitleForm {...{ title, deed }} onDone={() => setDeed(null)} />
        </section>
      )}
      <h3>{say(w.criteria)}</h3>
      <ol>
        {title.criteria.map((one) => (
          <li key={one}>
            <CityText>{one}</CityText>
          </li>
        ))}
      </ol>
      <h3>{say(w.history)}</h3>
      <Timeline
        label={say(w.history)}
        steps={title.steps.map(({ number, kind, words, by, at }) => ({
          ...{ key: String(number), tone: 'plain', title: say(titleStepWords[kind]) },
          time: instantText(new Date(at), zone, language),
          body: (
            <>
              {words === '' ? null : (
                <p>
                  <CityText>{words}</CityText>
                </p>
              )}
              <p className="quiet">
                <CityText>{by}</CityText>
              </p>
            </>
          ),
        }))}
      />
    </div>
  );
}

function useColumns(show: (id: string) => void): Column<Title>[] {
  const say = useSay();
  const { language } = useLanguage();
  return [
    {
      ...{ key: 'holder', title: say(w.holder), rowHead: true },
      cell: (title) => (
        <button type="button" className="plain as-link" onClick={() => show(title.id)}>
          <CityText>{holderOf(title)}</CityText>
        </button>
      ),
    },
    {
      ...{ key: 'programme', title: say(w.programme) },
      cell: ({ programme }) => <CityText>{programme.name}</CityText>,
    },
    { key: 'state', title: say(w.state), cell: (title) => <Standing title={title} /> },
    {
      ...{ key: 'dueOn', title: say(w.dueOn), className: 'tabular' },
      cell: ({ dueOn }) => (dueOn === null ? '' : dayText(dueOn, language, '0000-01-01')),
    },
    { key: 'by', title: say(w.by), cell: ({ by }) => <CityText>{by.name}</CityText> },
  ];
}

/** 创建: applied for, built, accepted by two, looked at again, kept or withdrawn. */
export function TitlesScreen(props: {
  search: TitlesSearch;
  onSearch: (next: TitlesSearch) => void;
  lookUps: HonoursLookUps;
}) {
  const say = useSay();
  const city = useCityText();
  const { search, onSearch, lookUps } = props;
  const [adding, setAdding] = useState<'programme' | 'apply' | null>(null);
  const { page = 1, open, programme, state, due } = search;
  const asked = {
    ...(programme === undefined ? {} : { programme }),
    ...(state ? { state } : {}),
    ...(due ? { due } : {}),
  };
  const query = { ...asked, page };
  const found = useQuery({
    queryKey: [...honoursKey, 'titles', query],
    queryFn: ({ signal }) => api.titles({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const programmes = useQuery({
    queryKey: [...honoursKey, 'programmes'],
    queryFn: ({ signal }) => api.programmes({ signal }),
  });
  const shown = found.data?.titles.find(({ id }) => id === open) ?? null;
  const { open: _, ...closed } = search;
  const show = (id: string) => {
    setAdding(null);
    onSearch({ ...search, open: id });
  };
  const add = (what: 'programme' | 'apply') => {
    onSearch(closed);
    setAdding(what);
  };
  const filter = (key: 'programme' | 'state' | 'due') => (value: string | undefined) => {
    const { [key]: __, page: ___, ...rest } = closed;
    onSearch(value === undefined ? rest : { ...rest, [key]: value });
  };
  const all = programmes.data?.programmes ?? [];
  const mayApply = found.data?.mayApply ?? false;
  const adds = all.length > 0 ? (['apply', 'programme'] as const) : (['programme'] as const);
  return (
    <PageFrame
      title={say(honoursTitleWords.titles)}
      aside={
        mayApply ? (
          <div className="row no-print">
            {adds.map((one, at) => (
              <Button key={one} type={at === 0 ? 'primary' : 'default'} onClick={() => add(one)}>
                {say(one === 'apply' ? w.apply : w.addProgramme)}
              </Button>
            ))}
          </div>
        ) : null
      }
    >
      <p className="quiet lead">{say(w.lead)}</p>
      <Failure error={programmes.error} kind="read" />
      <div className="filters">
        <ChoiceFilter
          label={say(w.programme)}
          any={say(w.anyProgramme)}
          wide
          value={programme}
          options={all.map(({ id, title }) => ({ value: id, label: city(title) }))}
          onChange={filter('programme')}
        />
        <ChoiceFilter
          label={say(w.state)}
          any={say(w.anyState)}
          value={state}
          options={titleStates.map((value) => ({ value, label: say(titleStateWords[value]) }))}
          onChange={filter('state')}
        />
        <ChoiceFilter
          label={say(w.due)}
          any={say(w.anyDue)}
          value={due}
          options={titleDues.map((value) => ({ value, label: say(titleDueWords[value]) }))}
          onChange={filter('due')}
        />
      </div>
      <FoundList
        name="honours-titles"
        caption={say(honoursTitleWords.titles)}
        columns={useColumns(show)}
        rows={found.data?.titles}
        rowKey={({ id }) => id}
        found={found}
        open={open}
        onOpen={show}
        words={mayApply ? { ...w, noneText: all.length > 0 ? w.noneApplied : w.noneYet } : w}
        begin={
          mayApply ? (
            <Button onClick={() => add(adds[0])}>
              {say(adds[0] === 'apply' ? w.apply : w.addProgramme)}
            </Button>
          ) : null
        }
        searching={Boolean(programme ?? state ?? due)}
        onClear={() => onSearch({})}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
        download={(format) => api.titlesSheet({ query: { ...asked, format } })}
      />
      {adding === null ? null : (
        <SidePanel
          label={say(adding === 'apply' ? w.apply : w.addProgramme)}
          links={<h2>{say(adding === 'apply' ? w.apply : w.addProgramme)}</h2>}
          onClose={() => setAdding(null)}
        >
          {adding === 'apply' ? (
            <ApplyForm programmes={all} lookUps={lookUps} onDone={() => setAdding(null)} />
          ) : (
            <ProgrammeForm onDone={() => setAdding(null)} />
          )}
        </SidePanel>
      )}
      {shown && adding === null ? (
        <SidePanel label={holderOf(shown)} links={null} onClose={() => onSearch(closed)}>
          <TitlePanel key={`${shown.id} ${shown.version}`} title={shown} />
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
