import { Button } from 'antd';
import { uiWords as w } from '../ui.words.ts';
import { useSay } from './language.tsx';

/** Pages of a list the server cuts; shows nothing where one page holds all. */
export function Pager(props: {
  page: number;
  total: number;
  pageSize: number;
  onPage: (page: number) => void;
}) {
  const say = useSay();
  const pages = Math.max(1, Math.ceil(props.total / props.pageSize));
  if (pages === 1) return null;
  return (
    <div className="row pager">
      <Button disabled={props.page <= 1} onClick={() => props.onPage(props.page - 1)}>
        {say(w.previous)}
      </Button>
      <span className="tabular">{say(w.pageOf, { page: props.page, pages })}</span>
      <Button disabled={props.page >= pages} onClick={() => props.onPage(props.page + 1)}>
        {say(w.next)}
      </Button>
    </div>
  );
}
