import { Select } from 'antd';
import { useState } from 'react';
import { useAreaOptions } from '../../../platform/ui/desk/area-options.ts';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { counterWords as w } from './counter.words.ts';
import { type EmployerChoice, useAreas, useEmployers } from './look-ups.ts';
import { useSettled } from './service-picker.tsx';

/** Where it is: a village or town, found by typing, shown with what it lies in. */
export function AreaField(props: {
  value: string | null;
  hint?: string | undefined;
  onChange: (areaId: string | null) => void;
}) {
  const say = useSay();
  const { data = [], isLoading } = useAreas();
  const options = useAreaOptions(data);
  return (
    <Field label={say(w.area)} hint={props.hint}>
      {(id, describedBy) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          className="wide"
          loading={isLoading}
          showSearch={{ optionFilterProp: 'label' }}
          value={props.value ?? ''}
          onChange={(value: string) => props.onChange(value === '' ? null : value)}
          options={[{ value: '', label: say(w.areaNone) }, ...options]}
        />
      )}
    </Field>
  );
}

/** The employer a need is about, found by name or pinyin on the server. */
export function EmployerField(props: {
  value: EmployerChoice | null;
  onChange: (employer: EmployerChoice | null) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), 250);
  const { data = [], isFetching } = useEmployers(search);
  const { value } = props;
  const options = value && !data.some(({ id }) => id === value.id) ? [value, ...data] : data;
  return (
    <Field label={say(w.employer)} hint={value?.usccDoubtful ? say(w.usccDoubtful) : undefined}>
      {(id, describedBy) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          className="wide"
          allowClear
          placeholder={say(w.employerHint)}
          loading={isFetching}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          value={value?.id ?? null}
          notFoundContent={search === '' ? say(w.employerHint) : say(w.employerNothing)}
          onChange={(chosen: string | null) =>
            props.onChange(options.find((employer) => employer.id === chosen) ?? null)
          }
          options={options.map((employer) => ({ value: employer.id, label: city(employer.name) }))}
        />
      )}
    </Field>
  );
}
