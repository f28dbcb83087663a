import { Button } from 'antd';
import type { ReactNode } from 'react';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { ListPage, useList } from '../../../platform/ui/desk/list-page.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { paperKinds } from '../kinds.rules.ts';
import type { PaperLine } from '../papers.contract.ts';
import { papersApi as api, papersKey } from './papers.api.ts';
import { paperKindWords, papersDeskWords as w } from './papers-desk.words.ts';
import type { PapersSearch } from './papers-search.ts';
import { papersTitleWords } from './papers-title.words.ts';

interface Props {
  readonly search: PapersSearch;
  readonly onSearch: (next: PapersSearch) => void;
  readonly onAdd: () => void;
  readonly onOpen: (id: string) => void;
  readonly paperLink: (id: string, text: ReactNode) => ReactNode;
}

const sum = ({ figure, task, mechanism }: PaperLine['open']) => figure + task + mechanism;

function useColumns({ paperLink }: Props): Column<PaperLine>[] {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  return [
    {
      key: 'title',
      title: say(w.title),
      rowHead: true,
      cell: ({ id, title }) => paperLink(id, <CityText>{title}</CityText>),
    },
    { key: 'kind', title: say(w.kind), cell: ({ kind }) => say(paperKindWords[kind]) },
    {
      ...{ key: 'day', title: say(w.day), className: 'tabular' },
      cell: ({ day }) => (day === null ? '' : dayText(day, language, today)),
    },
    { key: 'speaker', title: say(w.speaker), cell: ({ speaker }) => <CityText>{speaker}</CityText> },
    {
      key: 'open',
      title: say(w.toDecide),
      cell: ({ open, kind }) => {
        if (kind === 'note') return null;
        return sum(open) === 0 ? (
          <StateTag tone="ended" text={say(w.decidedState)} />
        ) : (
          <StateTag tone="waiting" text={String(sum(open))} />
        );
      },
    },
    {
      key: 'accepted',
      title: say(w.accepted),
      number: true,
      cell: ({ accepted, kind }) => (kind === 'note' ? '' : sum(accepted)),
    },
    {
      key: 'received',
      title: say(w.received),
      className: 'tabular',
      cell: ({ receivedAt, receivedBy }) => (
        <CityText>
          {`${instantText(new Date(receivedAt), zone, language, today)} ${receivedBy?.name ?? ''}`}
        </CityText>
      ),
    },
  ];
}

/** The papers of one's own organisation: found, opened, a new one read in. */
export function PapersScreen(props: Props) {
  const say = useSay();
  const { search, onSearch, onOpen, onAdd } = props;
  const { q = '', page = 1, ...filter } = search;
  const found = useList(papersKey, { search: q, page, ...filter }, api.list);
  return (
    <ListPage
      name="papers"
      title={say(papersTitleWords.papers)}
      words={w}
      {...{ search, onSearch, found, onOpen }}
      choices={[
        {
          ...{ key: 'kind', label: say(w.kind), any: say(w.anyKind) },
          options: paperKinds.map((value) => ({ value, label: say(paperKindWords[value]) })),
        },
        {
          ...{ key: 'state', label: say(w.state), any: say(w.anyState) },
          options: [
            { value: 'open', label: say(w.openState) },
            { value: 'decided', label: say(w.decidedState) },
          ],
        },
      ]}
      columns={useColumns(props)}
      rows={found.data?.papers}
      download={(format) => api.sheet({ query: { search: q, ...filter, format } })}
      aside={
        <Button type="primary" onClick={onAdd}>
          {say(w.add)}
        </Button>
      }
    />
  );
}
