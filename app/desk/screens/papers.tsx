import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { stateWords } from '../../../modules/needs/needs.words.ts';
import { FigureScreen } from '../../../modules/papers/desk/figure-screen.tsx';
import { figuresDeskWords } from '../../../modules/papers/desk/figures-desk.words.ts';
import { FiguresScreen } from '../../../modules/papers/desk/figures-screen.tsx';
import { ItemsScreen } from '../../../modules/papers/desk/items-screen.tsx';
import { NewPaperScreen } from '../../../modules/papers/desk/new-paper-screen.tsx';
import { PaperScreen } from '../../../modules/papers/desk/paper-screen.tsx';
import { papersDeskWords } from '../../../modules/papers/desk/papers-desk.words.ts';
import { PapersScreen } from '../../../modules/papers/desk/papers-screen.tsx';
import {
  readFiguresSearch,
  readHeldSearch,
  readItemsSearch,
  readPapersSearch,
} from '../../../modules/papers/desk/papers-search.ts';
import { papersTitleWords } from '../../../modules/papers/desk/papers-title.words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { lookUps } from '../look-ups.ts';
import '../../../modules/papers/desk/papers.css';

const paperLink = (id: string, text: ReactNode) => (
  <Link to="/papers/$id" params={{ id }}>
    {text}
  </Link>
);
const figureLink = (id: string, text: ReactNode) => (
  <Link to="/papers/figures/$id" params={{ id }}>
    {text}
  </Link>
);
const itemLink = (id: string, text: ReactNode) => (
  <Link to="/papers/items" search={{ open: id }}>
    {text}
  </Link>
);
const needLink = (id: string, text: ReactNode) => (
  <Link to="/needs/$id" params={{ id }}>
    {text}
  </Link>
);

export function Papers() {
  const navigate = useNavigate();
  return (
    <PapersScreen
      search={readPapersSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/papers', search, resetScroll: false })}
      onAdd={() => void navigate({ to: '/papers/new' })}
      onOpen={(id) => void navigate({ to: '/papers/$id', params: { id } })}
      paperLink={paperLink}
    />
  );
}

export function NewPaper() {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <NewPaperScreen
      back={<Link to="/papers">{say(papersDeskWords.back)}</Link>}
      paperLink={paperLink}
      onKept={(id) => void navigate({ to: '/papers/$id', params: { id } })}
    />
  );
}

export function Paper() {
  const say = useSay();
  const { id = '' } = useParams({ strict: false });
  return (
    <PaperScreen
      key={id}
      id={id}
      back={<Link to="/papers">{say(papersDeskWords.back)}</Link>}
      figureLink={figureLink}
      itemsLink={<Link to="/papers/items">{say(papersTitleWords.items)}</Link>}
    />
  );
}

export function PaperItems() {
  const navigate = useNavigate();
  const organisations = useQuery({
    queryKey: ['look-up', 'organisations'],
    queryFn: ({ signal }) => lookUps.organisations(signal),
  });
  return (
    <ItemsScreen
      search={readItemsSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/papers/items', search, resetScroll: false })}
      lookUps={{
        employers: lookUps.employers,
        organisations: organisations.data ?? [],
        needLink,
        needStates: stateWords,
      }}
      paperLink={paperLink}
      itemLink={itemLink}
    />
  );
}

export function PaperFigures() {
  const navigate = useNavigate();
  return (
    <FiguresScreen
      search={readFiguresSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/papers/figures', search, resetScroll: false })}
      figureLink={figureLink}
      paperLink={paperLink}
    />
  );
}

export function PaperFigure() {
  const say = useSay();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const areas = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  return (
    <FigureScreen
      id={id}
      back={<Link to="/papers/figures">{say(figuresDeskWords.back)}</Link>}
      paperLink={paperLink}
      search={readHeldSearch(useSearch({ strict: false }))}
      onSearch={(search) =>
        void navigate({ to: '/papers/figures/$id', params: { id }, search, resetScroll: false })
      }
      areas={areas.data ?? []}
    />
  );
}
