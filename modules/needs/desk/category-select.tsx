import { Select } from 'antd';
import { useCityText, useLanguage } from '../../../platform/ui/desk/language.tsx';
import { useCategories } from './look-ups.ts';

/** The second-level categories under their first level, found by typing. */
export function CategorySelect(props: {
  id: string;
  describedBy?: string | undefined;
  value: string | null;
  onChange: (code: string) => void;
}) {
  const { language } = useLanguage();
  const { data = [], isLoading } = useCategories();
  const city = useCityText();
  const nameOf = (choice: (typeof data)[number]) => (language === 'en' ? choice.nameEn : city(choice.name));
  return (
    <Select
      id={props.id}
      aria-describedby={props.describedBy}
      className="wide"
      loading={isLoading}
      showSearch={{ optionFilterProp: 'label' }}
      value={props.value}
      onChange={props.onChange}
      options={data
        .filter(({ parentCode }) => parentCode === null)
        .map((first) => ({
          label: nameOf(first),
          options: data
            .filter(({ parentCode }) => parentCode === first.code)
            .map((second) => ({ value: second.code, label: nameOf(second) })),
        }))}
    />
  );
}
