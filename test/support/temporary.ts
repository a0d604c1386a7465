/** Real directories and files for tests, gone when the test is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A fresh directory with the given files; a name that ends in `/` is a directory. */
export function temporaryDirectory(files: Files = {}): string {
  const directory = makeDirectory(files);
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** The same for one of many runs within a test: the directory is gone when `use` is done. */
export async function withDirectory<T>(files: Files, use: (directory: string) => Promise<T>): Promise<T> {
  const directory = makeDirectory(files);
  try {
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function makeDirectory(files: Files): string {
  const directory = mkdtempSync(join(tmpdir(), 'papyra-gate-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
  return directory;
}

/** A record as Papyra's JSON backend writes it, with its newline. */
export function eventLine(timestamp: number, eventType = 'ActorStarted'): string {
  const record = {
    kind: 'event',
    system_id: 'local',
    actor_address: { system: 'local', actor_id: 1 },
    event_type: eventType,
    payload: {},
    timestamp,
  };
  return `${JSON.stringify(record)}\n`;
}
