/** A scenario laid out on the disk, and what is there after its process was stopped or went through. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { type Disturbance, type Ended, runToEnd } from './processes.ts';
import { ELSEWHERE, type Scenario } from './scenarios.ts';

const TEMPORARY = '.papyra-health-';

/** Lets `use` have a fresh workspace with the files of `scenario`. */
export async function inWorkspace<T>(
  scenario: Scenario,
  use: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'papyra-crash-'));
  const elsewhere =
    scenario.keptIn === 'quarantine elsewhere' ? mkdtempSync(join(ELSEWHERE ?? '', 'papyra-crash-')) : null;
  try {
    return await use(new Workspace(scenario, directory, elsewhere));
  } finally {
    rmSync(directory, { recursive: true, force: true });
    if (elsewhere !== null) rmSync(elsewhere, { recursive: true, force: true });
  }
}

export class Workspace {
  readonly directory: string;
  readonly #scenario: Scenario;
  readonly #elsewhere: string | null;

  constructor(scenario: Scenario, directory: string, elsewhere: string | null) {
    this.directory = directory;
    this.#scenario = scenario;
    this.#elsewhere = elsewhere;
    for (const [name, { before }] of scenario.logs) writeFileSync(join(directory, name), before);
    for (const [name, content] of scenario.orphans) writeFileSync(join(directory, name), content);
  }

  get quarantine(): string {
    return this.#elsewhere === null
      ? join(this.directory, 'papyra-health/quarantine')
      : join(this.#elsewhere, 'quarantine');
  }

  /** Runs the scenario's command, with flags behind it. */
  run(disturbance: Disturbance = {}, flags: readonly string[] = []): Promise<Ended> {
    const { command } = this.#scenario;
    const directory = this.#elsewhere === null ? [] : ['--quarantine-dir', this.quarantine];
    return runToEnd([...command, ...directory, ...flags], this.directory, disturbance);
  }

  /** Wherever it was stopped: each file is old or new as a whole, nothing is gone, and nothing looks like an orphan. */
  expectNothingLost(): void {
    const { logs, orphans, active, keptIn } = this.#scenario;
    const known = new Set([...logs.keys(), ...orphans.keys()]);
    expect(this.#beside(active).filter((name) => !known.has(name))).toEqual([]);
    for (const [name, { before, mended }] of logs) {
      const isNew = this.#content(name).equals(mended);
      if (!isNew) expect(this.#content(name).equals(before), `${name} is old or new`).toBe(true);
      if (isNew && !before.equals(mended) && keptIn !== 'nowhere') this.#expectKeptAside(name);
    }
    for (const [name, content] of orphans) {
      if (existsSync(join(this.directory, name)))
        expect(this.#content(name).equals(content), name).toBe(true);
      else expect(this.#inQuarantine(name, content), name).toBeGreaterThan(0);
    }
    this.#expectOnlyOriginalsInQuarantine();
  }

  /** It went through: every file is new, every orphan gone, what went is kept, and no temporary file is left. */
  expectFinished(): void {
    const { logs, orphans, keptIn, active } = this.#scenario;
    this.expectNothingLost();
    for (const [name, { mended }] of logs) {
      expect(this.#content(name).equals(mended), `${name} is mended`).toBe(true);
    }
    if (keptIn.startsWith('quarantine')) {
      expect(this.#beside(active)).toEqual([...logs.keys()].sort());
      if (keptIn === 'quarantine') {
        const damaged = [...logs.values()].filter(({ before, mended }) => !before.equals(mended));
        expect(this.#quarantined()).toHaveLength(damaged.length + orphans.size);
      }
    }
    expect(this.temporaryFiles()).toEqual([]);
  }

  /** Files under second names, here and in quarantine. */
  temporaryFiles(): string[] {
    const places = [this.directory, ...(this.#elsewhere === null ? [] : [this.#elsewhere])];
    return places
      .flatMap((place) => readdirSync(place, { recursive: true, encoding: 'utf8' }))
      .filter((path) => basename(path).startsWith(TEMPORARY));
  }

  /** Whether every file is as it was laid out, and no other is there; directories do not count. */
  isUntouched(): boolean {
    const { logs, orphans } = this.#scenario;
    const files = readdirSync(this.directory, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const isAlone = files.length === logs.size + orphans.size && this.#quarantined().length === 0;
    return isAlone && [...logs].every(([name, { before }]) => this.#content(name).equals(before));
  }

  /** Names of the files that have been put in place, oldest first. */
  committed(): string[] {
    return [...this.#scenario.logs]
      .filter(([name, { before, mended }]) => !before.equals(mended) && this.#content(name).equals(mended))
      .map(([name]) => name)
      .reverse();
  }

  /** A file of a set that compaction has left nothing of is gone. */
  #content(name: string): Buffer {
    const path = join(this.directory, name);
    const isGone = this.#scenario.keptIn === 'nowhere' && !existsSync(path);
    return isGone ? Buffer.alloc(0) : readFileSync(path);
  }

  /** Names that Papyra's rotation takes for its own. */
  #beside(active: string): string[] {
    return readdirSync(this.directory)
      .filter((name) => name.startsWith(active))
      .sort();
  }

  #expectKeptAside(name: string): void {
    const log = this.#scenario.logs.get(name);
    if (log === undefined) throw new Error(name);
    if (this.#scenario.keptIn !== 'removed') {
      expect(this.#inQuarantine(name, log.before), `${name} is in quarantine`).toBeGreaterThan(0);
      return;
    }
    const { kept, added } = this.#withoutRemoved(name, log.before);
    expect(withoutNewlines(kept).equals(withoutNewlines(log.mended)), `${name}: kept and removed`).toBe(true);
    expect(kept.length + added, `${name}: kept, removed and added`).toBe(log.mended.length);
  }

  /** What stays of `before` without the stretches that were kept aside, each of which has to be there byte for byte. */
  #withoutRemoved(name: string, before: Buffer): { kept: Buffer; added: number } {
    const pieces: Buffer[] = [];
    let at = 0;
    for (const { start, end, bytes } of this.#removedFrom(name)) {
      expect(before.subarray(start, end).equals(bytes), `${name}: bytes ${start} to ${end}`).toBe(true);
      pieces.push(before.subarray(at, start));
      at = end;
    }
    const kept = Buffer.concat([...pieces, before.subarray(at)]);
    const newlines = (bytes: Buffer) => bytes.length - withoutNewlines(bytes).length;
    const mended = this.#scenario.logs.get(name)?.mended ?? kept;
    return { kept, added: newlines(mended) - newlines(kept) };
  }

  /** The stretches of a file that all runs so far have kept aside, in order, each once. */
  #removedFrom(name: string): { start: number; end: number; bytes: Buffer }[] {
    const directory = join(this.directory, 'papyra-health/removed');
    const indexes = existsSync(directory)
      ? readdirSync(directory).filter((entry) => entry.endsWith('.removed.ndjson') && !entry.startsWith('.'))
      : [];
    const stretches = new Map<number, { start: number; end: number; bytes: Buffer }>();
    for (const index of indexes) {
      const removed = readFileSync(join(directory, index.slice(0, -'.ndjson'.length)));
      const entries = readFileSync(join(directory, index), 'utf8').split('\n').filter(Boolean);
      for (const entry of entries) {
        const { at, bytes, file, byte_start: start, byte_end: end } = JSON.parse(entry);
        if (file === name) stretches.set(start, { start, end, bytes: removed.subarray(at, at + bytes) });
      }
    }
    return [...stretches.values()].sort((a, b) => a.start - b.start);
  }

  #quarantined(): string[] {
    if (!existsSync(this.quarantine)) return [];
    return readdirSync(this.quarantine).filter((name) => !name.startsWith(TEMPORARY));
  }

  #inQuarantine(name: string, content: Buffer): number {
    return this.#quarantined().filter(
      (entry) => originalName(entry) === name && readFileSync(join(this.quarantine, entry)).equals(content),
    ).length;
  }

  #expectOnlyOriginalsInQuarantine(): void {
    const { logs, orphans } = this.#scenario;
    for (const entry of this.#quarantined()) {
      const name = originalName(entry);
      const original = logs.get(name)?.before ?? orphans.get(name);
      const content = readFileSync(join(this.quarantine, entry));
      expect(original?.equals(content), `${entry} is an original`).toBe(true);
    }
  }
}

function originalName(entry: string): string {
  return entry.replace(/\.quarantine\.\d+$/, '');
}

function withoutNewlines(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\n', ''), 'latin1');
}
