import { afterEach, expect, test, vi } from 'vitest';
import { Findings } from '../../src/ndjson/findings.ts';
import type { PersistenceEvent } from '../../src/recorder/persistence-events.ts';
import { ScanEvents } from '../../src/recorder/scan-events.ts';

afterEach(() => vi.restoreAllMocks());

/** The events of a scan that reads a byte each millisecond and finds something at each tenth. */
function eventsOfScan(milliseconds: number): PersistenceEvent[] {
  const told: PersistenceEvent[] = [];
  const findings = new Findings({ maxAnomalies: 0, severities: {} });
  const events = new ScanEvents((event) => told.push(event as PersistenceEvent), 'a', findings, true);
  for (let time = 0; time < milliseconds; time++) {
    vi.spyOn(process, 'uptime').mockReturnValue(time / 1_000);
    if (time % 10 === 9) findings.count('invalid-json', 'CORRUPTED_LINE');
    events.read(1);
  }
  events.tell();
  return told;
}

test('what is read and found is told fifty times a second, and whole in the end', () => {
  const told = eventsOfScan(1_000);
  const read = told.flatMap((event) => (event.type === 'scan.progress' ? [event.bytes] : []));
  expect(read).toEqual([1, ...Array(49).fill(20), 19]);
  const found = told.flatMap((event) => (event.type === 'anomaly.detected' ? [event.errors] : []));
  expect(found).toEqual([...Array(49).fill(2), 2]);
});

test('of a short scan all is told, and nothing twice', () => {
  expect(eventsOfScan(5)).toMatchObject([{ bytes: 1 }, { bytes: 4 }]);
  expect(eventsOfScan(0)).toEqual([]);
});
