import { Select } from 'antd';
import { useId } from 'react';

/** One filter of a list: a label above a choice, whose empty value filters by nothing. */
export function ChoiceFilter(props: {
  label: string;
  any: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
  wide?: boolean;
  loading?: boolean;
}) {
  const id = useId();
  const { label, any, value, options, onChange, wide = false, loading = false } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        className={wide ? 'w-category' : 'w-state'}
        {...(wide ? { showSearch: { optionFilterProp: 'label' } } : {})}
        value={value ?? ''}
        loading={loading}
        onChange={(next: string) => onChange(next === '' ? undefined : next)}
        options={[{ value: '', label: any }, ...options]}
      />
    </div>
  );
}
