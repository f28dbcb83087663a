import { z } from 'zod';

/** The answer of an endpoint that gives a file instead of JSON: `answer: delivery`. */
export const delivery = z.object({
  /** Content type. */
  type: z.string(),
  /** The name under which the reader's machine keeps it. */
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
});

export type Delivery = z.infer<typeof delivery>;

/** The headers of a file that is kept, not shown. A name in any script, after RFC 6266. */
export function deliveryHeaders({ type, name }: Delivery): Record<string, string> {
  const plain = name.replace(/[^\w.-]+/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    'cache-control': 'private, no-store',
  };
}
