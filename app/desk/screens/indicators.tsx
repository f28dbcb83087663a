import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { pastWords } from '../../../modules/history/desk/past.words.ts';
import { BasesScreen } from '../../../modules/ledger/desk/bases-screen.tsx';
import { IndicatorFormScreen } from '../../../modules/ledger/desk/indicator-form.tsx';
import { IndicatorScreen } from '../../../modules/ledger/desk/indicator-screen.tsx';
import { indicatorsDeskWords as w } from '../../../modules/ledger/desk/indicators.words.ts';
import { IndicatorsScreen } from '../../../modules/ledger/desk/indicators-screen.tsx';
import { readIndicatorSearch } from '../../../modules/ledger/desk/indicators-search.ts';
import { channelWords, outcomeWords } from '../../../modules/needs/needs.words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';

const words = { outcomes: outcomeWords, channels: { ...channelWords, import: pastWords.channel } };

/** Where the records of other kinds than activities stand. */
const recordPages = new Map<string, '/needs/$id' | '/past/$id' | '/meetings/$id'>([
  ['need', '/needs/$id'],
  ['past_need', '/past/$id'],
  ['joint_meeting', '/meetings/$id'],
]);

/** The search of the list, without what lies open in one of its indicators. */
function useListSearch() {
  const {
    part: _,
    page: __,
    basis: ___,
    category: ____,
    kind: _____,
    ...search
  } = readIndicatorSearch(useSearch({ strict: false }));
  return search;
}

export function Indicators() {
  const navigate = useNavigate();
  const search = useListSearch();
  return (
    <IndicatorsScreen
      search={search}
      onSearch={(next) => void navigate({ to: '/indicators', search: next })}
      indicatorLink={(code, text) => (
        <Link to="/indicators/$code" params={{ code }} search={search}>
          {text}
        </Link>
      )}
      addLink={(text) => (
        <Button type="primary" onClick={() => void navigate({ to: '/indicators/new' })}>
          {text}
        </Button>
      )}
    />
  );
}

export function OneIndicator() {
  const navigate = useNavigate();
  const { code = '' } = useParams({ strict: false });
  const search = readIndicatorSearch(useSearch({ strict: false }));
  const list = useListSearch();
  const params = { code };
  return (
    <IndicatorScreen
      key={code}
      code={code}
      search={search}
      words={words}
      onSearch={(next) => void navigate({ to: '/indicators/$code', params, search: next })}
      back={(text) => (
        <Link to="/indicators" search={list}>
          {text}
        </Link>
      )}
      editLink={(text) => (
        <Button onClick={() => void navigate({ to: '/indicators/$code/edit', params })}>{text}</Button>
      )}
      partLink={(part, text, basis) => (
        <Link to="/indicators/$code" params={params} search={{ ...list, part, ...(basis ? { basis } : {}) }}>
          {text}
        </Link>
      )}
      partBack={(text) => (
        <Link to="/indicators/$code" params={params} search={list}>
          {text}
        </Link>
      )}
      recordLink={({ recordId: id, recordKind }, text) => {
        if (recordKind === 'activity')
          return (
            <Link to="/activities" search={{ open: id }}>
              {text}
            </Link>
          );
        const page = recordPages.get(recordKind);
        // Stations stand in the settings and members in the books of their body: nothing of theirs opens here.
        if (page === undefined) return text;
        return (
          <Link to={page} params={{ id }}>
            {text}
          </Link>
        );
      }}
    />
  );
}

function useDone(): (code: string) => void {
  const navigate = useNavigate();
  return (code) => void navigate({ to: '/indicators/$code', params: { code } });
}

export function NewIndicator() {
  const say = useSay();
  return (
    <IndicatorFormScreen
      code={null}
      backText={say(w.back)}
      back={(text) => <Link to="/indicators">{text}</Link>}
      onDone={useDone()}
    />
  );
}

export function EditIndicator() {
  const say = useSay();
  const { code = '' } = useParams({ strict: false });
  return (
    <IndicatorFormScreen
      key={code}
      code={code}
      backText={say(w.recordsBack)}
      back={(text) => (
        <Link to="/indicators/$code" params={{ code }}>
          {text}
        </Link>
      )}
      onDone={useDone()}
    />
  );
}

export function Bases() {
  return <BasesScreen />;
}
