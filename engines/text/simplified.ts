import { Converter } from 'opencc-js/t2cn';
import { variants } from './variants.ts';

/** Gives traditional Chinese in simplified characters; everything else comes back as it was. */
export type Simplified = (text: string) => string;

/**
 * For finding, not for showing: what somebody types in traditional characters is looked for among simplified texts.
 * Costs about 0.1 s to make, holds no state.
 */
export function createSimplified(): Simplified {
  // The package's types lead nowhere under Node's own resolution.
  const convert = Converter({ from: 'tw', to: 'cn' }) as Simplified;
  const plain = (unit: string): string => variants.get(unit) ?? unit;
  return (text) => (/\p{Script=Han}/u.test(text) ? convert(text.replace(/[\u2e80-\u9fff]/gu, plain)) : text);
}
