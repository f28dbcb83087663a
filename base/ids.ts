/** Where fresh identifiers and secrets come from: the clock and chance are handed in, never taken from the air. */
export interface Chance {
  /** `size` unpredictable bytes. */
  bytes(size: number): Uint8Array;
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A UUIDv7 (RFC 9562 §5.7) for the instant `at`; the other 74 bits are chance. With a `step` (0 to 4095), 12 of them
 * are that number instead, so that ids of one instant sort by their steps (§6.2, method 1).
 */
export function newId(at: Date, chance: Chance, step?: number): string {
  const bytes = chance.bytes(16);
  const millis = at.getTime();
  for (let index = 0; index < 6; index += 1) {
    bytes[index] = Math.floor(millis / 2 ** (8 * (5 - index))) & 0xff;
  }
  if (step !== undefined) [bytes[6], bytes[7]] = [step >> 8, step & 0xff];
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = Array.from(bytes, (byte) => hex[byte] ?? '00').join('');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The instant that {@link newId} made an id for. */
export function madeAt(id: string): Date {
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
}

/** True for a lower-case UUID of any version; what goes into `set local app.city` must pass this. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
