import { Link } from '@tanstack/react-router';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useSay } from '../../platform/ui/desk/language.tsx';
import { isGroup, type MenuGroup, type MenuLine } from './menu.ts';
import type { Place } from './places.ts';

function PlaceLine({ place: { to, name }, current }: { place: Place; current: string | undefined }) {
  const say = useSay();
  return (
    <li>
      <Link to={to} {...(current === to ? { 'aria-current': 'page' as const } : {})}>
        {say(name)}
      </Link>
    </li>
  );
}

interface GroupProps {
  readonly group: MenuGroup;
  readonly current: string | undefined;
  readonly isHere: boolean;
}

/** Open where one is, and otherwise when one opens it. */
function Group({ group: { name, places }, current, isHere }: GroupProps) {
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(isHere);
  return (
    <li>
      <button
        type="button"
        className="menu-group"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {say(name)}
      </button>
      <ul id={id} hidden={!isOpen}>
        {isOpen ? places.map((place) => <PlaceLine key={place.to} place={place} current={current} />) : null}
      </ul>
    </li>
  );
}

/** On a phone the menu is one line wider than the screen: where one is stands in it. */
function useInSight(current: string | undefined): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const here = list.current?.querySelector('[aria-current="page"]');
    const line = list.current?.parentElement;
    if (current === undefined || !here || !line || line.scrollWidth <= line.clientWidth) return;
    const { left, width } = here.getBoundingClientRect();
    const seen = line.getBoundingClientRect();
    // Only the line itself is moved, never the page under a reader.
    line.scrollLeft += left + width / 2 - (seen.left + seen.width / 2);
  }, [current]);
  return list;
}

/** Where one can go, what is not of every day folded by kind of work. */
export function Menu({ lines, current }: { lines: readonly MenuLine[]; current: string | undefined }) {
  const list = useInSight(current);
  return (
    <ul ref={list}>
      {lines.map((line) => {
        if (!isGroup(line)) return <PlaceLine key={line.to} place={line} current={current} />;
        const isHere = line.places.some(({ to }) => to === current);
        // Gone to by another way it opens, and left it folds again.
        return <Group key={`${line.key}${isHere}`} group={line} {...{ current, isHere }} />;
      })}
    </ul>
  );
}
