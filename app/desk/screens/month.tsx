import { Link, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { pastWords } from '../../../modules/history/desk/past.words.ts';
import { monthWords } from '../../../modules/ledger/desk/month.words.ts';
import { MonthScreen as Month } from '../../../modules/ledger/desk/month-screen.tsx';
import { isMonth, readMonthSearch } from '../../../modules/ledger/desk/month-search.ts';
import { channelWords, outcomeWords } from '../../../modules/needs/needs.words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../../platform/ui/desk/parts.tsx';

const words = { outcomes: outcomeWords, channels: { ...channelWords, import: pastWords.channel } };

export function MonthScreen() {
  const say = useSay();
  const router = useRouter();
  const navigate = useNavigate();
  const { month = '' } = useParams({ strict: false });
  const search = readMonthSearch(useSearch({ strict: false }));
  if (!isMonth(month)) {
    return (
      <PageFrame title={say(monthWords.notAMonth)}>
        <EmptyState title={say(monthWords.notAMonth)} text={say(monthWords.notAMonthText)}>
          <Link to="/month">{say(monthWords.thisMonth)}</Link>
        </EmptyState>
      </PageFrame>
    );
  }
  return (
    <Month
      month={month}
      search={search}
      words={words}
      onGo={(next, asked) => void navigate({ to: '/month/$month', params: { month: next }, search: asked })}
      addressOf={(next, asked) =>
        router.buildLocation({ to: '/month/$month', params: { month: next }, search: asked }).href
      }
      needLink={(id, text, imported) => (
        <Link to={imported ? '/past/$id' : '/needs/$id'} params={{ id }}>
          {text}
        </Link>
      )}
    />
  );
}
