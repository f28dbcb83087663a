import { roleNames, roles, roleTable } from '../../platform/access/roles.ts';
import type { Endpoint } from '../../platform/http/contract.ts';

/** The table of roles as a document: what each is for, and what of the API it may call at all. */
export function rolesDocument(endpoints: readonly Endpoint[]): string {
  const lines = roleNames.flatMap((role) => {
    const { does, sees, not } = roleTable[role];
    const calls = endpoints.filter(({ audience }) => typeof audience !== 'string' && audience.includes(role));
    return [
      '',
      `## ${roles[role].en} ${roles[role].zh} (\`${role}\`)`,
      '',
      '| | | |',
      '| --- | --- | --- |',
      ...(
        [
          ['does', does],
          ['sees', sees],
          ['not', not],
        ] as const
      ).map(([name, word]) => `| ${name} | ${word.en} | ${word.zh} |`),
      '',
      `Calls: ${calls.map(({ name }) => `\`${name}\``).join(', ')}.`,
    ];
  });
  return [
    '# Roles',
    '',
    'Made by `npm run generate` from `platform/access/roles.ts` and the contracts.',
    '',
    'One person may hold several. Each is held for an organisation and an area (the organisation’s own unless another is named), from a moment and perhaps until one. A head or coordinator may name a deputy for a time. What a role may do with one record is decided by the policy of the module that owns it.',
    ...lines,
    '',
  ].join('\n');
}
