import { useQuery } from '@tanstack/react-query';
import type { Word } from '../../../base/words.ts';
import { EditionList } from '../../../platform/ui/desk/editions.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { Indicator, IndicatorEdition } from '../indicators.contract.ts';
import { indicatorFormWords } from './indicator-form.words.ts';
import { indicatorsApi as api, indicatorsKey } from './indicators.api.ts';
import { indicatorsDeskWords as w } from './indicators.words.ts';

const labels: Record<string, Word> = { ...indicatorFormWords, definition: w.formula, group: w.group };

function textOf(edition: IndicatorEdition | undefined, field: string): string {
  if (!edition) return '';
  if (field === 'definition') return edition.text;
  const value = (edition.content as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
}

/** Every version of an indicator; an earlier one can be put back by whoever may edit. */
export function IndicatorEditions(props: {
  one: Indicator;
  restore: ((version: number) => void) | null;
  error: unknown;
}) {
  const say = useSay();
  const { code, version, name } = props.one;
  const found = useQuery({
    queryKey: [...indicatorsKey, 'editions', code, version],
    queryFn: ({ signal }) => api.history({ params: { code }, signal }),
  });
  return (
    <EditionList
      name={name}
      editions={found.data?.editions
        // A ready-made one was changed by nobody and at no time.
        .filter(({ at }) => at !== null || (found.data?.editions.length ?? 0) > 1)
        .map((edition, index, all) => ({
          ...{ version: edition.version, by: edition.by, restored: edition.restored, why: edition.why },
          at: edition.at ?? '2026-01-01T00:00:00.000Z',
          changes: edition.fields.map((field) => {
            const label = labels[field];
            const state = field === 'state';
            return {
              ...{ field, label: state ? '' : label ? say(label) : field },
              gone: state ? '' : textOf(all[index + 1], field),
              come: state ? say(edition.state === 'live' ? w.live : w.retired) : textOf(edition, field),
            };
          }),
        }))}
      fetchError={found.error}
      restore={props.restore}
      restoreText={say(w.restoreText)}
      restoreError={props.error}
    />
  );
}
