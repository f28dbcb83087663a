import { Checkbox, Select } from 'antd';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import type { Choice } from '../figure.contract.ts';
import { spans } from '../reports.rules.ts';
import type { ReportTemplate } from '../templates.contract.ts';
import { sourceWords, spanWords, templateDeskWords as w } from './reports-desk.words.ts';

export type LedgerChoice = Extract<Choice, { kind: 'ledger' }>;

/** An indicator, of which months, and how it is rounded. */
export function IndicatorFields(props: {
  value: LedgerChoice;
  indicators: ReportTemplate['indicators'];
  onChange: (value: LedgerChoice) => void;
}) {
  const say = useSay();
  const { value, indicators, onChange } = props;
  return (
    <div className="stack">
      <Field label={say(sourceWords.indicator)}>
        {(id) => (
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={say(w.choose)}
            {...(value.code === '' ? {} : { value: value.code })}
            options={indicators.map(({ code, name, unit }) => ({
              ...{ value: code, label: `${say(name)} · ${say(unit)}` },
            }))}
            onChange={(code: string) => onChange({ ...value, code })}
          />
        )}
      </Field>
      <div className="report-months">
        <Field label={say(w.span)}>
          {(id) => (
            <Select
              id={id}
              value={value.span}
              options={spans.map((span) => ({ value: span, label: say(spanWords[span]) }))}
              onChange={(span) => onChange({ ...value, span })}
            />
          )}
        </Field>
        <Field label={say(w.decimals)}>
          {(id) => (
            <Select
              id={id}
              value={value.decimals}
              options={[0, 1, 2, 3, 4].map((decimals) => ({ value: decimals, label: String(decimals) }))}
              onChange={(decimals) => onChange({ ...value, decimals })}
            />
          )}
        </Field>
      </div>
      <Checkbox checked={value.wan} onChange={(event) => onChange({ ...value, wan: event.target.checked })}>
        {say(w.wan)}
      </Checkbox>
    </div>
  );
}
