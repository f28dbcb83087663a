import type { ReactElement } from 'react';
import { isId } from '../../../base/ids.ts';
import { type Language, say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { cookieNames } from '../../../platform/http/cookies.ts';
import type { PageRequest } from '../../../platform/http/page.ts';
import { Phone } from '../../../platform/ui/portal/elements.tsx';
import { isOpen, listAreas, listHelpLines, listStations } from '../../places/places.public.ts';
import { homeWords } from './portal.words.ts';

/** A number that somebody answers now. */
export interface Ring {
  readonly phone: string;
  readonly name: string;
  /** A station with its doors open, or a line that is staffed around the clock. */
  readonly kind: 'station' | 'line';
}

/** The city's hotline, staffed day and night everywhere in China. */
const hotline = '12345';

/** Where somebody is, as far as their browser knows: at a station's own machine, or in the place they chose. */
export interface Whereabouts {
  readonly areaId: string | null;
  readonly stationId?: string | null;
}

function idIn(value: string | undefined): string | null {
  return value !== undefined && isId(value) ? value : null;
}

/** What the cookies tell; a place chosen on this page goes before it. */
export function whereabouts(cookies: PageRequest['cookies'], areaId: string | null = null): Whereabouts {
  return {
    areaId: areaId ?? idIn(cookies[cookieNames.area]),
    stationId: idIn(cookies[cookieNames.station]),
  };
}

/**
 * Whom to ring now: the station one stands in, then open stations, those near the person first, then the best
 * equipped (the big ones have more staff), and the hotline, which is the only one left when all stations are closed.
 */
export async function whomToRing(
  ctx: ReadContext,
  { areaId, stationId = null }: Whereabouts,
  most: number,
): Promise<Ring[]> {
  const paths = new Map((await listAreas(ctx.db)).map(({ id, path }) => [id, path]));
  const mine = areaId === null ? [] : (paths.get(areaId) ?? []);
  // How many areas the two lie in together: the city alone, the district too, the street too.
  const near = (area: string): number => (paths.get(area) ?? []).filter((id) => mine.includes(id)).length;
  const open = (await listStations(ctx.db))
    .filter((station) => isOpen(station, ctx.now, ctx.city.zone))
    .toSorted(
      (a, b) =>
        Number(b.id === stationId) - Number(a.id === stationId) ||
        near(b.areaId) - near(a.areaId) ||
        b.facilities.length - a.facilities.length,
    )
    .slice(0, most)
    .map(({ phone, name }): Ring => ({ phone, name, kind: 'station' }));
  const lines = (await listHelpLines(ctx.db))
    .filter(({ phone }) => phone === hotline)
    .map(({ phone, name }): Ring => ({ phone, name, kind: 'line' }));
  return open.length >= most ? open : [...open, ...lines];
}

export function RingList(props: {
  rings: readonly Ring[];
  language: Language;
  title: string;
  /** Read later than it was drawn: who answers now is not said. */
  timeless?: boolean;
}): ReactElement | null {
  const { rings, language, title, timeless } = props;
  if (rings.length === 0) return null;
  return (
    <div className="ring">
      <p>{title}</p>
      {rings.map(({ phone, name, kind }) => (
        <p key={phone}>
          <Phone number={phone} />{' '}
          <span className="quiet small">
            <span lang="zh-CN">{name}</span>
            {timeless ? null : (
              <> · {say(kind === 'station' ? homeWords.openNow : homeWords.around, language)}</>
            )}
          </span>
        </p>
      ))}
    </div>
  );
}
