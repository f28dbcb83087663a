import { readFileSync } from 'node:fs';
import { BadConfig, type EmbeddingSettings } from '../config/config.ts';
import type { Embedder } from './embedder.ts';
import { httpEmbedder } from './http-embedder.ts';

function keyIn(file: string): string {
  let key = '';
  try {
    key = readFileSync(file, 'utf8').trim();
  } catch {
    throw new BadConfig(
      `EMBEDDING_KEY_FILE cannot be read: ${file} must be there and readable by the server.`,
    );
  }
  // A header holds one line.
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new BadConfig(`EMBEDDING_KEY_FILE cannot be used: ${file} must hold the key and nothing else.`);
  }
  return key;
}

/** The service that the settings name. Throws {@link BadConfig} where its key cannot be read. */
export function embedderOf(settings: EmbeddingSettings | null, now: () => Date): Embedder | null {
  if (settings === null) return null;
  const { url, model, keyFile } = settings;
  return httpEmbedder({ url, model, key: keyFile === null ? null : keyIn(keyFile) }, now);
}
