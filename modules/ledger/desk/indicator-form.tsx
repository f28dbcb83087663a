import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { Fragment, type ReactNode, useMemo, useState } from 'react';
import { Refused } from '../../../platform/http/client.ts';
import { FormFrame } from '../../../platform/ui/desk/form.tsx';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Indicator, IndicatorVocabulary } from '../indicators.contract.ts';
import { emptyExpression, type IndicatorDefinition } from '../indicators.rules.ts';
import { ExpressionFields } from './expression-fields.tsx';
import { indicatorFormWords as w } from './indicator-form.words.ts';
import { faultsOf, PreviewBox, usePreview } from './indicator-preview.tsx';
import { indicatorsApi as api, indicatorsKey } from './indicators.api.ts';
import { useVocabulary } from './node-fields.tsx';
import { ScoreNote } from './score-note.tsx';

interface Draft {
  readonly name: string;
  readonly nameEn: string;
  readonly note: string;
  readonly noteEn: string;
  readonly organisationId: string | null;
  readonly effectiveFrom: string;
  readonly why: string;
  readonly definition: IndicatorDefinition;
}

type Put = (more: Partial<Draft>) => void;
type Errors = ReadonlyMap<string, string>;

function TextFields({ draft, put, errors }: { draft: Draft; put: Put; errors: Errors }) {
  const say = useSay();
  return (['name', 'nameEn', 'note', 'noteEn'] as const).map((key) => (
    <Fragment key={key}>
      <Field label={say(w[key])} error={errors.get(key)}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            value={draft[key]}
            onChange={(event) => put({ [key]: event.target.value })}
          />
        )}
      </Field>
      {key === 'name' ? <ScoreNote name={draft.name} /> : null}
    </Fragment>
  ));
}

function RoundingFields({ draft, put, errors }: { draft: Draft; put: Put; errors: Errors }) {
  const say = useSay();
  const { definition } = draft;
  return (
    <>
      <Field label={say(w.decimals)} error={errors.get('decimals')}>
        {(id) => (
          <Select
            id={id}
            className="w-state"
            value={definition.decimals}
            options={[0, 1, 2, 3, 4].map((value) => ({ value, label: String(value) }))}
            onChange={(decimals: number) => put({ definition: { ...definition, decimals } })}
          />
        )}
      </Field>
      <Field label={say(w.scale)} error={errors.get('wan')}>
        {(id, describedBy) => (
          <Checkbox
            id={id}
            aria-describedby={describedBy}
            checked={definition.wan}
            onChange={(event) => put({ definition: { ...definition, wan: event.target.checked } })}
          >
            {say(w.wan)}
          </Checkbox>
        )}
      </Field>
    </>
  );
}

/** A line of text, copied from elsewhere, instead of choosing. */
function PasteField({ onTake }: { onTake: (definition: IndicatorDefinition) => void }) {
  const say = useSay();
  const [text, setText] = useState('');
  const reading = useMutation({
    mutationFn: () => api.preview({ body: { range: 'organisation', definition: text } }),
    onSuccess: ({ definition }) => onTake(definition as unknown as IndicatorDefinition),
  });
  return (
    <details>
      <summary>{say(w.paste)}</summary>
      <Field
        label={say(w.paste)}
        error={reading.error ? [...faultsOf(reading.error).values()].join(' ') : undefined}
      >
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button loading={reading.isPending} disabled={text.trim() === ''} onClick={() => reading.mutate()}>
        {say(w.pasteUse)}
      </Button>
    </details>
  );
}

function startOf(one: Indicator | null, today: string): Draft {
  const definition = one?.definition as IndicatorDefinition | undefined;
  return {
    ...{ name: one?.name ?? '', nameEn: one?.nameEn ?? '', note: one?.note ?? '', noteEn: one?.noteEn ?? '' },
    organisationId: one?.organisationId ?? null,
    effectiveFrom: one?.effectiveFrom ?? `${today.slice(0, 7)}-01`,
    why: '',
    definition: definition ?? { expression: emptyExpression('count'), decimals: 0, wan: false },
  };
}

function Form(props: {
  one: Indicator | null;
  vocabulary: IndicatorVocabulary;
  onDone: (code: string) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { one, vocabulary } = props;
  const today = useToday(useSession().city.zone);
  const name = `indicator.${one ? `${one.code}.${one.version}` : 'new'}`;
  const start = useMemo(() => startOf(one, today), [one, today]);
  const [draft, setDraft, wipe] = useKept<Draft>(name, start);
  const submission = useSubmissionKey(name);
  const tried = usePreview(draft.definition);
  const put: Put = (more) => setDraft((known) => ({ ...known, ...more }));
  const saving = useMutation({
    mutationFn: () => {
      const { definition, ...rest } = draft;
      const body = { ...rest, group: one?.group ?? ('own' as const), definition: { ...definition } };
      if (!one) return api.add({ body, key: submission.keyOf(body) });
      return api.change({ params: { code: one.code }, body: { ...body, version: one.version } });
    },
    onSuccess: async ({ code }) => {
      wipe();
      submission.done();
      await queries.invalidateQueries({ queryKey: indicatorsKey });
      props.onDone(code);
    },
  });
  const errors = new Map([...faultsOf(tried.error), ...faultsOf(saving.error)]);
  const isAtFields = saving.error instanceof Refused && saving.error.problem.errors.length > 0;
  return (
    <FormFrame
      title={say(one ? w.editTitle : w.addTitle)}
      send={say(w.save)}
      pending={saving.isPending}
      error={isAtFields ? null : saving.error}
      onSend={() => saving.mutate()}
      notice={<PreviewBox tried={tried} />}
    >
      <TextFields draft={draft} put={put} errors={errors} />
      <Field label={say(w.organisationId)} error={errors.get('organisationId')}>
        {(id) => (
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.organisationId ?? ''}
            options={[
              { value: '', label: say(w.office) },
              ...vocabulary.organisations.map(({ id: value, shortName }) => ({
                value,
                label: city(shortName),
              })),
            ]}
            onChange={(value: string) => put({ organisationId: value === '' ? null : value })}
          />
        )}
      </Field>
      <Field label={say(w.effectiveFrom)} error={errors.get('effectiveFrom')}>
        {(id, describedBy) => (
          <Input
            id={id}
            type="date"
            aria-describedby={describedBy}
            value={draft.effectiveFrom}
            onChange={(event) => put({ effectiveFrom: event.target.value })}
          />
        )}
      </Field>
      <h3>{say(w.how)}</h3>
      <ExpressionFields
        vocabulary={vocabulary}
        errorAt={(path) => errors.get(path)}
        path="expression"
        label={say(w.op)}
        depth={1}
        expression={draft.definition.expression}
        onChange={(expression) => put({ definition: { ...draft.definition, expression } })}
      />
      <RoundingFields draft={draft} put={put} errors={errors} />
      <PasteField onTake={(definition) => put({ definition })} />
      {one ? (
        <Field label={say(w.why)} error={errors.get('why')}>
          {(id) => <Input id={id} value={draft.why} onChange={(event) => put({ why: event.target.value })} />}
        </Field>
      ) : null}
    </FormFrame>
  );
}

/** An indicator as it is edited, or a new one where there is no code. */
export function IndicatorFormScreen(props: {
  code: string | null;
  back: (text: string) => ReactNode;
  onDone: (code: string) => void;
  backText: string;
}) {
  const say = useSay();
  const { code } = props;
  const vocabulary = useVocabulary();
  const found = useQuery({
    queryKey: [...indicatorsKey, 'one', code],
    queryFn: ({ signal }) => api.one({ params: { code: code ?? '' }, signal }),
    enabled: code !== null,
  });
  const error = found.error ?? vocabulary.error;
  const ready = vocabulary.data && (code === null || found.data);
  return (
    <PageFrame title={say(code === null ? w.addTitle : w.editTitle)}>
      <p className="no-print">{props.back(props.backText)}</p>
      {ready && vocabulary.data ? (
        <Form
          key={found.data?.version ?? 0}
          one={found.data ?? null}
          vocabulary={vocabulary.data}
          onDone={props.onDone}
        />
      ) : error ? (
        <Failure error={error} kind="read" retry={() => void found.refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </PageFrame>
  );
}
