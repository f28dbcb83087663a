import { type ComponentProps, lazy, Suspense, useEffect } from 'react';
import { Skeleton } from '../../../platform/ui/desk/parts.tsx';

// Fetched when they are opened: whoever begins the day with a list waits for the list alone.
const Detail = lazy(async () => ({ default: (await import('./need-detail.tsx')).NeedDetail }));
const Bulk = lazy(async () => ({ default: (await import('./bulk-form.tsx')).BulkForm }));
const View = lazy(async () => ({ default: (await import('./saved-filter-form.tsx')).SavedFilterForm }));
const getDoorSlip = async () => ({ default: (await import('./door-slip.tsx')).DoorSlip });
const Door = lazy(getDoorSlip);
const getSlip = async () => ({ default: (await import('./slip.tsx')).Slip });
const Slip = lazy(getSlip);

/** Fetches the slips once the counter stands: they must not be missing when the line is gone after filing. */
export function useSlipAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const get of [getSlip, getDoorSlip]) void get().catch(() => {});
    }, 1000);
    return () => clearTimeout(timer);
  }, []);
}

export function LaterSlip(props: ComponentProps<typeof Slip>) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Slip {...props} />
    </Suspense>
  );
}

export function LaterDoorSlip(props: ComponentProps<typeof Door>) {
  return (
    <Suspense fallback={<Skeleton lines={5} />}>
      <Door {...props} />
    </Suspense>
  );
}

export function LaterNeedDetail(props: ComponentProps<typeof Detail>) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Detail {...props} />
    </Suspense>
  );
}

export function LaterBulkForm(props: ComponentProps<typeof Bulk>) {
  return (
    <Suspense fallback={<Skeleton lines={3} />}>
      <Bulk {...props} />
    </Suspense>
  );
}

export function LaterFilterForm(props: ComponentProps<typeof View>) {
  return (
    <Suspense fallback={<Skeleton lines={2} />}>
      <View {...props} />
    </Suspense>
  );
}
