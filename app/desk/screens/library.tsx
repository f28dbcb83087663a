import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EditItemScreen, NewItemScreen } from '../../../modules/library/desk/edit-screen.tsx';
import { ItemScreen } from '../../../modules/library/desk/item-screen.tsx';
import { deskWords as w } from '../../../modules/library/desk/library-desk.words.ts';
import { LibraryScreen } from '../../../modules/library/desk/library-screen.tsx';
import {
  readItemSearch,
  readLibrarySearch,
  readOfDocument,
} from '../../../modules/library/desk/library-search.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { lookUps } from '../look-ups.ts';
import '../../../modules/library/desk/library.css';

const itemLink = (id: string, text: ReactNode) => (
  <Link to="/library/$id" params={{ id }}>
    {text}
  </Link>
);

function useAreas() {
  const areas = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  return areas.data ?? [];
}

export function Library() {
  const navigate = useNavigate();
  return (
    <LibraryScreen
      search={readLibrarySearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/library', search, resetScroll: false })}
      onOpen={(id) => void navigate({ to: id === 'new' ? '/library/new' : '/library/$id', params: { id } })}
      itemLink={itemLink}
    />
  );
}

export function LibraryItem() {
  const say = useSay();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  return (
    <ItemScreen
      key={id}
      id={id}
      search={readItemSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/library/$id', params: { id }, search, resetScroll: false })}
      back={<Link to="/library">{say(w.back)}</Link>}
      itemLink={itemLink}
      documentLink={(of, text) => (
        <Link to="/documents/$id" params={{ id: of }}>
          {text}
        </Link>
      )}
      onEdit={(what) => void navigate({ to: '/library/$id/$what', params: { id, what } })}
    />
  );
}

export function NewLibraryItem() {
  const say = useSay();
  const navigate = useNavigate();
  const { document = null } = readOfDocument(useSearch({ strict: false }));
  return (
    <NewItemScreen
      documentId={document}
      areas={useAreas()}
      back={<Link to="/library">{say(w.back)}</Link>}
      onDone={(id) => void navigate({ to: '/library/$id', params: { id } })}
      onCancel={() => void navigate({ to: '/library' })}
      itemLink={itemLink}
    />
  );
}

export function EditLibraryItem() {
  const say = useSay();
  const navigate = useNavigate();
  const { id = '', what = '' } = useParams({ strict: false });
  const open = () => void navigate({ to: '/library/$id', params: { id } });
  return (
    <EditItemScreen
      key={`${id} ${what}`}
      id={id}
      what={what === 'facts' || what === 'withdrawal' ? what : 'edition'}
      areas={useAreas()}
      back={itemLink(id, say(w.backToItem))}
      onDone={open}
      onCancel={open}
    />
  );
}
