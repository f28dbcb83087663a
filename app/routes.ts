import { filesRoutes } from '../platform/files/files.routes.ts';
import type { Route } from '../platform/http/route.ts';
import { modules } from './modules.ts';

/** Every route of the API: the ground's own, then those of the modules in their order. */
export const routes: readonly Route[] = [...filesRoutes, ...modules.flatMap((module) => module.routes)];
