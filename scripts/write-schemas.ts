/**
 * Writes the JSON Schemas in schema/ from the zod schemas, so that neither can drift.
 * Usage: node scripts/write-schemas.ts [DIRECTORY]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

const directory = resolve(process.argv[2] ?? join(dirname(import.meta.dirname), 'schema'));

mkdirSync(directory, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(directory, name), `${JSON.stringify(schema, null, 2)}\n`);
}
