import { expect, test } from 'vitest';
import { createUrgencyReader } from './urgency.ts';

const reader = createUrgencyReader();

test.each([
  ['My husband beats me when he drinks, please help', 'danger'],
  ["I don't want to live anymore", 'danger'],
  ['He said he will kill me if I leave', 'danger'],
  ['Boss locked us in the dormitory and took our phones', 'danger'],
  ['My father is not breathing, what can I do', 'danger'],
  ['The kitchen is on fire', 'danger'],
  ['my daughter is missing since this morning', 'danger'],
  ['A man touched my daughter in the lift', 'danger'],
  ['she swallowed all the pills', 'danger'],
  ['We have nothing to eat for two days', 'attend'],
  ['I am afraid of my husband', 'attend'],
  ['My mother has chest pain', 'attend'],
])('%s: %s', (text, urgency) => {
  const { urgency: read, findings } = reader.read(text);
  expect(read).toBe(urgency);
  for (const { words } of findings) expect(text).toContain(words);
});

test.each([
  'This homework is killing me',
  'I am dying to know the result of my application',
  'My phone battery is dead',
  'My husband never hits me, I only ask about divorce papers',
  'Is there a first aid course about choking',
  'fire drill in our building next week?',
  'In the movie he is stabbed by his brother',
  'Years ago he was hit by a car, now we ask about the disability card',
  'How can my son go to school here',
  'my salary is not paid',
  'Please fix the street light, it is dark at night',
  'select * from users where 1=1; drop table users',
])('%s: ordinary', (text) => {
  expect(reader.read(text)).toMatchObject({ urgency: 'ordinary', findings: [] });
});

test('a child in danger is told apart', () => {
  expect(reader.read('My daughter is missing').child).toBe(true);
  expect(reader.read('My husband beats me').child).toBe(false);
});
