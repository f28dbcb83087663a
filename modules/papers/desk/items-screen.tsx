import type { ReactNode } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { ListPage, useBeside, useList, useOpened } from '../../../platform/ui/desk/list-page.tsx';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import type { Item } from '../items.contract.ts';
import { itemStates } from '../kinds.rules.ts';
import { ItemDue, ItemPanel } from './item-panel.tsx';
import { itemsDeskWords as w } from './items-desk.words.ts';
import { NoteBox } from './note-box.tsx';
import { itemsApi as api, itemsKey } from './papers.api.ts';
import type { ItemsSearch } from './papers-search.ts';
import { papersTitleWords } from './papers-title.words.ts';
import type { ItemLookUps } from './ties.tsx';

interface Props {
  readonly search: ItemsSearch;
  readonly onSearch: (next: ItemsSearch) => void;
  readonly lookUps: ItemLookUps;
  readonly paperLink: (id: string, text: ReactNode) => ReactNode;
  readonly itemLink: (id: string, text: ReactNode) => ReactNode;
}

function useColumns(show: (id: string) => void): Column<Item>[] {
  const say = useSay();
  return [
    { key: 'due', title: say(w.due), className: 'tabular', cell: (item) => <ItemDue item={item} /> },
    {
      key: 'words',
      title: say(w.words),
      rowHead: true,
      cell: ({ id, words }) => (
        <button type="button" className="plain as-link" onClick={() => show(id)}>
          <CityText>{words}</CityText>
        </button>
      ),
    },
    {
      key: 'from',
      title: say(w.from),
      cell: ({ origin, author }) =>
        origin === 'task' ? (
          <>
            {say(w.fromTask)} <CityText>{author.name}</CityText>
          </>
        ) : (
          <CityText>{author.name}</CityText>
        ),
    },
    {
      key: 'ties',
      title: say(w.ties),
      cell: ({ ties }) => (
        <CityText>
          {ties
            .slice(0, 3)
            .map(({ name, reference }) => reference ?? name)
            .join(say(w.between))}
        </CityText>
      ),
    },
    { key: 'answer', title: say(w.result), cell: ({ answer }) => <CityText>{answer}</CityText> },
  ];
}

/** Leaders' notes and accepted tasks by their day: taken, looked at, done with a line. */
export function ItemsScreen(props: Props) {
  const say = useSay();
  const { search, onSearch, lookUps, paperLink, itemLink } = props;
  const { q = '', state = 'open', page = 1, open } = search;
  const asked = { search: q, state };
  const found = useList(itemsKey, { ...asked, page }, api.list);
  const { shown, error } = useOpened(itemsKey, open, found.data?.items, api.one);
  const { show, shut } = useBeside(search, onSearch);
  const overdue = found.data?.overdue ?? 0;
  const others = itemStates.filter((one) => one !== 'open');
  return (
    <ListPage
      name="paper-items"
      title={say(papersTitleWords.items)}
      words={w}
      {...{ search, onSearch, found, error }}
      choices={[
        {
          ...{ key: 'state', label: say(w.state), any: say(w.open) },
          options: others.map((value) => ({ value, label: say(w[value]) })),
        },
      ]}
      before={<NoteBox lookUps={lookUps} itemLink={itemLink} />}
      columns={useColumns(show)}
      rows={found.data?.items}
      beside={overdue > 0 ? <StateTag tone="overdue" text={say(w.overdueCount, { count: overdue })} /> : null}
      onOpen={show}
      download={(format) => api.sheet({ query: { ...asked, format } })}
    >
      {shown ? (
        <SidePanel label={shown.words} links={null} onClose={shut}>
          <ItemPanel key={shown.id} item={shown} lookUps={lookUps} paperLink={paperLink} onDone={shut} />
        </SidePanel>
      ) : null}
    </ListPage>
  );
}
