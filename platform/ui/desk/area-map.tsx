import { type MouseEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { uiWords as w } from '../ui.words.ts';
import { Told, useSay } from './language.tsx';
import { layOut, type Placed } from './map-layout.ts';
import { type Column, DataTable } from './table.tsx';

export interface MapArea {
  readonly id: string;
  readonly name: string;
  /** Null where nothing says where it lies: it is listed beside the drawing. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** Zero or more; null where it may not or cannot be told. */
  readonly value: number | null;
  /** The value as people say it: `3 of 12`. */
  readonly text: string;
  readonly href?: string | undefined;
}

interface AreaMapProps {
  readonly areas: readonly MapArea[];
  readonly label: string;
  /** Pressed, by mouse or key; without it an area with a `href` leads there. */
  readonly onOpen?: ((id: string) => void) | undefined;
}

const radius = 30;
const inner = 19;
/** Rings: empty, and four that grow denser, so that they are told apart without colour too. */
const steps = 4;

function stepOf(value: number | null, most: number): number | null {
  if (value === null) return null;
  return value <= 0 || most <= 0 ? 0 : Math.ceil((value / most) * steps);
}

/** Wide letters count twice. */
const lengthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffff]/.test(letter) ? 2 : 1), 0);

const cut = (text: string, most: number) => {
  let kept = '';
  for (const letter of text) {
    if (lengthOf(kept + letter) > most) return `${kept}…`;
    kept += letter;
  }
  return kept;
};

/** How wide the drawing may be, followed as the window changes. */
function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const measure = () => setWidth(Math.max(280, of.current?.clientWidth ?? 640));
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [of]);
  return width;
}

function Rings({ id }: { id: string }) {
  return (
    <defs>
      {[1, 2, 3].map((step) => (
        <pattern
          key={step}
          id={`${id}-${step}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={step * 2} height="8" />
        </pattern>
      ))}
    </defs>
  );
}

function Mark({ area, at, step, id }: { area: MapArea; at: Placed; step: number | null; id: string }) {
  const short = lengthOf(area.text) <= 6;
  const number = area.value === null ? '—' : short ? area.text : area.value.toLocaleString('en-US');
  const fill = step === null || step === 0 ? 'none' : step === steps ? undefined : `url(#${id}-${step})`;
  return (
    <g transform={`translate(${at.x} ${at.y - 18})`}>
      <circle r={radius} className="map-ground" />
      <circle
        r={radius}
        className={`map-ring${step === null ? ' map-unknown' : ''}`}
        {...(fill === undefined ? {} : { fill })}
      />
      <circle r={inner} className="map-ground" />
      <text textAnchor="middle" dy="0.35em" className="tabular">
        {number}
      </text>
      <text textAnchor="middle" y={radius + 16}>
        {cut(area.name, 14)}
      </text>
      {short ? null : (
        <text textAnchor="middle" y={radius + 31} className="map-quiet">
          {cut(area.text, 15)}
        </text>
      )}
    </g>
  );
}

function useOpening({ onOpen }: AreaMapProps) {
  return (area: MapArea) =>
    area.href === undefined
      ? null
      : {
          href: area.href,
          onClick: (event: MouseEvent) => {
            if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen(area.id);
          },
        };
}

const saidOf = ({ name, text }: MapArea) => `${name}: ${text}`;

function Drawing(props: AreaMapProps & { width: number }) {
  const id = useId();
  const opening = useOpening(props);
  const { areas, label, width } = props;
  const byId = new Map(areas.map((area) => [area.id, area]));
  const { placed, height } = layOut(
    areas.flatMap(({ id: of, longitude, latitude }) =>
      longitude === null || latitude === null ? [] : [{ id: of, longitude, latitude }],
    ),
    width,
  );
  const most = Math.max(0, ...areas.map(({ value }) => value ?? 0));
  if (placed.length === 0) return null;
  return (
    <svg aria-labelledby={`${id}-name`} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title id={`${id}-name`}>{label}</title>
      <Rings id={id} />
      {placed.map((at) => {
        const area = byId.get(at.id);
        if (!area) return null;
        const link = opening(area);
        const mark = <Mark {...{ area, at, id }} step={stepOf(area.value, most)} />;
        return link ? (
          <a key={at.id} {...link}>
            {mark}
          </a>
        ) : (
          <g key={at.id}>{mark}</g>
        );
      })}
    </svg>
  );
}

/**
 * Areas as they lie to each other, each with its value as a number and as the density of its ring; below it, those of
 * which nothing says where they lie, and the same as a table. Drawn from what is given alone: nothing is fetched.
 */
export function AreaMap(props: AreaMapProps) {
  const say = useSay();
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const opening = useOpening(props);
  const { areas, label } = props;
  if (areas.length === 0) return null;
  const linked = (area: MapArea, text: string) => {
    const link = opening(area);
    return link ? <a {...link}>{text}</a> : text;
  };
  const columns: Column<MapArea>[] = [
    { key: 'name', title: say(w.mapArea), cell: (area) => linked(area, area.name), rowHead: true },
    {
      ...{ key: 'value', title: label, cell: ({ text }) => text },
      compare: (a, b) => (a.value ?? -1) - (b.value ?? -1),
    },
  ];
  const unplaced = areas.filter(({ longitude, latitude }) => longitude === null || latitude === null);
  return (
    <figure className="chart area-map" ref={frame}>
      <figcaption>
        <strong>
          <Told>{label}</Told>
        </strong>{' '}
        <span className="quiet">{say(w.mapLegend)}</span>
      </figcaption>
      <Drawing {...props} width={width} />
      {unplaced.length === 0 ? null : (
        <p>
          <span className="quiet">{say(w.mapUnplaced)}</span>{' '}
          {unplaced.map((area, index) => (
            <span key={area.id}>
              {index === 0 ? null : ' · '}
              {linked(area, saidOf(area))}
            </span>
          ))}
        </p>
      )}
      <details>
        <summary className="no-print">{say(w.asTable)}</summary>
        <DataTable
          name="area-map"
          caption={label}
          className="narrow"
          rows={areas}
          rowKey={({ id }) => id}
          empty={null}
          columns={columns}
        />
      </details>
    </figure>
  );
}
