import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Word } from '../../../base/words.ts';
import { client } from '../../../platform/http/client.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { sheetFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { EditionList } from '../../../platform/ui/desk/editions.tsx';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { ClosureButton, SettingList } from '../../../platform/ui/desk/setting-list.tsx';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { BasePopulation } from '../base-populations.contract.ts';
import { basesSheetContract } from '../bases-sheet.contract.ts';
import { mostBaseRows } from '../bases-sheet.rules.ts';
import { baseWords } from '../indicator-kinds.words.ts';
import type { IndicatorVocabulary } from '../indicators.contract.ts';
import { basesDeskWords as w } from './bases.words.ts';
import { basesApi as api, basesKey, indicatorsKey } from './indicators.api.ts';
import { indicatorsTitleWords } from './indicators-title.words.ts';
import { useVocabulary } from './node-fields.tsx';

const sheetApi = client(basesSheetContract, sheetFetch);

const names: Readonly<Record<string, Word>> = baseWords;

function useBaseName(): (base: string) => string {
  const say = useSay();
  return (base) => {
    const word = names[base];
    return word ? say(word) : base;
  };
}

interface Draft {
  base: string | null;
  areaId: string | null;
  number: number;
  day: string;
  source: string;
  note: string;
  why: string;
  [key: string]: string | number | null;
}

function BaseForm(props: {
  one: BasePopulation | null;
  vocabulary: IndicatorVocabulary | undefined;
  onDone: () => void;
  children?: ReactNode;
}) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { one } = props;
  const submission = useSubmissionKey(`base.${one?.id ?? 'new'}`);
  const start: Draft = {
    ...{
      base: one?.base ?? null,
      areaId: one?.areaId ?? null,
      number: one?.number ?? 0,
      day: one?.day ?? '',
    },
    ...{ source: one?.source ?? '', note: one?.note ?? '', why: '' },
  };
  return (
    <SettingForm<Draft>
      name={`base.${one ? `${one.id}.${one.version}` : 'new'}`}
      start={start}
      onSend={async ({ base, areaId, number, day, source, note, why }) => {
        const body = { base: base ?? '', areaId: areaId ?? '', number, day, source, note, why };
        if (one)
          await api.change({
            params: { id: one.id },
            body: { ...body, version: one.version, state: one.state },
          });
        else await api.add({ body, key: submission.keyOf(body) });
        submission.done();
        await queries.invalidateQueries({ queryKey: basesKey });
        await queries.invalidateQueries({ queryKey: indicatorsKey });
        props.onDone();
      }}
      fields={[
        {
          ...{ key: 'base', kind: 'choice', label: say(w.base) },
          options: Object.entries(names).map(([value, word]) => ({ value, label: say(word) })),
        },
        {
          ...{ key: 'areaId', kind: 'choice', label: say(w.area) },
          options: (props.vocabulary?.areas ?? []).map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        { key: 'number', kind: 'number', label: say(w.number) },
        { key: 'day', kind: 'date', label: say(w.day) },
        { key: 'source', kind: 'text', label: say(w.source) },
        { key: 'note', kind: 'text', label: say(w.note) },
        { key: 'why', kind: 'text', label: say(w.why) },
      ]}
    >
      {props.children}
    </SettingForm>
  );
}

const labels: Readonly<Record<string, Word>> = w;

function Editions({ one }: { one: BasePopulation }) {
  const say = useSay();
  const baseName = useBaseName();
  const found = useQuery({
    queryKey: [...basesKey, 'editions', one.id, one.version],
    queryFn: ({ signal }) => api.history({ params: { id: one.id }, signal }),
  });
  return (
    <EditionList
      name={baseName(one.base)}
      editions={found.data?.editions.map((edition, index, all) => ({
        ...{ version: edition.version, at: edition.at, by: edition.by, why: edition.why, restored: null },
        changes: edition.fields.map((field) => {
          const label = labels[field];
          const text = (of: typeof edition | undefined) => {
            const known: Readonly<Record<string, string | number>> = of?.content ?? {};
            return String(known[field] ?? '');
          };
          const state = field === 'state';
          return {
            ...{ field, label: label ? say(label) : field },
            gone: state ? '' : text(all[index + 1]),
            come: state ? say(edition.state === 'live' ? w.live : w.withdrawn) : text(edition),
          };
        }),
      }))}
      fetchError={found.error}
      restore={null}
      restoreText={say(w.restoreText)}
      restoreError={null}
    />
  );
}

/** The numbers that shares are of: each with its source, day and area; earlier versions are kept. */
export function BasesScreen() {
  const say = useSay();
  const { language } = useLanguage();
  const city = useCityText();
  const queries = useQueryClient();
  const baseName = useBaseName();
  const vocabulary = useVocabulary().data;
  const found = useQuery({ queryKey: basesKey, queryFn: ({ signal }) => api.list({ signal }) });
  const mayEdit = found.data?.mayEdit ?? false;
  const records = (found.data?.bases ?? []).map((one) => ({
    ...{ id: one.id, version: one.version, closed: one.state !== 'live', one },
    name: `${baseName(one.base)} · ${one.area}`,
  }));
  const closure = (one: BasePopulation, name: string, done: () => void) => {
    const { id, version, base, areaId, number, day, source, note } = one;
    const body = { version, base, areaId, number, day, source, note };
    return (
      <ClosureButton
        record={{ id, version, name, closed: one.state !== 'live' }}
        onSend={(closed) =>
          api.change({ params: { id }, body: { ...body, state: closed ? 'withdrawn' : 'live' } })
        }
        onDone={() => {
          void queries.invalidateQueries({ queryKey: basesKey });
          done();
        }}
      />
    );
  };
  return (
    <PageFrame title={say(indicatorsTitleWords.bases)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {found.data ? (
        <SettingList
          records={records}
          columns={[
            { title: say(w.base), cell: ({ one }) => baseName(one.base) },
            { title: say(w.area), cell: ({ one }) => city(one.area) },
            {
              title: say(w.number),
              number: true,
              cell: ({ one }) => one.number.toLocaleString('en'),
            },
            {
              title: say(w.day),
              cell: ({ one }) => <span className="tabular">{dayText(one.day, language, '0000-01-01')}</span>,
            },
            { title: say(w.source), cell: ({ one }) => city(one.source) },
          ]}
          textOf={({ one, name }) => `${name} ${one.source} ${one.day}`}
          search={say(w.search)}
          add={mayEdit ? say(w.add) : null}
          panel={(record, done) => {
            const one = record?.one ?? null;
            if (!mayEdit && one) {
              return (
                <>
                  <p>
                    <CityText>{one.source}</CityText> · {dayText(one.day, language, '0000-01-01')}
                  </p>
                  <Editions one={one} />
                </>
              );
            }
            return (
              <>
                {one && one.state !== 'live' ? (
                  closure(one, record?.name ?? '', done)
                ) : (
                  <BaseForm key={one?.version ?? 0} one={one} vocabulary={vocabulary} onDone={done}>
                    {one ? (
                      closure(one, record?.name ?? '', done)
                    ) : (
                      <Button onClick={done}>{say(w.close)}</Button>
                    )}
                  </BaseForm>
                )}
                {one ? <Editions one={one} /> : null}
              </>
            );
          }}
        />
      ) : found.error ? null : (
        <Skeleton lines={8} />
      )}
      {found.data ? (
        <SheetTools
          name="base-populations-sheet"
          mostRows={mostBaseRows}
          keeps={mayEdit}
          download={(query) => api.sheet({ query })}
          attempt={(body) => sheetApi.trySheet({ body })}
          take={(body, key) => sheetApi.importSheet({ body, key })}
          onTaken={() => {
            void queries.invalidateQueries({ queryKey: basesKey });
            void queries.invalidateQueries({ queryKey: indicatorsKey });
          }}
        />
      ) : null}
    </PageFrame>
  );
}
