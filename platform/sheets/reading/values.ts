const dayOfMilliseconds = 86_400_000;
/** 1899-12-31; the system of 1900 counts a 29 February 1900 that never was. */
const from1900 = Date.UTC(1899, 11, 31);
const from1904 = Date.UTC(1904, 0, 1);
const lastDay = 2_958_466;

/**
 * What a number means in a cell that shows days: `2026-11-24`, with a time `2026-11-24 09:30:00`, a time alone
 * `09:30:00`; null where it is no day that Excel knows.
 */
export function timeText(serial: number, since1904: boolean): string | null {
  if (!(serial >= 0) || serial >= lastDay) return null;
  let whole = Math.floor(serial);
  let seconds = Math.round((serial - whole) * 86_400);
  if (seconds === 86_400) {
    whole += 1;
    seconds = 0;
  }
  const iso = new Date(seconds * 1000).toISOString().slice(11, 19);
  if (whole === 0 && !since1904) return iso;
  const start = since1904 ? from1904 : from1900;
  const days = since1904 ? whole : whole > 59 ? whole - 1 : whole;
  const day = new Date(start + days * dayOfMilliseconds).toISOString().slice(0, 10);
  return seconds === 0 ? day : `${day} ${iso}`;
}

/** The number of days in the system of 1900 of a day (and time) from 1900-03-01 on. */
export function serialOf(day: string, time = '00:00:00'): number {
  const at = Date.parse(`${day}T${time}Z`);
  return (at - from1900) / dayOfMilliseconds + 1;
}

/** As Excel shows a number that is too long for it: `1.50423E+17`. */
function scientific(value: number): string {
  return value
    .toExponential(5)
    .replace(/\.?0*e/, 'e')
    .replace('e', 'E');
}

/** A number as it is shown; from sixteen digits on only fifteen are left of what was typed. */
export function numberText(written: string): { text: string; lost: boolean } {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return { text: written, lost: false };
  if (Math.abs(value) >= 1e15) return { text: scientific(value), lost: true };
  return { text: String(Number(value.toPrecision(15))), lost: false };
}
