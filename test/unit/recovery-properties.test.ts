/** What holds of every recovery, whatever the damage. A failure prints its seed; fast-check shrinks the case. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import { RotatingFilesBackend } from '../../src/backends/rotating-files.ts';
import type { Artifact, ChangedFile, RecoveryMode } from '../../src/report/report.ts';
import { sourceLines } from '../conformance/records.ts';
import { runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions } from '../support/doctor-options.ts';
import { withDirectory } from '../support/temporary.ts';

/** Also of a file that holds no record at all. */
const ANY_LOSS = { unit: 'records', limit: Number.MAX_SAFE_INTEGER } as const;

const MEMBERS = ['r.log.3', 'r.log.2', 'r.log.1', 'r.log'] as const;

const record = fc
  .record({ timestamp: fc.integer({ min: 1, max: 1e6 }), reason: fc.string({ maxLength: 8 }) })
  .map(({ timestamp, reason }) =>
    Buffer.from(
      JSON.stringify({
        kind: 'event',
        system_id: 'local',
        actor_address: 'local:1',
        event_type: 'ActorStarted',
        payload: { reason },
        timestamp,
      }),
    ),
  );
const torn = fc.tuple(record, fc.double({ min: 0.05, max: 0.95, noNaN: true })).map(([line, share]) => {
  return line.subarray(0, Math.ceil(line.length * share));
});
const junk = fc.oneof(
  fc
    .constantFrom('', ' ', 'null', '[1]', '"text"', '42', 'nul', '{}', '{"a":1}')
    .map((text) => Buffer.from(text)),
  fc.integer({ min: 1, max: 40 }).map((size) => Buffer.alloc(size)),
  fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
  fc.constant(Buffer.from([0xef, 0xbb, 0xbf])),
);
const piece = fc.oneof(
  { weight: 6, arbitrary: record },
  { weight: 2, arbitrary: torn },
  { weight: 2, arbitrary: junk },
);
const ending = fc.oneof(
  { weight: 8, arbitrary: fc.constant('\n') },
  { weight: 1, arbitrary: fc.constantFrom('\r\n', '\r', '') },
);
/** Lines, some glued to the next because their end is missing, the last one perhaps torn. */
const content = fc
  .array(fc.tuple(piece, ending), { maxLength: 12 })
  .map((lines) => Buffer.concat(lines.flatMap(([bytes, end]) => [bytes, Buffer.from(end)])));

type Files = Readonly<Record<string, Buffer>>;
const jsonFile = content.map((bytes): Files => ({ 'e.ndjson': bytes }));
const rotatingSet = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...MEMBERS), content, { maxKeys: 4 }),
    fc.dictionary(fc.constantFrom('r.log.9', 'r.log.bak', 'r.log.recovered.tmp'), content, { maxKeys: 2 }),
  )
  .map(([members, orphans]): Files => ({ ...members, ...orphans }));

async function recover(directory: string, files: Files, mode: RecoveryMode): Promise<Artifact> {
  const isJson = 'e.ndjson' in files;
  const name = isJson ? 'e.ndjson' : 'r.log';
  const file = { path: join(directory, name), shownPath: name };
  const backend = isJson
    ? new JsonFileBackend(file)
    : new RotatingFilesBackend(file, { maxFiles: MEMBERS.length, maxBytes: 1e6 });
  const { artifact, problems } = await runCountedDoctor(
    backend,
    doctorOptions(directory, { mode: 'recover' }, { mode, maxLoss: ANY_LOSS }),
  );
  expect(problems).toEqual([]);
  return artifact;
}

function read(directory: string): Record<string, Buffer> {
  const names = readdirSync(directory).filter((name) => !['papyra-health', 'quarantine'].includes(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(directory, name))]));
}

/** Lines that are records, as text; a latin-1 character a byte. */
function recordsOf(name: string, bytes: Buffer): string[] {
  return sourceLines({ files: { [name]: bytes.toString('base64') }, options: { path: name } })
    .filter(({ isRecord }) => isRecord)
    .map((line) => line.bytes.toString('latin1'));
}

/** The file as the plan says it becomes. */
function applied(input: Buffer, { changes }: ChangedFile): { output: Buffer; removed: Buffer } {
  const output: Buffer[] = [];
  const removed: Buffer[] = [];
  let at = 0;
  for (const { action, byte_start, byte_end } of changes) {
    output.push(input.subarray(at, byte_start));
    if (action === 'remove') removed.push(input.subarray(byte_start, byte_end));
    else output.push(Buffer.from('\n'));
    at = byte_end;
  }
  return { output: Buffer.concat([...output, input.subarray(at)]), removed: Buffer.concat(removed) };
}

/** Whether `some` is what is left of `all` when some of it is left out. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of all) if (one === some[at]) at++;
  return at === some.length;
}

describe.each([
  ['a JSON file', jsonFile],
  ['a rotating set', rotatingSet],
])('every recovery of %s', (_, anyFiles) => {
  test.each(['repair', 'quarantine'] as const)('by %s', async (mode) => {
    const property = fc.asyncProperty(anyFiles, (files) =>
      withDirectory(files, async (directory) => {
        const artifact = await recover(directory, files, mode);
        const after = read(directory);

        // Every byte of every file is accounted for, as the plan says.
        const recovery = artifact.recovery;
        const kept: Buffer[] = [];
        for (const file of recovery?.files ?? []) {
          const input = files[file.path] as Buffer;
          if (file.changes.some(({ action }) => action === 'move')) {
            expect(after[file.path]).toBeUndefined();
            expect(readFileSync(join(directory, file.moved_to ?? ''))).toEqual(input);
            continue;
          }
          expect(file.input.bytes).toBe(input.length);
          expect(file.kept.bytes + file.removed.bytes).toBe(input.length);
          const { output, removed } = applied(input, file);
          expect(output.length).toBe(file.kept.bytes + file.added_bytes);
          expect(removed.length).toBe(file.removed.bytes);
          expect(after[file.path]).toEqual(output);
          if (mode === 'quarantine')
            expect(readFileSync(join(directory, file.moved_to ?? ''))).toEqual(input);
          kept.push(removed);
        }
        if (mode === 'repair' && Buffer.concat(kept).length > 0) {
          expect(readFileSync(join(directory, recovery?.removed.kept_at ?? ''))).toEqual(Buffer.concat(kept));
        }

        // Files that are not named are as they were.
        const named = new Set(recovery?.files.map(({ path }) => path));
        for (const [name, bytes] of Object.entries(files)) {
          if (!named.has(name)) expect(after[name]).toEqual(bytes);
        }

        // The records that were valid are there, once, in their order; salvaged ones come on top.
        for (const name of Object.keys(after)) {
          const before = recordsOf(name, files[name] as Buffer);
          const now = recordsOf(name, after[name] as Buffer);
          const salvaged = recovery?.files.find(({ path }) => path === name)?.salvaged_records ?? 0;
          expect(isWithin(before, now)).toBe(true);
          expect(now).toHaveLength(before.length + salvaged);
        }

        // Nothing is left that the mode can mend, and a second recovery changes nothing.
        const left = (artifact.post_scan ?? artifact.scan).counts.by_rule;
        expect(Object.keys(left).filter((rule) => REMAINING.includes(rule) === false)).toEqual(
          mode === 'repair' && 'orphaned-file' in left ? ['orphaned-file'] : [],
        );
        const again = await recover(directory, files, mode);
        expect(again.recovery?.status ?? 'none').toBe('none');
        expect(read(directory)).toEqual(after);
        if (mode === 'quarantine') expect(again.exit_code).toBe(0);
        expect(existsSync(join(directory, 'quarantine'))).toBe(
          mode === 'quarantine' && recovery?.status === 'done',
        );
      }),
    );
    await fc.assert(property, { numRuns: 300 });
  });
});

/** Warnings: what a record may be without being damaged. */
const REMAINING = [
  'unknown-kind',
  'missing-field',
  'wrong-type',
  'duplicate-key',
  'time-regression',
  'non-object',
];
