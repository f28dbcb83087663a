import { expect, test } from 'vitest';
import { checkDocuments } from './check-documents.ts';

const paths = [
  'README.md',
  'docs/decisions/001-house.md',
  'modules/needs/needs.rules.ts',
  'package.json',
  '.ci/run',
];
const scripts = '{"scripts":{"start":"x","check":"y"}}';

function findings(text: string, path = 'README.md'): string[] {
  return checkDocuments(
    new Map([
      [path, text],
      ['package.json', scripts],
    ]),
    paths,
  ).map((one) => one.message);
}

test('paths, links and commands that are there pass', () => {
  const text = `See [the house](docs/decisions/001-house.md#why), \`modules/needs/\`, \`needs.rules.ts\`, \`modules/*/*.rules.ts\`,
\`dist/server/main.js\`, \`docs/decisions/NNN-title.md\`, \`/api/needs\`, \`.ci/run\`, [a site](https://example.org)
and \`npm run check\`. In \`needs.dispatch\` nothing is a path.`;
  expect(findings(text)).toEqual([]);
  expect(findings('[back](../../README.md)', 'docs/decisions/001-house.md')).toEqual([]);
});

test.each([
  ['[gone](docs/gone.md)', 'dead link: docs/gone.md'],
  ['`modules/needs/needs.policy.ts`', 'no such file: modules/needs/needs.policy.ts'],
  ['`needs.policy.ts`', 'no such file: needs.policy.ts'],
  ['`modules/*/*.policy.ts`', 'no such file: modules/*/*.policy.ts'],
  ['run npm run gone', 'package.json has no script "gone"'],
])('%s is found', (text, message) => {
  expect(findings(text)).toEqual([message]);
});
