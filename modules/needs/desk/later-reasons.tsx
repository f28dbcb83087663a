import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import { Skeleton } from '../../../platform/ui/desk/parts.tsx';
import type { Proposal } from '../contract/proposal.ts';

type ReasonLines = (props: { proposal: Proposal }) => ReactNode;
const getReasons = async (): Promise<{ default: ReasonLines }> => ({
  default: (await import('./reason-lines.tsx')).ReasonLines,
});
// Who is proposed is of use without the reasons too, where the line is gone meanwhile.
const Reasons = lazy(() => getReasons().catch(() => ({ default: (() => null) satisfies ReasonLines })));

export function LaterReasonLines(props: ComponentProps<typeof Reasons>) {
  return (
    <Suspense fallback={<Skeleton lines={1} />}>
      <Reasons {...props} />
    </Suspense>
  );
}
