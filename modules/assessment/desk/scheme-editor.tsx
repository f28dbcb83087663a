import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Refused } from '../../../platform/http/client.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { freshKey } from '../../../platform/ui/desk/submission-key.ts';
import { levelWords } from '../assessment.words.ts';
import { weightSum } from '../content.rules.ts';
import type { Choices } from '../contract/schemes.ts';
import type { Edition, Scheme, ToldLine } from '../contract/shapes.ts';
import type { Part } from '../kinds.rules.ts';
import { assessmentApi as api, assessmentKey } from './assessment.api.ts';
import { listWords, schemeWords as w } from './assessment-desk.words.ts';
import { type DraftLine, LineEditor } from './line-editor.tsx';
import { startOf } from './scoring-fields.tsx';

/** At most so many; the ninth is refused by the server with the reason. */
const most = { common: 5, individual: 3 } as const;

function errorsOf(error: unknown): Record<string, string> {
  if (!(error instanceof Refused)) return {};
  return Object.fromEntries(
    error.problem.errors.map(({ path, detail }) => [path.replace(/^content\./, ''), detail]),
  );
}

/** Those of one line, by the name of its field. */
function errorsAt(errors: Record<string, string>, at: number): Record<string, string> {
  const start = `lines.${at}.`;
  return Object.fromEntries(
    Object.entries(errors).flatMap(([path, text]) =>
      path.startsWith(start) ? [[path.slice(start.length).split('.')[0] ?? '', text]] : [],
    ),
  );
}

interface Draft {
  readonly title: string;
  readonly contestDays: number;
  readonly bodyIds: readonly string[];
  readonly lines: readonly DraftLine[];
}

function freshLine(part: Part, bodyId: string | null): DraftLine {
  return {
    // Short, and no other line's.
    ...{
      key: `l-${freshKey()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '')
        .slice(0, 16)}`,
      part,
      bodyId,
    },
    ...{ name: '', source: null, weight: 10, scoring: startOf('share') },
  };
}

function Sums({ draft, choices }: { draft: Draft; choices: Choices }) {
  const say = useSay();
  const city = useCityText();
  const content = { bodyIds: draft.bodyIds, lines: draft.lines as readonly ToldLine[] };
  const off = draft.bodyIds
    .map((id) => ({ id, sum: weightSum(content, id) }))
    .filter(({ sum }) => sum !== 100);
  if (draft.bodyIds.length === 0 || draft.lines.length === 0) return null;
  if (off.length === 0) return <p className="quiet">{say(w.sumsGood)}</p>;
  const nameOf = (id: string) => choices.bodies.find((body) => body.id === id)?.shortName ?? '';
  return (
    <output className="warn">
      {say(w.sums)}{' '}
      {off.map(({ id, sum }) => say(w.sumOf, { name: city(nameOf(id)), sum })).join(say(w.colon))}
    </output>
  );
}

function Lines(props: {
  part: Part;
  draft: Draft;
  choices: Choices;
  errors: Record<string, string>;
  onChange: (next: Draft) => void;
}) {
  const say = useSay();
  const { part, draft, choices, errors, onChange } = props;
  const bodies = choices.bodies.filter(({ id }) => draft.bodyIds.includes(id));
  const mine = draft.lines.filter((line) => line.part === part);
  const common = draft.lines.filter((line) => line.part === 'common').length;
  const ofBody = (bodyId: string | null) =>
    draft.lines.filter((line) => line.part === 'individual' && line.bodyId === bodyId).length;
  const full = part === 'common' && mine.length >= most.common;
  const first = bodies.find(({ id }) => ofBody(id) < most.individual);
  const add = () =>
    onChange({
      ...draft,
      lines: [...draft.lines, freshLine(part, part === 'common' ? null : (first?.id ?? null))],
    });
  return (
    <section>
      <h3>{say(w[part])}</h3>
      <ol className="assessment-lines">
        {draft.lines.map((line, at) =>
          line.part === part ? (
            <LineEditor
              key={line.key}
              {...{ line, choices, bodies, errors: errorsAt(errors, at) }}
              others={draft.lines
                .filter(
                  (other) =>
                    other.key !== line.key &&
                    (other.part === 'common' || part === 'common' || other.bodyId === line.bodyId),
                )
                .map(({ name }) => name)}
              counts={{ common, individual: part === 'common' ? 0 : ofBody(line.bodyId) }}
              onChange={(next) =>
                onChange({ ...draft, lines: draft.lines.map((one) => (one.key === line.key ? next : one)) })
              }
              onRemove={() =>
                onChange({ ...draft, lines: draft.lines.filter(({ key }) => key !== line.key) })
              }
            />
          ) : null,
        )}
      </ol>
      {full ? <p className="quiet">{say(w.full, { most: most[part] })}</p> : null}
      {!full && (part === 'common' || first) ? (
        <Button onClick={add}>{say(part === 'common' ? w.addCommon : w.addIndividual)}</Button>
      ) : null}
    </section>
  );
}

function BodiesField(props: {
  draft: Draft;
  choices: Choices;
  error?: string | undefined;
  onChange: (next: Draft) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { draft, choices, error, onChange } = props;
  return (
    <Field label={say(w.bodies)} error={error}>
      {(id) => (
        <Select
          id={id}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={[...draft.bodyIds]}
          options={choices.bodies.map((body) => ({
            ...{ value: body.id, label: `${city(body.shortName)} · ${say(levelWords[body.level])}` },
          }))}
          onChange={(bodyIds: string[]) => onChange({ ...draft, bodyIds })}
        />
      )}
    </Field>
  );
}

/** What the newest scheme of the office before this one asks, as counted today; null where there is none. */
async function before(scheme: Scheme, choices: Choices): Promise<Pick<Draft, 'bodyIds' | 'lines'> | null> {
  const { schemes } = await api.list({});
  const older = schemes.filter(({ year, office }) => year < scheme.year && office.id === scheme.office.id);
  const last = older.toSorted((a, b) => b.year - a.year)[0];
  if (!last) return null;
  const { editions } = await api.one({ params: { id: last.id } });
  const content = (editions.find(({ publishedAt }) => publishedAt !== null) ?? editions[0])?.content;
  if (!content) return null;
  const today = choices.sources.map(({ source }) => source);
  const counted = ({ source }: ToldLine) =>
    source.kind !== 'indicator'
      ? source
      : (today.find((one) => one.kind === 'indicator' && one.code === source.code) ?? null);
  return {
    bodyIds: content.bodyIds.filter((id) => choices.bodies.some((body) => body.id === id)),
    lines: content.lines.map((line) => ({ ...line, source: counted(line) })),
  };
}

/** A scheme begins with what the last one asked: nobody writes it a second time. */
function BeginWithLast(props: { scheme: Scheme; choices: Choices; onBegin: (of: Partial<Draft>) => void }) {
  const say = useSay();
  const { scheme, choices, onBegin } = props;
  const found = useQuery({
    queryKey: [...assessmentKey, 'before', scheme.id],
    queryFn: () => before(scheme, choices),
  });
  const last = found.data;
  if (!last) return null;
  return (
    <div className="row">
      <Button onClick={() => onBegin(last)}>{say(w.beginWithLast)}</Button>
    </div>
  );
}

/** The draft of a scheme. Weights may be on their way to one hundred; what may not be scored is not kept. */
export function SchemeEditor({ scheme, edition }: { scheme: Scheme; edition: Edition }) {
  const say = useSay();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>({
    ...{ title: scheme.title, contestDays: scheme.contestDays },
    ...{ bodyIds: edition.content.bodyIds, lines: edition.content.lines },
  });
  const found = useQuery({
    queryKey: [...assessmentKey, 'choices'],
    queryFn: ({ signal }) => api.choices({ signal }),
    staleTime: 60_000,
  });
  const saving = useMutation({
    mutationFn: () =>
      api.save({
        params: { id: scheme.id },
        body: {
          ...{ version: scheme.version, title: draft.title, contestDays: draft.contestDays },
          content: {
            bodyIds: [...draft.bodyIds],
            // What counts it is refused beside its field where it was not chosen, never guessed.
            lines: draft.lines.map((line) => ({ ...line, source: line.source as ToldLine['source'] })),
          },
        },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: assessmentKey }),
  });
  if (!found.data) {
    return found.error ? <Failure error={found.error} kind="read" /> : <Skeleton lines={8} />;
  }
  const errors = errorsOf(saving.error);
  const choices = found.data;
  return (
    <div className="assessment-editor">
      <div className="assessment-main">
        <Field label={say(w.title)} error={errors['title']}>
          {(id) => (
            <Input
              {...{ id, maxLength: 60, value: draft.title }}
              onChange={(event) => setDraft({ ...draft, title: event.target.value })}
            />
          )}
        </Field>
        <Field label={say(listWords.contestDays)} error={errors['contestDays']}>
          {(id) => (
            <InputNumber
              {...{ id, min: 3, max: 60, precision: 0, value: draft.contestDays }}
              onChange={(next: number | null) => setDraft({ ...draft, contestDays: next ?? 10 })}
            />
          )}
        </Field>
      </div>
      {draft.bodyIds.length === 0 && draft.lines.length === 0 ? (
        <BeginWithLast {...{ scheme, choices }} onBegin={(of) => setDraft({ ...draft, ...of })} />
      ) : null}
      <BodiesField {...{ draft, choices, error: errors['bodyIds'], onChange: setDraft }} />
      <Lines part="common" {...{ draft, choices, errors, onChange: setDraft }} />
      <Lines part="individual" {...{ draft, choices, errors, onChange: setDraft }} />
      <Sums {...{ draft, choices }} />
      <Failure error={saving.error} />
      <div className="row">
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate()}>
          {say(w.save)}
        </Button>
        {saving.isSuccess && !saving.isPending ? <output className="quiet">{say(w.saved)}</output> : null}
      </div>
    </div>
  );
}
