/** What a file is, told by its name or by the folder of the same role it lies in. */
export type Role =
  | 'words'
  | 'tables'
  | 'contract'
  | 'rules'
  | 'policy'
  | 'store'
  | 'views'
  | 'happenings'
  | 'actions'
  | 'followers'
  | 'jobs'
  | 'routes'
  | 'portal'
  | 'desk'
  | 'public'
  | 'module'
  | 'fixtures'
  | 'test';

export interface Allowed {
  /** Roles of its own module. `types` below adds roles from which only types may come. */
  own: readonly Role[];
  types?: readonly Role[];
  /** Starts of paths on the floors below; `platform/` is all of it. */
  ground: readonly string[];
  groundTypes?: readonly string[];
  /** What it may take from modules before its own. */
  earlier: readonly Role[];
  earlierTypes?: readonly Role[];
  /** Packages by name or start (`@tanstack/`); `any` where the role is free to choose. */
  packages: readonly string[] | 'any';
}

const http = ['platform/http/', 'platform/access/', 'platform/i18n/'];

/** The table of the house: each line is one role and all that it may import. */
export const roleTable: Record<Exclude<Role, 'test'>, Allowed> = {
  words: {
    own: ['words'],
    types: ['contract', 'rules', 'tables'],
    ground: ['base/'],
    groundTypes: ['engines/', 'platform/'],
    earlier: [],
    packages: [],
  },
  tables: { own: ['tables'], ground: ['base/'], earlier: [], packages: ['kysely'] },
  contract: {
    own: ['contract', 'words', 'rules'],
    ground: [
      'base/',
      'platform/http/contract.ts',
      'platform/http/delivery.ts',
      'platform/http/schema.ts',
      'platform/files/file.contract.ts',
      'platform/sheets/sheet.contract.ts',
      'platform/access/roles.ts',
    ],
    groundTypes: ['platform/'],
    earlier: [],
    earlierTypes: ['public'],
    packages: ['zod'],
  },
  rules: {
    own: ['rules', 'words'],
    types: ['contract', 'tables'],
    ground: ['base/', 'engines/'],
    groundTypes: ['platform/access/'],
    earlier: [],
    earlierTypes: ['public'],
    packages: [],
  },
  policy: {
    own: ['policy', 'rules', 'words'],
    types: ['contract', 'tables'],
    ground: ['base/', 'platform/access/'],
    groundTypes: ['platform/'],
    earlier: ['public'],
    packages: [],
  },
  store: {
    own: ['store', 'tables', 'rules'],
    types: ['contract', 'policy', 'happenings'],
    ground: ['base/', 'platform/db/'],
    groundTypes: ['platform/', 'engines/'],
    earlier: [],
    earlierTypes: ['public'],
    packages: ['kysely'],
  },
  // What a caller sees of a record, put together from its own store and earlier modules.
  views: {
    own: ['views', 'store', 'policy', 'rules', 'followers', 'words'],
    types: ['contract', 'tables'],
    ground: ['base/', 'engines/', 'platform/'],
    earlier: ['public'],
    packages: [],
  },
  happenings: {
    own: ['happenings'],
    types: ['contract', 'rules', 'tables'],
    ground: ['base/', 'platform/happenings/'],
    groundTypes: ['platform/'],
    earlier: [],
    earlierTypes: ['public'],
    packages: ['zod'],
  },
  actions: {
    own: ['actions', 'views', 'store', 'policy', 'rules', 'happenings', 'words'],
    types: ['contract', 'tables'],
    ground: ['base/', 'engines/', 'platform/'],
    earlier: ['public'],
    packages: 'any',
  },
  followers: {
    own: ['followers', 'actions', 'store', 'policy', 'rules', 'happenings', 'words'],
    types: ['contract', 'tables'],
    ground: ['base/', 'engines/', 'platform/'],
    earlier: ['public', 'happenings'],
    packages: 'any',
  },
  // What is done at a time instead of at a call.
  jobs: {
    own: ['actions', 'store', 'policy', 'rules', 'happenings', 'words'],
    types: ['contract', 'tables'],
    ground: ['base/', 'engines/', 'platform/'],
    earlier: ['public'],
    packages: 'any',
  },
  routes: {
    own: ['routes', 'contract', 'actions', 'views', 'store', 'policy', 'rules', 'words'],
    types: ['tables'],
    ground: ['base/', ...http],
    groundTypes: ['platform/'],
    earlier: ['public'],
    packages: [],
  },
  portal: {
    own: ['portal', 'actions', 'views', 'store', 'policy', 'contract', 'rules', 'words'],
    types: ['tables'],
    ground: ['base/', 'platform/ui/', ...http],
    groundTypes: ['platform/', 'engines/'],
    earlier: ['public'],
    packages: ['react', 'zod'],
  },
  desk: {
    own: ['desk', 'contract', 'rules', 'words'],
    ground: [
      'base/',
      'platform/ui/',
      'platform/i18n/',
      'platform/http/client.ts',
      'platform/access/roles.ts',
    ],
    groundTypes: ['platform/http/', 'platform/access/'],
    earlier: [],
    packages: ['react', 'react-dom', 'antd', '@ant-design/', '@tanstack/', 'zod', 'dayjs'],
  },
  public: {
    own: [
      'actions',
      'views',
      'store',
      'policy',
      'rules',
      'contract',
      'happenings',
      'followers',
      'words',
      'portal',
    ],
    types: ['tables'],
    ground: ['base/', 'engines/', 'platform/'],
    earlier: ['public'],
    packages: [],
  },
  module: {
    own: [
      'routes',
      'portal',
      'followers',
      'jobs',
      'actions',
      'views',
      'store',
      'policy',
      'rules',
      'contract',
      'happenings',
      'words',
    ],
    ground: ['base/', 'engines/', 'platform/'],
    earlier: ['public', 'happenings'],
    packages: [],
  },
  fixtures: {
    own: [
      'fixtures',
      'actions',
      'views',
      'store',
      'policy',
      'rules',
      'contract',
      'happenings',
      'words',
      'tables',
    ],
    ground: ['base/', 'engines/', 'platform/'],
    earlier: ['public', 'fixtures'],
    packages: 'any',
  },
};

const roleNames = new Set<string>([...Object.keys(roleTable), 'test']);

function isRole(name: string): name is Role {
  return roleNames.has(name);
}

/** The role of a file in `modules/NAME/`; undefined when its name tells none. */
export function roleOf(path: string): Role | undefined {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  if (isTest(path)) return 'test';
  const last = /\.([a-z]+)\.tsx?$/.exec(file)?.[1] ?? '';
  if (last === 'pages') return 'portal';
  if (isRole(last)) return last;
  const folder = parts.length > 3 ? (parts[2] ?? '') : '';
  return isRole(folder) ? folder : undefined;
}

export function isTest(path: string): boolean {
  return /\.(test|journey|bench)\.tsx?$/.test(path) || path.startsWith('e2e/');
}
