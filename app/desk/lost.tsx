import { useSay } from '../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../platform/ui/desk/parts.tsx';
import { uiWords as w } from '../../platform/ui/ui.words.ts';

/** No such address. */
export function Lost() {
  const say = useSay();
  return (
    <PageFrame title={say(w.lost)}>
      <EmptyState text={say(w.lostText)}>
        <a href="/desk/">{say(w.lostBack)}</a>
      </EmptyState>
    </PageFrame>
  );
}
