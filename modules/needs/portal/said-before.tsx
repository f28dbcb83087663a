import type { ReactElement } from 'react';
import { type Day, localTime } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { cookieNames } from '../../../platform/http/cookies.ts';
import type { PageRequest } from '../../../platform/http/page.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Button, LinkButton, Notice } from '../../../platform/ui/portal/elements.tsx';
import { Hidden } from '../../../platform/ui/portal/forms.tsx';
import { type Compared, type Neighbours, neighboursOf, type OwnBefore, ownBefore } from '../views/near.ts';
import { saidBeforeWords as w } from './said-before.words.ts';

/** That the same was said before, by the same telephone or by people nearby. */
export interface SaidBefore {
  readonly own: OwnBefore | null;
  readonly near: Neighbours | null;
}

/** Reads it for words that may be compared; the own one goes before the neighbours'. */
export async function seeSaidBefore(
  ctx: ReadContext,
  cookies: PageRequest['cookies'],
  compared: Compared,
): Promise<SaidBefore> {
  const own = await ownBefore(ctx, compared, cookies[cookieNames.phone]);
  return { own, near: own === null ? await neighboursOf(ctx, compared) : null };
}

/** Where what is asked leads to that says: this is something else. */
const goOn = 'go-on';

export function GoOn(): ReactElement {
  return <div id={goOn} />;
}

/** Said above what can be chosen: it hinders nothing, and nothing is lost by it. */
export function SaidBeforeNotice(props: {
  before: SaidBefore;
  here: string;
  areaId: string | null;
  zone: string;
  today: Day;
  language: Language;
}): ReactElement | null {
  const { before, here, areaId, zone, today, language } = props;
  const another = (
    <LinkButton href={`#${goOn}`} weight="quiet">
      {say(w.another, language)}
    </LinkButton>
  );
  if (before.own) {
    const { id, organisation, saidAt } = before.own;
    const day = dayText(localTime(saidAt, zone).day, language, today);
    const title =
      organisation === null
        ? say(w.ownWaiting, language, { day })
        : say(w.own, language, { day, organisation });
    return (
      <Notice title={title}>
        <p>{say(w.ownText, language)}</p>
        <div className="actions">
          <LinkButton href={`/n/${id}`}>{say(w.look, language)}</LinkButton>
          {another}
        </div>
      </Notice>
    );
  }
  if (!before.near) return null;
  const { organisation } = before.near;
  return (
    <Notice title={say(w.near, language, { organisation })}>
      <p>{say(w.nearText, language, { organisation })}</p>
      <form method="post" action={`${here}/also`} className="actions">
        {areaId === null ? null : <Hidden name="area" value={areaId} />}
        <Button>{say(w.also, language)}</Button>
        {another}
      </form>
    </Notice>
  );
}
