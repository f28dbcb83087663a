import { Link } from '@tanstack/react-router';
import { employersDeskWords } from '../../../modules/employers/desk/employers-desk.words.ts';
import { counterWords } from '../../../modules/needs/desk/counter.words.ts';
import { CounterScreen as Counter } from '../../../modules/needs/desk/counter-screen.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';

export function CounterScreen() {
  const say = useSay();
  return (
    <Counter
      search={
        <>
          <Link to="/counter/employers">{say(employersDeskWords.title)}</Link>
          <Link to="/counter/person">{say(counterWords.search)}</Link>
        </>
      }
      openLink={(id) => (
        <Link to="/needs/$id" params={{ id }}>
          {say(counterWords.openNeed)}
        </Link>
      )}
    />
  );
}
