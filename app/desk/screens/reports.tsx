import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { figuresContract } from '../../../modules/papers/figures.contract.ts';
import { ReportScreen } from '../../../modules/reports/desk/report-screen.tsx';
import { listWords, templateDeskWords } from '../../../modules/reports/desk/reports-desk.words.ts';
import { ReportsScreen } from '../../../modules/reports/desk/reports-screen.tsx';
import { readReportsSearch } from '../../../modules/reports/desk/reports-search.ts';
import { TemplateScreen } from '../../../modules/reports/desk/template-screen.tsx';
import { TemplatesScreen } from '../../../modules/reports/desk/templates-screen.tsx';
import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { lookUps } from '../look-ups.ts';
import '../../../modules/reports/desk/reports.css';

const papers = client(figuresContract, deskFetch);

export function Reports() {
  const navigate = useNavigate();
  const search = readReportsSearch(useSearch({ strict: false }));
  const areas = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  const organisations = useQuery({
    queryKey: ['look-up', 'organisations'],
    queryFn: ({ signal }) => lookUps.organisations(signal),
  });
  return (
    <ReportsScreen
      search={search}
      places={{ areas: areas.data ?? [], organisations: organisations.data ?? [] }}
      onSearch={(next) => void navigate({ to: '/reports', search: next, resetScroll: false })}
      onOpen={(id) => void navigate({ to: '/reports/$id', params: { id } })}
      reportLink={(id, text) => (
        <Link to="/reports/$id" params={{ id }}>
          {text}
        </Link>
      )}
    />
  );
}

export function OneReport() {
  const say = useSay();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  return (
    <ReportScreen
      key={id}
      id={id}
      back={<Link to="/reports">{say(listWords.back)}</Link>}
      reportLink={(to, text) => (
        <Link to="/reports/$id" params={{ id: to }}>
          {text}
        </Link>
      )}
      indicatorLink={(code, search, text) => (
        <Link to="/indicators/$code" params={{ code }} search={search}>
          {text}
        </Link>
      )}
      paperFigureLink={(figure, text) => (
        <Link to="/papers/figures/$id" params={{ id: figure }}>
          {text}
        </Link>
      )}
      findPaperFigures={async (search, signal) =>
        (await papers.list({ query: { search, page: 1 }, signal })).figures
      }
      onDropped={() => void navigate({ to: '/reports' })}
      onDocument={(to) => void navigate({ to: '/documents/$id', params: { id: to } })}
    />
  );
}

export function Templates() {
  const navigate = useNavigate();
  return (
    <TemplatesScreen
      onOpen={(id) => void navigate({ to: '/reports/templates/$id', params: { id } })}
      templateLink={(id, text) => (
        <Link to="/reports/templates/$id" params={{ id }}>
          {text}
        </Link>
      )}
    />
  );
}

export function OneTemplate() {
  const say = useSay();
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  return (
    <TemplateScreen
      key={id}
      id={id}
      back={<Link to="/reports/templates">{say(templateDeskWords.back)}</Link>}
      onOpen={(to) => void navigate({ to: '/reports/templates/$id', params: { id: to } })}
      onUse={(template) => void navigate({ to: '/reports', search: { template, make: true } })}
    />
  );
}
