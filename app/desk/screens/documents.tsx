import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { DocumentScreen } from '../../../modules/documents/desk/document-screen.tsx';
import { registerWords } from '../../../modules/documents/desk/documents-desk.words.ts';
import { readDocumentsSearch, readSupersedes } from '../../../modules/documents/desk/documents-search.ts';
import { RegisterScreen } from '../../../modules/documents/desk/register-screen.tsx';
import { editors } from '../../../modules/library/kinds.rules.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';

export function Documents() {
  const navigate = useNavigate();
  return (
    <RegisterScreen
      search={readDocumentsSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/documents', search, resetScroll: false })}
      onOpen={(id) => void navigate({ to: '/documents/$id', params: { id } })}
      documentLink={(id, text) => (
        <Link to="/documents/$id" params={{ id }}>
          {text}
        </Link>
      )}
    />
  );
}

export function OfficialDocument() {
  const say = useSay();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const { roles } = useSession();
  const keeps = editors.some((role) => roles.includes(role));
  const { supersedes = null } = readSupersedes(useSearch({ strict: false }));
  return (
    <DocumentScreen
      key={`${id} ${supersedes}`}
      id={id}
      supersedes={supersedes}
      back={<Link to="/documents">{say(registerWords.back)}</Link>}
      onOpen={(to) => void navigate({ to: '/documents/$id', params: { id: to } })}
      onLibrary={keeps ? (of) => void navigate({ to: '/library/new', search: { document: of } }) : null}
      onSupersede={(of) =>
        void navigate({ to: '/documents/$id', params: { id: 'new' }, search: { supersedes: of } })
      }
      documentLink={(to, text) => (
        <Link to="/documents/$id" params={{ id: to }}>
          {text}
        </Link>
      )}
    />
  );
}
