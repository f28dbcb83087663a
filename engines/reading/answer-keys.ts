import a from './keys/speech-a.json' with { type: 'json' };
import b from './keys/speech-b.json' with { type: 'json' };
import c from './keys/speech-c.json' with { type: 'json' };
import d from './keys/speech-d.json' with { type: 'json' };
import type { AnswerKey } from './measure.ts';

/** What people found in known texts; the texts themselves are not part of the project. */
export const answerKeys: readonly AnswerKey[] = [a, b, c, d];
