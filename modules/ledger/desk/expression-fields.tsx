import { Button, Select } from 'antd';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import type { IndicatorVocabulary } from '../indicators.contract.ts';
import { emptyExpression, type IndicatorCondition, type IndicatorExpression } from '../indicators.rules.ts';
import { indicatorFormWords as w } from './indicator-form.words.ts';

const terms = ['count', 'sum', 'distinct', 'median', 'on_time'] as const;
const steps = ['ratio', 'plus', 'minus', 'change', 'so_far', 'per'] as const;
/** Deeper is refused; the last level offers terms alone. */
const deepest = 4;

/** What is wrong at an address of the definition, `expression.of.kinds`. */
export type ErrorAt = (path: string) => string | undefined;

type Term = Extract<IndicatorExpression, { kinds: unknown }>;

interface Shared {
  readonly vocabulary: IndicatorVocabulary;
  readonly errorAt: ErrorAt;
  readonly path: string;
}

function isTerm(expression: IndicatorExpression): expression is Term {
  return 'kinds' in expression;
}

function Choice<T extends string>(props: {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  error?: string | undefined;
  onChange: (value: T) => void;
}) {
  return (
    <Field label={props.label} error={props.error}>
      {(id) => (
        <Select<T>
          id={id}
          className="wide"
          value={props.value}
          options={[...props.options]}
          onChange={(value) => props.onChange(value)}
        />
      )}
    </Field>
  );
}

function ConditionFields({
  condition,
  onChange,
  onRemove,
  ...shared
}: Shared & {
  condition: IndicatorCondition;
  onChange: (condition: IndicatorCondition) => void;
  onRemove: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { vocabulary, errorAt, path } = shared;
  const facet = vocabulary.facets.find((one) => one.facet === condition.facet);
  return (
    <div className="expression">
      <Choice
        label={say(w.facet)}
        value={condition.facet}
        error={errorAt(`${path}.facet`) ?? errorAt(path)}
        options={vocabulary.facets.map((one) => ({
          value: one.facet,
          label: one.known ? say(one.name) : say(w.notYet, { name: say(one.name) }),
        }))}
        onChange={(next) => onChange({ ...condition, facet: next, values: [] })}
      />
      <Choice
        label={say(w.test)}
        value={condition.test}
        error={errorAt(`${path}.test`)}
        options={(['is', 'not'] as const).map((value) => ({ value, label: say(w[value]) }))}
        onChange={(test) => onChange({ ...condition, test })}
      />
      <Field label={say(w.values)} error={errorAt(`${path}.values`)}>
        {(id) => (
          <Select
            id={id}
            mode={facet?.values ? 'multiple' : 'tags'}
            className="wide"
            showSearch={{ optionFilterProp: 'label' }}
            value={[...condition.values]}
            options={(facet?.values ?? []).map(({ value, name }) => ({ value, label: city(say(name)) }))}
            onChange={(values: string[]) => onChange({ ...condition, values })}
          />
        )}
      </Field>
      <Button onClick={onRemove}>{say(w.removeCondition)}</Button>
    </div>
  );
}

function TermFields({
  term,
  onChange,
  ...shared
}: Shared & { term: Term; onChange: (term: IndicatorExpression) => void }) {
  const say = useSay();
  const { vocabulary, errorAt, path } = shared;
  const { where } = term;
  // What can be asked of every kind that is offered.
  const kinds = vocabulary.kinds.filter((kind) => {
    if (term.op === 'sum') return kind.sums !== null;
    if (term.op === 'median') return kind.days;
    if (term.op === 'on_time') return kind.inTime;
    return term.op === 'count' || kind.distinct.includes(term.what);
  });
  const put = (next: readonly IndicatorCondition[]) => onChange({ ...term, where: next });
  return (
    <>
      {term.op === 'distinct' ? (
        <Choice
          label={say(w.what)}
          value={term.what}
          error={errorAt(`${path}.what`)}
          options={(['persons', 'households', 'places', 'organisations'] as const).map((value) => ({
            ...{ value, label: say(w[value]) },
          }))}
          onChange={(what) => onChange({ ...term, what })}
        />
      ) : null}
      <Field label={say(w.kinds)} hint={say(w.kindsHint)} error={errorAt(`${path}.kinds`)}>
        {(id, describedBy) => (
          <Select
            id={id}
            aria-describedby={describedBy}
            mode="multiple"
            className="wide"
            showSearch={{ optionFilterProp: 'label' }}
            value={[...term.kinds]}
            options={kinds.map(({ kind, name, known }) => ({
              value: kind,
              label: known ? say(name) : say(w.notYet, { name: say(name) }),
            }))}
            onChange={(chosen: string[]) => onChange({ ...term, kinds: chosen })}
          />
        )}
      </Field>
      {where.map((condition, index) => (
        <ConditionFields
          // Conditions have no names of their own.
          key={`${path}-${index}-${condition.facet}`}
          {...shared}
          path={`${path}.where.${index}`}
          condition={condition}
          onChange={(next) => put(where.with(index, next))}
          onRemove={() => put(where.toSpliced(index, 1))}
        />
      ))}
      <Button
        className="align-end"
        onClick={() => put([...where, { facet: 'category', test: 'is', values: [] }])}
      >
        {say(w.addCondition)}
      </Button>
    </>
  );
}

/** One expression of a definition with everything inside it; each fault stands at its place. */
export function ExpressionFields(
  props: Shared & {
    label: string;
    depth: number;
    expression: IndicatorExpression;
    onChange: (expression: IndicatorExpression) => void;
  },
) {
  const say = useSay();
  const { expression, onChange, depth, vocabulary, errorAt, path } = props;
  const shared = { vocabulary, errorAt };
  const offered = depth < deepest ? [...terms, ...steps] : terms;
  const inner = isTerm(expression) ? expression : expression.of;
  const part = (name: 'of' | 'to', label: string, of: IndicatorExpression) => (
    <ExpressionFields
      {...shared}
      label={label}
      path={`${path}.${name}`}
      depth={depth + 1}
      expression={of}
      onChange={(next) => onChange({ ...expression, [name]: next })}
    />
  );
  const told = (['percent', expression.op === 'ratio' ? 'number' : 'difference'] as const).map((value) => ({
    ...{ value, label: say(w[value]) },
  }));
  return (
    <fieldset className="expression">
      <legend className="unseen">{props.label}</legend>
      <Choice
        label={props.label}
        value={expression.op}
        error={errorAt(`${path}.op`) ?? errorAt(path)}
        options={offered.map((value) => ({ value, label: say(w[value]) }))}
        onChange={(op) => onChange(emptyExpression(op, inner))}
      />
      {isTerm(expression) ? (
        <TermFields {...shared} path={path} term={expression} onChange={onChange} />
      ) : null}
      {expression.op === 'ratio' ? (
        <>
          <Choice
            label={say(w.as)}
            value={expression.as}
            error={errorAt(`${path}.as`)}
            options={told as { value: 'percent' | 'number'; label: string }[]}
            onChange={(as) => onChange({ ...expression, as })}
          />
          {part('of', say(w.numerator), expression.of)}
          {part('to', say(w.denominator), expression.to)}
        </>
      ) : null}
      {expression.op === 'plus' || expression.op === 'minus' ? (
        <>
          {part('of', say(w.first), expression.of)}
          {part('to', say(w.second), expression.to)}
        </>
      ) : null}
      {expression.op === 'change' ? (
        <>
          <Choice
            label={say(w.since)}
            value={expression.since}
            error={errorAt(`${path}.since`)}
            options={(['last_period', 'last_year'] as const).map((value) => ({
              value,
              label: say(w[value]),
            }))}
            onChange={(since) => onChange({ ...expression, since })}
          />
          <Choice
            label={say(w.as)}
            value={expression.as}
            error={errorAt(`${path}.as`)}
            options={told as { value: 'percent' | 'difference'; label: string }[]}
            onChange={(as) => onChange({ ...expression, as })}
          />
          {part('of', say(w.inner), expression.of)}
        </>
      ) : null}
      {expression.op === 'so_far' ? part('of', say(w.inner), expression.of) : null}
      {expression.op === 'per' ? (
        <>
          <Choice
            label={say(w.base)}
            value={expression.base}
            error={errorAt(`${path}.base`)}
            options={vocabulary.bases.map(({ base, name }) => ({ value: base, label: say(name) }))}
            onChange={(base) => onChange({ ...expression, base })}
          />
          <Choice
            label={say(w.each)}
            value={String(expression.each)}
            error={errorAt(`${path}.each`)}
            options={([1, 100, 1000, 10_000] as const).map((each) => ({
              value: String(each),
              label: each === 100 ? say(w.eachPercent) : say(w.eachOf, { each }),
            }))}
            onChange={(each) => onChange({ ...expression, each: Number(each) as typeof expression.each })}
          />
          {part('of', say(w.inner), expression.of)}
        </>
      ) : null}
    </fieldset>
  );
}
