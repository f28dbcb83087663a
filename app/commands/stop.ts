import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Counts the requests under way; lines that stay open to tell the news do not count. */
export function countRequests(server: Server): () => number {
  let underWay = 0;
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/api/live')) return;
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
  });
  return () => underWay;
}

/** Takes no new connection, lets requests under way end within `limit` milliseconds, then closes all lines. */
export async function finishRequests(server: Server, underWay: () => number, limit = 10_000): Promise<void> {
  server.close();
  for (const end = performance.now() + limit; underWay() > 0 && performance.now() < end; await wait(20)) {
    server.closeIdleConnections();
  }
  server.closeAllConnections();
}
