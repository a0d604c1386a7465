/** The published JSON Schemas, by file name, made from the zod schemas. */
import * as z from 'zod';
import { reportSchema } from '../src/report/report.ts';
import { snapshotSchema } from '../src/report/snapshot-schema.ts';
import { REDIS_OPTIONS } from '../src/settings/redis-options.ts';
import { DEFAULTS, RUNS_CODE, SETTING_KINDS, SETTING_NAMES, SETTINGS } from '../src/settings/settings.ts';

export function jsonSchemas(): Record<string, object> {
  return {
    'report.schema.json': published(reportSchema, 'Papyra Health Gate: report.json'),
    'metrics-snapshot.schema.json': published(snapshotSchema, 'Papyra Health Gate: metrics-snapshot.json'),
    'config.schema.json': configSchema(),
  };
}

function published(schema: z.ZodType, title: string): Record<string, unknown> {
  return { ...z.toJSONSchema(schema, { io: 'input' }), title };
}

/** Every setting may be left out; lists and maps may be blocks of text, thresholds a list. */
function configSchema(): object {
  const names = SETTING_NAMES.filter((name) => !RUNS_CODE.has(name));
  const kinds = names.map((name) => [name, SETTING_KINDS[name].schema(z)]);
  const { properties: values, ...schema } = published(
    z.strictObject(Object.fromEntries(kinds)),
    'Papyra Health Gate: .github/papyra-health.yml',
  ) as Record<string, unknown> & { properties: Record<string, object> };
  const properties = Object.fromEntries(
    names.map((name) => [
      name,
      {
        description: SETTINGS[name].description,
        default: DEFAULTS[name],
        ...asInFile(name, values[name] ?? {}),
      },
    ]),
  );
  return { ...schema, required: [], properties };
}

function asInFile(name: string, schema: object): object {
  if (name === 'path' || name === 'metrics' || name === 'rules')
    return { anyOf: [schema, { type: 'string' }] };
  if (name === 'redis-options') return { anyOf: [withDescriptions(schema), { type: 'string' }] };
  if (name === 'thresholds') {
    // To YAML, "- warn: a <= 1" is a map with one key.
    const warning = { type: 'object', additionalProperties: { type: 'string' }, maxProperties: 1 };
    return { anyOf: [schema, { type: 'array', items: { anyOf: [{ type: 'string' }, warning] } }] };
  }
  return schema;
}

/** For editors, which show them. */
function withDescriptions(schema: object): object {
  const { properties } = schema as { properties: Record<string, object> };
  const described = Object.entries(REDIS_OPTIONS).map(([name, { description }]) => [
    name,
    { description, ...properties[name] },
  ]);
  return { ...schema, properties: Object.fromEntries(described) };
}
