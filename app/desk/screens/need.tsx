import { Link, useCanGoBack, useParams, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { joinTitleWords } from '../../../modules/members/desk/join-title.words.ts';
import { joiners } from '../../../modules/members/members.rules.ts';
import { detailWords as w } from '../../../modules/needs/desk/detail.words.ts';
import { NeedDetail } from '../../../modules/needs/desk/need-detail.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { deskWords } from '../desk.words.ts';

/** One need on a page of its own. */
export function NeedScreen() {
  const say = useSay();
  const session = useSession();
  const { id = '' } = useParams({ strict: false });
  const router = useRouter();
  const canGoBack = useCanGoBack();
  useEffect(() => {
    document.title = `${say(w.need)} · ${say(uiWords.product)}`;
  }, [say]);
  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1 className="unseen">{say(w.need)}</h1>
      {canGoBack ? (
        <p className="no-print">
          <Button type="link" className="flush" onClick={() => router.history.back()}>
            {say(w.back)}
          </Button>
        </p>
      ) : (
        <p className="no-print lead">
          <Link to="/">{say(deskWords.toFirst)}</Link>
        </p>
      )}
      <NeedDetail key={id} id={id} />
      {mayCall(session, { audience: joiners }) ? (
        <p className="no-print">
          <Link to="/counter/join" search={{ need: id }}>
            {say(joinTitleWords.fromNeed)}
          </Link>
        </p>
      ) : null}
    </main>
  );
}
