import type { Need } from '../contract/need.ts';

export type Question = Pick<Need['messages'][number], 'id' | 'words' | 'at'>;

/**
 * Relatives' questions that the caller may answer, in the order they came: those without an answer; where each has
 * one, the last, to which something can be added.
 */
export function questionsOf(messages: Need['messages']): Question[] {
  const answered = new Set(messages.map(({ answersId }) => answersId));
  const asked = messages.filter(({ mayAnswer }) => mayAnswer);
  const open = asked.filter(({ id }) => !answered.has(id));
  return open.length > 0 ? open : asked.slice(-1);
}
