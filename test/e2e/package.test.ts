/** The package as its users have it: packed by npm, unpacked in a project of their own, with nothing beside it. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/run.ts';

const PAGE = readFileSync(join(ROOT, 'examples/recorder/README.md'), 'utf8');
const EXAMPLE = readFileSync(join(ROOT, 'examples/recorder/document-storage.ts'), 'utf8');

/** A project that has installed the package. */
const project = mkdtempSync(join(tmpdir(), 'papyra-package-'));
const installed = join(project, 'node_modules/papyra-health-gate');
const TYPES = join(installed, 'dist/types');

beforeAll(() => {
  const npm = { cwd: ROOT, env: { ...process.env, npm_config_cache: join(project, 'npm-cache') } };
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], npm);
  // npm would fetch the dependencies too. They are in the bundles, and here it shows that nobody misses them.
  mkdirSync(installed, { recursive: true });
  const [tarball = ''] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(project, tarball), '--strip-components=1', '-C', installed]);
}, 60_000);

afterAll(() => rmSync(project, { recursive: true }));

describe('the package', () => {
  test('is imported by its name, with nothing else installed', () => {
    const { code, output } = runModule(`
      import * as everything from 'papyra-health-gate';
      import itself from 'papyra-health-gate/package.json' with { type: 'json' };
      class Calls extends everything.Metric {
        name = 'calls';
        total = 0;
        handleEvent() { this.total++; return true; }
        snapshot() { return { total: this.total }; }
      }
      const recorder = new everything.MetricsRecorder('program');
      recorder.registerMetric(new Calls());
      recorder.registerEvent({ type: 'call' });
      await recorder.stop();
      const { error } = await recorder.stop();
      console.log(JSON.stringify({
        exports: Object.keys(everything).sort(),
        package: itself.name,
        snapshots: recorder.snapshots(),
        refused: error instanceof everything.RecorderError && error.code,
      }));
    `);
    expect(code, output).toBe(0);
    expect(JSON.parse(output)).toEqual({
      exports: ['Metric', 'MetricsRecorder', 'RecorderError'],
      package: 'papyra-health-gate',
      snapshots: { calls: { total: 1 } },
      refused: 'invalid-state',
    });
  });

  test('shows nothing of its inside', () => {
    const { code, output } = runModule(`import 'papyra-health-gate/dist/extend.js';`);
    expect(code).toBe(1);
    expect(output).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  test('brings the tool', () => {
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const tool = join(installed, bin['papyra-health-gate']);
    expect(execFileSync(process.execPath, [tool, '--help'], { encoding: 'utf8' })).toContain(
      'Usage: papyra-health-gate',
    );
  });
});

describe('the declarations', () => {
  test('name one another and nothing else, and all are needed', () => {
    const reached = new Set<string>();
    const queue = [join(TYPES, 'extend.d.ts')];
    for (const file of queue) {
      if (reached.has(file)) continue;
      reached.add(file);
      queue.push(...modulesNamedIn(file).map((name) => declarationOf(file, name)));
    }
    expect([...reached].sort()).toEqual(declarations());
  });

  test.each([
    {
      kind: 'nodenext with the types of Node',
      options: {
        module: 'nodenext',
        target: 'es2023',
        lib: ['es2023'],
        types: ['node'],
        typeRoots: [join(ROOT, 'node_modules/@types')],
      },
    },
    {
      kind: 'bundler with the types of browsers',
      options: {
        module: 'preserve',
        moduleResolution: 'bundler',
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
      },
    },
  ])('hold in a strict project: $kind', ({ options }) => {
    const files = { 'plugin.ts': pluginOfThePage(), 'mistakes.ts': MISTAKES };
    // The example itself writes files, so it is one for Node.
    const forNode = options.types.length > 0 ? { 'document-storage.ts': EXAMPLE } : {};
    expect(compile({ ...files, ...forNode }, options)).toEqual({ code: 0, output: '' });
  });
});

/** Each line that is a mistake has to be found to be one. */
const MISTAKES = `
import { Metric, MetricsRecorder, type PersistenceEvent, type Plugin, type PluginBackend } from 'papyra-health-gate';

// @ts-expect-error a metric has a snapshot
export class Half extends Metric {
  readonly name = 'half';
  override handleEvent(): boolean {
    return true;
  }
}

const recorder = new MetricsRecorder<PersistenceEvent>('program', { queueSize: 10, overflow: 'drop' });
recorder.registerEvent({ type: 'metrics.read', source: 'metrics.json', status: 'ok' });
// @ts-expect-error no such event
recorder.registerEvent({ type: 'metrics.written' });
// @ts-expect-error there are two ways to overflow
new MetricsRecorder('program', { overflow: 'wait' });

export const backend: PluginBackend = {
  kind: 'queue',
  path: 'queue',
  async scan(scan) {
    if (scan.signal.aborted) return;
    scan.record('{}', { line: 1 });
    scan.anomaly({ rule: 'invalid-json', message: 'no JSON', type: 'CORRUPTED_LINE', line: 2 });
    // @ts-expect-error no rule of the gate
    scan.anomaly({ rule: 'ugly', message: 'not pretty' });
  },
};
export const plugin: Plugin = (gate) => gate.registerBackend(backend);
`;

function pluginOfThePage(): string {
  const [, code = ''] = /^```ts\n([\s\S]*?)^```$/m.exec(PAGE) ?? [];
  expect(code).toContain('papyra-health-gate');
  return code;
}

interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a module of the project. */
function runModule(code: string): Finished {
  writeFileSync(join(project, 'module.mjs'), code);
  return run([join(project, 'module.mjs')], project);
}

/** Checks the types of a project that has installed the package. */
function compile(files: Readonly<Record<string, string>>, options: object): Finished {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noImplicitOverride: true };
  const compilerOptions = { ...strict, skipLibCheck: false, noEmit: true, ...options };
  const directory = mkdtempSync(join(project, 'typed-'));
  const config = { compilerOptions, files: Object.keys(files) };
  const all = { ...files, 'package.json': '{ "type": "module" }', 'tsconfig.json': JSON.stringify(config) };
  for (const [name, content] of Object.entries(all)) writeFileSync(join(directory, name), content);
  return run([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', directory], directory);
}

function run(args: readonly string[], cwd: string): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

function declarations(): string[] {
  return readdirSync(TYPES, { recursive: true, encoding: 'utf8' })
    .map((name) => join(TYPES, name))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** Of imports, of import types, and of references. */
function modulesNamedIn(file: string): string[] {
  const named = /(?:\bfrom |\bimport ?\(?|<reference [a-z]+=)\s*['"]([^'"]+)['"]/g;
  const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...code.matchAll(named)].map(([, name = '']) => name);
}

function declarationOf(file: string, name: string): string {
  const declaration = resolve(dirname(file), name.replace(/\.js$/, '.d.ts'));
  const isThere = /^\.\.?\/.*\.js$/.test(name) && existsSync(declaration);
  if (!isThere) throw new Error(`${file} names ${name}, which a user does not have.`);
  return declaration;
}
