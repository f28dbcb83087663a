import { useParams } from '@tanstack/react-router';
import { NeedDetail } from '../../../modules/needs/desk/need-detail.tsx';

/** One need on a page of its own. */
export function NeedScreen() {
  const { id = '' } = useParams({ strict: false });
  return (
    <main id="content" className="page" tabIndex={-1}>
      <NeedDetail key={id} id={id} level={1} />
    </main>
  );
}
