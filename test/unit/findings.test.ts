import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import { type FindingDetails, Findings } from '../../src/ndjson/findings.ts';
import { doctorOptions } from '../support/doctor-options.ts';
import { randomLog } from '../support/random-log.ts';
import { withDirectory } from '../support/temporary.ts';

const DETAILS: FindingDetails = {
  path: 'a',
  line: 1,
  column: null,
  entry: null,
  byte_start: 0,
  byte_end: 1,
  detail: '',
  message: '',
};

describe('findings', () => {
  test('are counted all and listed as far as there is place, errors before warnings', () => {
    const findings = new Findings({ maxAnomalies: 2, severities: {} });
    findings.add('unknown-kind', null, () => DETAILS);
    expect(findings.isFull('invalid-json')).toBe(false);
    for (let line = 0; line < 3; line++) {
      findings.add('blank-line', 'CORRUPTED_LINE', () => ({ ...DETAILS, line }));
    }
    expect(findings.isFull('blank-line')).toBe(true);
    findings.add('invalid-json', 'TRUNCATED_LINE', () => DETAILS);
    const { anomalies, truncated, counts } = findings.result();
    expect(anomalies.map(({ rule, line }) => [rule, line])).toEqual([
      ['blank-line', 0],
      ['blank-line', 1],
    ]);
    expect(truncated).toBe(true);
    expect(counts).toEqual({
      total: 5,
      errors: 4,
      warnings: 1,
      papyra: 4,
      by_type: { CORRUPTED_LINE: 3, TRUNCATED_LINE: 1 },
      by_rule: { 'unknown-kind': 1, 'blank-line': 3, 'invalid-json': 1 },
    });
    expect(Object.keys(counts.by_rule)).toEqual(['unknown-kind', 'blank-line', 'invalid-json']);
  });

  test('that are ignored are not counted', () => {
    const findings = new Findings({ maxAnomalies: 2, severities: { bom: 'ignore' } });
    findings.add('bom', 'CORRUPTED_LINE', () => DETAILS);
    expect(findings.isFull('bom')).toBe(true);
    expect(findings.result()).toMatchObject({
      anomalies: [],
      truncated: false,
      counts: { total: 0, by_rule: {} },
    });
  });

  test.each(['auto', 'plain'] as const)('are counted alike, however few are listed (%s)', async (scanner) => {
    const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
    const log = randomLog(seed, 200_000, { damaged: 0.9, odd: 0.1 });
    await withDirectory({ 'e.ndjson': log }, async (directory) => {
      const backend = new JsonFileBackend({ path: join(directory, 'e.ndjson'), shownPath: 'e.ndjson' });
      const options = doctorOptions(directory);
      const counts = async (maxAnomalies: number) => {
        const engine = { ...options.engine, scanner };
        const { scan } = await backend.scan({ ...options, engine, forRecovery: null, maxAnomalies });
        return { counts: scan.counts, order: Object.keys(scan.counts.by_rule) };
      };
      const all = await counts(1_000_000);
      for (const few of [0, 1, 10]) expect(await counts(few), `SEED=${seed}`).toEqual(all);
    });
  });
});
