import { useState } from 'react';
import { type Day, localTime } from '../../../base/time.ts';

/** The day it is in a city when the part is first drawn: looked at once, not at every drawing. */
export function useToday(zone: string): Day {
  const [today] = useState(() => localTime(new Date(), zone).day);
  return today;
}
