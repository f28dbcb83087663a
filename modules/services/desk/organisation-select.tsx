import { Select } from 'antd';
import { useCityText } from '../../../platform/ui/desk/language.tsx';

/** One of the organisations; nothing chosen is an empty text. */
export function OrganisationSelect(props: {
  id: string;
  value: string;
  organisations: readonly { id: string; name: string }[];
  none: string;
  className?: string;
  onChange: (id: string) => void;
}) {
  const city = useCityText();
  return (
    <Select
      id={props.id}
      {...(props.className === undefined ? {} : { className: props.className })}
      showSearch={{ optionFilterProp: 'label' }}
      value={props.value}
      onChange={props.onChange}
      options={[
        { value: '', label: props.none },
        ...props.organisations.map(({ id, name }) => ({ value: id, label: city(name) })),
      ]}
    />
  );
}
