import { lazy, Suspense } from 'react';
import { AsRead } from './as-read.tsx';
import type { useProposals } from './service-picker.tsx';
import { UrgentPanel } from './urgent-panel.tsx';

// Only where it is not sure what it is about.
const LikelyCategories = lazy(async () => ({
  default: (await import('./likely-categories.tsx')).LikelyCategories,
}));

/** What the system makes of the line: how urgent, as what, and what else it may be about. */
export function CounterRead(props: {
  read: NonNullable<ReturnType<typeof useProposals>['data']>;
  category: string | null;
  onCategory: (code: string) => void;
}) {
  const { read, category, onCategory } = props;
  return (
    <>
      <UrgentPanel urgent={read.urgent} willProtect={read.urgent.protected} />
      <AsRead read={read} />
      {read.likely.length > 0 ? (
        <Suspense fallback={null}>
          <LikelyCategories likely={read.likely} value={category} onTake={({ code }) => onCategory(code)} />
        </Suspense>
      ) : null}
    </>
  );
}
