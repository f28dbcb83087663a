import { type Dispatch, type SetStateAction, useCallback, useEffect, useState } from 'react';

function read<T extends object>(place: string, empty: T): T {
  try {
    const found = sessionStorage.getItem(place);
    return found === null ? empty : { ...empty, ...(JSON.parse(found) as Partial<T>) };
  } catch {
    // A browser without storage, or another version's leftovers: the form just starts empty.
    return empty;
  }
}

/**
 * State of a form that outlives a reload of this tab, a lost session and looking at something else meanwhile.
 * `wipe` after it was sent. `empty` must stay the same object; a form as empty as it is kept nowhere.
 */
export function useKept<T extends object>(
  name: string,
  empty: T,
): [T, Dispatch<SetStateAction<T>>, () => void] {
  const place = `lianxin.kept.${name}`;
  const [value, setValue] = useState<T>(() => read(place, empty));
  useEffect(() => {
    const content = JSON.stringify(value);
    if (content === JSON.stringify(empty)) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, content);
  }, [place, value, empty]);
  const wipe = useCallback(() => {
    // At once, since the form may be gone before the effect runs.
    sessionStorage.removeItem(place);
    setValue(empty);
  }, [place, empty]);
  return [value, setValue, wipe];
}
