import { Link } from '@tanstack/react-router';
import { cardsDeskWords } from '../../../modules/cards/desk/cards-desk.words.ts';
import { employersDeskWords } from '../../../modules/employers/desk/employers-desk.words.ts';
import { joinTitleWords } from '../../../modules/members/desk/join-title.words.ts';
import { counterWords } from '../../../modules/needs/desk/counter.words.ts';
import { CounterScreen as Counter } from '../../../modules/needs/desk/counter-screen.tsx';
import { shiftDeskWords } from '../../../modules/needs/desk/shift-desk.words.ts';
import { needsContract } from '../../../modules/needs/needs.contract.ts';
import { telephonesWords } from '../../../modules/organisations/desk/telephones.words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';

export function CounterScreen() {
  const say = useSay();
  const session = useSession();
  return (
    <Counter
      search={
        <>
          {mayCall(session, needsContract.shift) ? (
            <Link to="/counter/shift">{say(shiftDeskWords.title)}</Link>
          ) : null}
          <Link to="/counter/join">{say(joinTitleWords.join)}</Link>
          <Link to="/counter/telephones">{say(telephonesWords.title)}</Link>
          <Link to="/counter/cards">{say(cardsDeskWords.title)}</Link>
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
