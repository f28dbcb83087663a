import { normalise } from '../text/normalise.ts';
import { createSimplified, type Simplified } from '../text/simplified.ts';

let simplified: Simplified | undefined;

/** A name as names are compared: half width, simplified, lower case, without blanks. Keeps no state but a table. */
export function plainName(name: string): string {
  simplified ??= createSimplified();
  return normalise(simplified(name)).replace(/[\s\u3000·“”"'‘’《》]/gu, '');
}
