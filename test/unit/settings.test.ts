import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../scripts/json-schemas.ts';
import { FilePatterns, globMistake, shownPath } from '../../src/settings/file-patterns.ts';
import { loadSettings } from '../../src/settings/load.ts';
import { CONFIG_DESCRIPTION, DEFAULTS, SETTING_NAMES, SETTINGS } from '../../src/settings/settings.ts';
import { TOOL } from '../../src/tool.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const ROOT = join(import.meta.dirname, '../..');

function load(given: Record<string, string>, config?: string, files: Record<string, string> = {}) {
  const cwd = temporaryDirectory(
    config === undefined ? files : { ...files, '.github/papyra-health.yml': config },
  );
  return loadSettings({ given: new Map(Object.entries(given)), givenAs: 'input', withConfigFile: true, cwd });
}

async function messages(given: Record<string, string>, config?: string): Promise<string[]> {
  return (await load(given, config)).problems.map(({ message }) => message);
}

describe('the settings', () => {
  test('are the defaults when nothing is set', async () => {
    const { settings, provenance, problems } = await load({ mode: '', path: '\n ' });
    expect(settings).toEqual(DEFAULTS);
    expect(problems).toEqual([]);
    expect(new Set(Object.values(provenance).map(({ from }) => from))).toEqual(new Set(['default']));
  });

  test('come from the file, and before it from the inputs, and say so', async () => {
    const { settings, provenance, problems } = await load(
      { mode: 'ignore', path: 'a\n!b\r\n' },
      'mode: scan_only\nmax-files: 7\nwarn-only: true\nthresholds:\n  - a <= 1\n  - warn: b <= 2\n',
    );
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      mode: 'ignore',
      path: ['a', '!b'],
      'max-files': 7,
      'warn-only': true,
      thresholds: 'a <= 1\nwarn: b <= 2',
    });
    expect(provenance).toMatchObject({
      mode: { from: 'input' },
      'max-files': { value: 7, from: '.github/papyra-health.yml:2' },
      backend: { from: 'default' },
    });
  });

  test('a list and the rules may be a block of text in the file', async () => {
    const { settings } = await load({}, 'path: |\n  a\n  b\nrules: |\n  blank-line: warn\n');
    expect(settings).toMatchObject({ path: ['a', 'b'], rules: { 'blank-line': 'warn' } });
  });

  test('a text is read as what the setting is', async () => {
    const { settings, problems } = await load({
      'max-bytes': '1_000_000',
      'error-threshold': 'off',
      'warn-only': 'True',
      'metrics-timeout': '0.5',
      rules: 'time-regression: error\nunknown-kind: ignore',
    });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      'max-bytes': 1_000_000,
      'error-threshold': 'off',
      'warn-only': true,
      'metrics-timeout': 0.5,
      rules: { 'time-regression': 'error', 'unknown-kind': 'ignore' },
    });
  });

  test('every mistake is told at once, with name, value, what is allowed and what was meant', async () => {
    const found = await messages(
      {
        mode: 'fail-on-anomaly',
        'max-files': 'many',
        'warn-only': 'yes',
        treshold: 'a <= 1',
        rules: 'torn-tial: warn',
      },
      'backend: jsn\ncheck: 5\nbaselin: x\n',
    );
    expect(found).toEqual([
      '"treshold" (input) is no setting. Did you mean thresholds?',
      '"baselin" (.github/papyra-health.yml:3) is no setting. Did you mean baseline?',
      'backend: "jsn" (.github/papyra-health.yml:1) is not allowed; it has to be one of auto, json, rotating, redis. Did you mean json?',
      'max-files: "many" (input) is not allowed; it has to be a whole number from 1 to 999.',
      'check: "5" (.github/papyra-health.yml:2) is not allowed; it has to be one of doctor, startup-check.',
      'mode: "fail-on-anomaly" (input) is not allowed; it has to be one of ignore, scan_only, fail_on_anomaly, recover. Did you mean fail_on_anomaly?',
      expect.stringMatching(/^rules: "torn-tial" \(input\) is no rule; .* Did you mean torn-tail\?$/),
      'warn-only: "yes" (input) is not allowed; it has to be true or false.',
    ]);
  });

  test('a mistaken setting keeps its default, so that the gate can still look', async () => {
    const { settings, provenance } = await load({ 'max-files': '0' });
    expect(settings['max-files']).toBe(DEFAULTS['max-files']);
    expect(provenance['max-files']).toEqual({ value: DEFAULTS['max-files'], from: 'default' });
  });

  test("Papyra's own findings cannot be ignored", async () => {
    expect(await messages({ rules: 'torn-tail: ignore' })).toEqual([
      expect.stringContaining('"warn" lets it pass'),
    ]);
    expect(await messages({ rules: 'torn-tail: wran' })).toEqual([
      expect.stringContaining('Did you mean warn?'),
    ]);
    expect(await messages({ rules: 'torn-tail' })).toHaveLength(1);
  });

  test('redis-options are read name by name, each as what it is', async () => {
    const text = 'ca: certs/ca.pem\npage-size: 1_000\npage-pause: 0.5\nmax-lag: off\napproximate-trim: False';
    const wanted = {
      ca: 'certs/ca.pem',
      'page-size': 1_000,
      'page-pause': 0.5,
      'max-lag': 'off',
      'approximate-trim': false,
    };
    expect((await load({ 'redis-options': text })).settings['redis-options']).toEqual(wanted);
    const block = `redis-options: |\n  ${text.replaceAll('\n', '\n  ')}\n`;
    expect((await load({}, block)).settings['redis-options']).toEqual(wanted);
    const map = 'redis-options:\n  ca: certs/ca.pem\n  page-size: 1000\n  max-lag: off\n';
    expect((await load({}, map)).settings['redis-options']).toEqual({
      ca: 'certs/ca.pem',
      'page-size': 1_000,
      'max-lag': 'off',
    });
  });

  test('a mistake in redis-options is told by its name, with what it has to be', async () => {
    expect(
      await messages({
        'redis-options': 'pagesize: 5\npage-size: many\nmax-lag: none\nca:\napproximate-trim: yes\nretries',
      }),
    ).toEqual([
      expect.stringMatching(
        /^redis-options: "pagesize" \(input\) is no option; it has to be one of ca, .* Did you mean page-size\?$/,
      ),
      'redis-options: page-size: "many" (input) is not allowed; it has to be a whole number of entries from 1 to 100,000.',
      'redis-options: max-lag: "none" (input) is not allowed; it has to be a whole number of entries from 0, or off.',
      'redis-options: ca: "" (input) is not allowed; it has to be the path of a PEM file.',
      'redis-options: approximate-trim: "yes" (input) is not allowed; it has to be true or false.',
      'redis-options: retries: "" (input) is not allowed; it has to be a whole number from 0 to 100.',
    ]);
    expect(await messages({}, 'redis-options:\n  page-size: [1]\n  retries:\n  ca: {a: 1}\n')).toEqual([
      expect.stringMatching(/^redis-options: page-size: "\[1\]" \(\.github\/papyra-health\.yml:2\)/),
      expect.stringMatching(/^redis-options: retries: ""/),
      expect.stringMatching(/^redis-options: ca: "\{\\"a\\":1\}"/),
    ]);
    expect(await messages({}, 'redis-options: 5\n')).toEqual([
      'redis-options: "5" (.github/papyra-health.yml:1) is not allowed; it has to be a map, or text with one "NAME: value" a line.',
    ]);
    expect(await messages({}, 'redis-options:\n  - page-size: 5\n')).toEqual([
      expect.stringMatching(
        /it has to be a map, or text with one "NAME: value" a line\. Take the dashes away\.$/,
      ),
    ]);
    expect(await messages({ 'redis-options': 'page-size=500', rules: 'bom=warn' })).toEqual([
      expect.stringMatching(/^redis-options: "page-size=500" .* Write "page-size: 500"\.$/),
      expect.stringMatching(/^rules: "bom=warn" .* Write "bom: warn"\.$/),
    ]);
  });

  test('a name that stands twice is a mistake, in a text as in YAML', async () => {
    const text = { 'redis-options': 'page-size: 5\npage-size: 6', rules: 'bom: error\nbom: warn' };
    const { settings, problems } = await load(text);
    expect(problems.map(({ message }) => message)).toEqual([
      'redis-options: "page-size" (input) stands twice; keep one of them.',
      'rules: "bom" (input) stands twice; keep one of them.',
    ]);
    expect([settings['redis-options'], settings.rules]).toEqual([{}, {}]);
    expect(await messages({}, 'redis-options: |\n  ca: a\n  ca: a\n')).toHaveLength(1);
  });

  test('a mistake in a map of the config file has the line of its name', async () => {
    expect(await messages({}, 'redis-options:\n  ca: a\n\n  retries: 1000\nrules:\n  bomb: warn\n')).toEqual([
      expect.stringContaining('retries: "1000" (.github/papyra-health.yml:4)'),
      expect.stringContaining('"bomb" (.github/papyra-health.yml:6)'),
    ]);
  });

  test.each([
    ['redis://:s3cret@host:6379/0'],
    ['rediss://user:s3cret@host/0?sentinel-password=s3cret#s3cret'],
    ['redis+sentinel://user:s3cret@h1:26379,h2:26379/mymaster/0?sentinel-password=s3cret'],
    [`redis://:s3cret '"<${'x'.repeat(300)}s3cret@host`],
    ['redis://:s3cret/s3cret@host'],
    ['redis://:s3cret'],
    ['redis:/:s3cret@host'],
  ])('no message quotes the password of %s, whichever setting it got into', async (address) => {
    const names = [...SETTING_NAMES, 'redis-ulr', 'config'];
    const everywhere = Object.fromEntries(names.map((name) => [name, address]));
    const asOptions = [`page-size: ${address}`, `max-lag: ${address}`, address].join('\n');
    const { config: _, ...inFile } = everywhere;
    const found = [
      ...(await messages(everywhere)),
      ...(await messages({}, `${JSON.stringify(inFile)}\n`)),
      ...(await messages({ 'redis-options': asOptions, rules: `bom: ${address}\n${address}` })),
      ...(await messages({}, JSON.stringify({ 'redis-options': { 'page-size': address, [address]: 1 } }))),
    ];
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter((message) => message.includes('s3cret'))).toEqual([]);
  });

  test.each([
    ['a tab', 'path:\n\t- a\n', /^\.github\/papyra-health\.yml:2:1: a tab stands/],
    ['no YAML', 'path: [a\nmode: b: c\n', /^\.github\/papyra-health\.yml:\d+:\d+: this is not YAML/],
    ['a key that stands twice', 'mode: ignore\nmode: ignore\n', /:2:1: this setting stands twice/],
    ['a list', '- mode\n', /has to hold settings/],
    ['text', 'mode scan_only\n', /has to hold settings/],
    ['a null', 'mode:\n', /^mode: "" \(/],
    ['a pattern without quotes', 'mode: ignore\npath: *.ndjson\n', /:2: .*put it in quotes/],
    ['an exclusion without quotes', 'path:\n  - a\n  - !b\n', /:3:\d+: .*put it in quotes/],
    ['a second document', 'mode: ignore\n---\nmode: ignore\n', /:2:\d+: a second document/],
    ['a value that contains itself', 'mode: &x [*x]\n', /^mode: "a structure that contains itself"/],
    ['no end of brackets', '['.repeat(20_000), /nested too deeply|this is not YAML/],
    ['the name of a config file', 'config: other.yml\n', /names this very file/],
    ['a hostile name', '"\\x1b[31m::error::": 1\n', /^"\\u001b\[31m::error::" .* is no setting/],
  ])('a config file with %s is told by line', async (_, config, message) => {
    expect(await messages({}, config)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test('a config file that is named has to be there', async () => {
    expect(await messages({ config: 'no.yml' })).toEqual([
      'config: no.yml is not there. Check the path, or leave config out.',
    ]);
    expect(await messages({ config: '.' })).toEqual([expect.stringContaining('is not a file')]);
  });

  test('quotes around a number or a boolean do no harm', async () => {
    expect((await load({}, 'max-files: "7"\nwarn-only: "true"\n')).settings).toMatchObject({
      'max-files': 7,
      'warn-only': true,
    });
    const options = 'redis-options:\n  page-size: "500"\n  approximate-trim: "false"\n  ca: "1"\n';
    expect((await load({}, options)).settings['redis-options']).toEqual({
      'page-size': 500,
      'approximate-trim': false,
      ca: '1',
    });
  });

  test('an empty config file is fine', async () => {
    expect(await messages({}, '')).toEqual([]);
    expect(await messages({}, '# nothing yet\n')).toEqual([]);
  });
});

describe('one schema', () => {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

  test('action.yml declares the settings, in their words and without defaults', () => {
    const expected = SETTING_NAMES.map((name) => [
      name,
      { description: SETTINGS[name].description, required: false },
    ]);
    expect(Object.entries(action.inputs)).toEqual([
      ...expected,
      ['config', { description: CONFIG_DESCRIPTION, required: false }],
    ]);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('the README has a row for every input and output', () => {
    const rows = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^\| `([\w-]+)` \|(.*)\|$/gm)];
    const inputs = rows.filter(([, , cells]) => (cells as string).split(/(?<!\\)\|/).length === 2);
    const outputs = rows.filter(([, , cells]) => (cells as string).split(/(?<!\\)\|/).length === 1);
    expect(inputs.map(([, name]) => name)).toEqual(Object.keys(action.inputs));
    expect(outputs.map(([, name]) => name)).toEqual(Object.keys(action.outputs));
    for (const [, name, cells] of inputs as unknown as [string, string, string][]) {
      const [shownDefault, description] = cells
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'));
      expect(description, name).toBe(action.inputs[name].description);
      if (name === 'config') continue;
      const value = DEFAULTS[name as keyof typeof DEFAULTS];
      const isEmpty = typeof value === 'object' || value === '';
      expect(shownDefault, name).toBe(isEmpty ? '' : `\`${value}\``);
    }
  });

  test('the JSON Schemas in schema/ are what the code has', () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      expect(JSON.parse(readFileSync(join(ROOT, 'schema', name), 'utf8')), name).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
    }
  });

  test('the schema of the config file takes what the gate takes', () => {
    const validate = new Ajv2020({ strict: false }).compile(jsonSchemas()['config.schema.json'] as object);
    const good = { path: 'a\nb', rules: { bom: 'warn' }, thresholds: ['a <= 1'], 'error-threshold': 'off' };
    expect(validate(good)).toBe(true);
    expect(validate({ 'redis-options': 'retries: 0', 'redis-sample-size': 'all' })).toBe(true);
    expect(validate({ 'redis-options': { 'page-size': 500, 'max-lag': 'off' } })).toBe(true);
    expect(validate({ 'redis-options': { 'page-sise': 500 } })).toBe(false);
    for (const bad of [{ mode: 'mend' }, { pth: 'a' }, { 'max-files': 0 }, { rules: { bomb: 'warn' } }]) {
      expect(validate(bad), JSON.stringify(bad)).toBe(false);
    }
  });

  test('the version is that of package.json', () => {
    const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(TOOL).toEqual({ name, version });
  });
});

describe('file patterns', () => {
  test.each(['a/[b', 'a/{b,c', 'a/(b'])('%s is never closed', (pattern) => {
    expect(globMistake(pattern)).toContain('never closed');
  });

  test.each(['a/[b]', '{a,b}/*', 'a\\[b', 'plain'])('%s is fine', (pattern) => {
    expect(globMistake(pattern)).toBeNull();
  });

  test('a pattern out of the working directory works too', async () => {
    const root = temporaryDirectory({ 'x/a.log': '', 'y/': '' });
    const cwd = join(root, 'y');
    const patterns = new FilePatterns({ cwd, exclusions: [], ownFiles: () => [] });
    expect((await patterns.match('../x/*.log')).files).toEqual([
      { path: join(root, 'x/a.log'), literal: false },
    ]);
    expect((await patterns.match(join(root, '*/a.log'))).files).toHaveLength(1);
    expect(shownPath(join(root, 'x/a.log'), cwd)).toBe(join(root, 'x/a.log'));
    expect(shownPath(join(root, 'x/a.log'), root)).toBe('x/a.log');
    expect(shownPath(join(root, '..a.log'), root)).toBe('..a.log');
  });
});
