import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runGate, WHOLE_GATE } from '../../src/gate.ts';
import { type MetricsOptions, readMetricsSources } from '../../src/metrics/source.ts';
import { stoppedBy } from '../../src/ndjson/interruption.ts';
import { metricsSourceSchema, problemSchema } from '../../src/report/report.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { expectGone, pidIn } from '../support/processes.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const NODE = `'${process.execPath}'`;
const SECRET = 's3cret-w0rd';

async function read(command: string, options: Partial<MetricsOptions> = {}, specs: readonly string[] = []) {
  const result = await readMetricsSources(specs, {
    cwd: temporaryDirectory(),
    command,
    timeoutMs: 60_000,
    maxBytes: 1_000,
    ...options,
  });
  for (const source of result.sources) metricsSourceSchema.parse(source);
  for (const problem of result.problems) problemSchema.parse(problem);
  return result;
}

/** The one source of a command that runs a Node script. */
async function readScript(script: string, options: Partial<MetricsOptions> = {}) {
  const cwd = temporaryDirectory({ 'script.mjs': script });
  return { cwd, ...(await read(`${NODE} script.mjs`, { cwd, ...options })) };
}

/** The message of the one problem of a command, which is its source's too. */
async function messageOf(command: string, options: Partial<MetricsOptions> = {}): Promise<string> {
  return theMessage(await read(command, options));
}

function theMessage({ sources, problems }: Awaited<ReturnType<typeof read>>): string {
  expect(problems).toHaveLength(1);
  expect(problems).toMatchObject([{ subject: sources[0]?.source, severity: 'error' }]);
  expect(sources).toMatchObject([{ status: 'error', values: {}, message: problems[0]?.message }]);
  return problems[0]?.message ?? '';
}

const SAY_READY = "import { writeFileSync } from 'node:fs'; writeFileSync('ready', String(process.pid));";
const WAIT_FOR_EVER = 'setInterval(() => {}, 1_000);';
const IGNORE_SIGTERM = "process.on('SIGTERM', () => {});";

describe('the output of a command', () => {
  test.each([
    ['{"writes_total": 3, "write_errors": 0}', 'papyra', { records_written: 3, write_errors: 0 }],
    ['records_written: 3\nscans: 1', 'lines', { records_written: 3, scans: 1 }],
    ['# TYPE papyra_scans counter\npapyra_scans_total 4', 'prometheus', { scans: 4 }],
    ['\u001b[32mscans\u001b[0m: \u001b[1m4\u001b[0m', 'lines', { scans: 4 }],
  ])('%j is read as %s', async (output, form, values) => {
    const { sources, problems } = await readScript(`console.log(${JSON.stringify(output)})`);
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([{ source: `${NODE} script.mjs`, form, status: 'ok', values }]);
  });

  test.each([
    '{}',
    'ℹ Persistence backend does not expose metrics.',
    'ℹ No metrics available.',
    'metrics: <unavailable>',
  ])('%j is unavailable, and nothing breaks', async (output) => {
    const { sources, problems } = await readScript(`console.log(${JSON.stringify(output)})`);
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([{ status: 'unavailable', values: {} }]);
  });

  test('is one more source, behind the files, and under a name of its own', async () => {
    const name = `${NODE} script.mjs`;
    const cwd = temporaryDirectory({
      'a.json': '{"scans": 1}',
      'script.mjs': 'console.log(\'{"scans": 2}\')',
    });
    const { sources, problems } = await read(name, { cwd }, ['a.json']);
    expect(problems).toEqual([]);
    expect(sources.map(({ source, values }) => [source, values['scans']])).toEqual([
      ['a.json', 1],
      [name, 2],
    ]);
    writeFileSync(join(cwd, 'printf x'), '{"scans": 3}');
    const named = await read('printf x', { cwd }, ['printf x']);
    expect(named.sources.map(({ source }) => source)).toEqual(['printf x', 'printf x (2)']);
  });

  test('is that of the program in the working directory, with its arguments as they stand and an empty input', async () => {
    const script = `
      import { readFileSync } from 'node:fs';
      const [, , ...args] = process.argv;
      const isRight = JSON.stringify(args) === JSON.stringify(['a b', '*.mjs', '$HOME', '']);
      const input = readFileSync(0, 'utf8');
      console.log(JSON.stringify({ isRight: Number(isRight), input: input.length, env: Number(process.env.PATH.length > 0) }));`;
    const cwd = temporaryDirectory({ 'script.mjs': script });
    const { sources } = await read(`${NODE} script.mjs "a b" *.mjs '$HOME' ''`, { cwd });
    expect(sources).toMatchObject([{ status: 'ok', values: { isRight: 1, input: 0, env: 1 } }]);
  });

  test('counts whatever stands on standard error', async () => {
    const { sources } = await readScript('console.error("a warning"); console.log(\'{"scans": 2}\')');
    expect(sources).toMatchObject([{ status: 'ok', values: { scans: 2 } }]);
  });

  test.each([
    ['Usage: papyra metrics COMMAND', 'Usage: papyra metrics COMMAND'],
    ['\n[1, 2]', '[1, 2]'],
    ['{"scans": 1}\nDone.', '{\\"scans\\": 1}'],
    ['{\n"scans": 1\n}\nDone.', '{'],
    [`{"scans": --token ${SECRET}`, '{\\"scans\\": --token ***'],
  ])('that is no metrics is an error, which says what it has to print: %j', async (output, first) => {
    const cwd = temporaryDirectory({ 'script.mjs': `console.log(${JSON.stringify(output)})` });
    const message = await messageOf(`${NODE} script.mjs --token ${SECRET}`, { cwd });
    expect(message).toBe(
      `${NODE} script.mjs --token *** printed what cannot be read as metrics, beginning with "${JSON.parse(`"${first}"`)}". ` +
        'It has to print one JSON object, or key: value lines, and nothing else.',
    );
  });

  test.each([
    ['{"write_errors": -1}', 'an error counter cannot be negative'],
    ['{"resourceMetrics": []}', 'OpenTelemetry'],
    [`write_errors: ${SECRET}`, 'write_errors is "***", which is not a number'],
  ])('in a known form keeps its own message, without secrets: %j', async (output, message) => {
    const cwd = temporaryDirectory({ 'script.mjs': `console.log(${JSON.stringify(output)})` });
    expect(await messageOf(`${NODE} script.mjs --token ${SECRET}`, { cwd })).toContain(message);
  });

  test('over the limit ends the program', async () => {
    const { cwd, ...result } = await readScript(
      `${SAY_READY} ${IGNORE_SIGTERM} process.stdout.write('x'.repeat(1_001)); ${WAIT_FOR_EVER}`,
    );
    expect(theMessage(result)).toMatch(/script\.mjs is larger than 1000 bytes/);
    await expectGone(await pidIn(join(cwd, 'ready')));
  });

  test('just within the limit is read', async () => {
    const json = '{"scans": 1}';
    const { sources } = await readScript(`process.stdout.write('${json}'.padEnd(1_000))`);
    expect(sources).toMatchObject([{ status: 'ok', values: { scans: 1 } }]);
  });
});

describe('a command that fails', () => {
  test('is an error with its exit code, whatever it printed', async () => {
    const message = theMessage(await readScript('console.log(\'{"scans": 2}\'); process.exitCode = 3;'));
    expect(message).toMatch(/script\.mjs ended with exit code 3; it said .* Run it in a step of its own/);
  });

  test('is quoted with the line that names the error', async () => {
    const message = theMessage(await readScript('throw new TypeError("no such backend");'));
    expect(message).toMatch(/ended with exit code 1; it said "TypeError: no such backend"\. Run it/);
  });

  test('is quoted with its last line, where none names an error', async () => {
    const message = theMessage(await readScript('console.error("one\\ntwo\\n\\n"); process.exitCode = 2;'));
    expect(message).toMatch(/ended with exit code 2; it said "two"/);
  });

  test('is quoted from standard output, frames and colours taken off, when standard error is empty', async () => {
    const frame =
      "╭── Error ──╮\n│ \u001b[31mError: No such command 'x'.\u001b[0m │\n│ Usage: papyra │\n╰───╯\n";
    const message = theMessage(
      await readScript(`console.log(${JSON.stringify(frame)}); process.exitCode = 2;`),
    );
    expect(message).toContain(`ended with exit code 2; it said "Error: No such command 'x'.".`);
  });

  test('may say nothing', async () => {
    expect(theMessage(await readScript('process.exitCode = 9;'))).toContain(
      'ended with exit code 9, without a word why.',
    );
  });

  test('is quoted without a secret of two lines, or one that is broken to fit into a frame', async () => {
    const script = `
      const [, , , token, key] = process.argv;
      console.error('Error: bad token ' + token.slice(0, 9) + ' │\\n│ ' + token.slice(9) + ' and key');
      console.error(key.split('\\n')[1]);
      process.exitCode = 1;`;
    const cwd = temporaryDirectory({ 'script.mjs': script });
    const message = await messageOf(`${NODE} script.mjs --token 0123456789abcdef --key='one1\ntwo22'`, {
      cwd,
    });
    expect(message).toContain('it said "Error: bad token *** and key"');
    const last = await messageOf(
      `${NODE} -e 'console.error("a\\ntwo22"); process.exit(1)' -- --key='one1\ntwo22'`,
    );
    expect(last).toContain('it said "***"');
  });

  test('is quoted in a line that hides nothing and is not too long', async () => {
    const said = `\u202e\u0007::error::${'x'.repeat(5_000)}`;
    const message = theMessage(
      await readScript(`console.error(${JSON.stringify(said)}); process.exitCode = 1;`),
    );
    expect(message).toContain('it said "\\u202e\\x07::error::xxx');
    expect(message.length).toBeLessThan(600);
  });

  test('is not quoted with a line whose beginning is lost', async () => {
    const script = `console.error('--password ${SECRET} ' + 'x '.repeat(4_090)); process.exitCode = 1;`;
    for (const shift of ['', 'x', 'xxxx', 'xxxxxxxx']) {
      const message = theMessage(await readScript(script.replace('--password', `--password${shift}`)));
      expect(message).not.toContain(SECRET.slice(3));
    }
  });

  test('is an error when a signal ends it', async () => {
    const message = theMessage(await readScript("process.kill(process.pid, 'SIGKILL');"));
    expect(message).toMatch(/script\.mjs was killed by SIGKILL/);
  });

  test.each(['', "console.log('  \\n')", "console.error('nothing to count')"])(
    'by printing nothing is an error: %j',
    async (script) => {
      expect(theMessage(await readScript(script))).toMatch(/ended with exit code 0 and printed no metrics/);
    },
  );

  test('to be found is an error that asks for PATH', async () => {
    expect(await messageOf('no-such-program --json')).toBe(
      'no-such-program --json cannot be run. There is no program no-such-program (ENOENT). Check its name, that a step ' +
        'before has installed it, and that it is on PATH; there is no shell, so what only a shell knows is not found.',
    );
  });

  test.runIf(process.platform !== 'win32').each(['#!/nonexistent/python\n', '#!/bin/sh\r\necho scans: 1\n'])(
    'to find its interpreter is an error that says so: %j',
    async (content) => {
      const cwd = temporaryDirectory({ 'bin/metrics': content });
      chmodSync(join(cwd, 'bin/metrics'), 0o755);
      expect(await messageOf('./bin/metrics', { cwd })).toMatch(
        /\.\/bin\/metrics is there, but not the interpreter that its first line names \(ENOENT\)\. .* carriage return/,
      );
      expect(await messageOf('./bin/other', { cwd })).toMatch(/There is no program \.\/bin\/other/);
    },
  );

  test('to be found names what was run, and tells where a backslash went', async () => {
    const message = await messageOf('C:\\tools\\x.exe a');
    expect(message).toContain('program C:toolsx.exe');
    expect(message).toContain('double it, or put the path in single quotes');
    expect(await messageOf("'C:\\tools\\x.exe' a")).not.toContain('double it');
  });

  test.runIf(process.platform !== 'win32')('to be executable is an error that says how', async () => {
    const cwd = temporaryDirectory({ 'metrics.sh': 'echo scans: 1' });
    chmodSync(join(cwd, 'metrics.sh'), 0o644);
    const message = await messageOf('./metrics.sh', { cwd });
    expect(message).toMatch(/\.\/metrics\.sh is not executable \(EACCES\)\. Make it so with "chmod \+x"/);
  });

  test('to be a command is an error, and nothing is run', async () => {
    const cwd = temporaryDirectory({ 'script.mjs': SAY_READY });
    for (const end of ['| cat', "'", '> out', '"$HOME"', '\\']) {
      const message = await messageOf(`${NODE} script.mjs ${end}`, { cwd });
      expect(message).toMatch(/cannot be run\. (There is no shell|A quote|It ends in a backslash)/);
    }
    expect(existsSync(join(cwd, 'ready'))).toBe(false);
  });

  test('to start at all is an error', async () => {
    expect(await messageOf(`${NODE} ${'x'.repeat(3_000_000)}`)).toMatch(
      /The system refuses to start .* \(E2BIG\)/s,
    );
  });
});

describe.runIf(process.platform !== 'win32')('a command that does not end', () => {
  test('is stopped when its time is over, even when it will not have it', async () => {
    const { cwd, ...result } = await readScript(`${IGNORE_SIGTERM} ${SAY_READY} ${WAIT_FOR_EVER}`, {
      timeoutMs: 3_000,
    });
    expect(theMessage(result)).toMatch(
      /script\.mjs took longer than 3 s and was stopped.* raise metrics-timeout/,
    );
    await expectGone(await pidIn(join(cwd, 'ready')));
  });

  test.each([
    ['', / and was stopped; it had printed nothing\. It must not/],
    ["console.log('scans: 3');", / and was stopped\. It must not/],
    [
      "console.log('scans: 3'); console.error('Waiting');",
      / and was stopped; it said "Waiting"\. It must not/,
    ],
  ])('is quoted with what it said last, and not with its metrics: %j', async (script, message) => {
    const result = await readScript(`${script} ${WAIT_FOR_EVER}`, { timeoutMs: 2_000 });
    expect(theMessage(result)).toMatch(message);
  });

  test('is stopped with its process group', async () => {
    const script = `
      import { spawn } from 'node:child_process';
      spawn(process.execPath, ['-e', \`${IGNORE_SIGTERM} require('fs').writeFileSync('ready', String(process.pid)); ${WAIT_FOR_EVER}\`], { stdio: 'inherit' });
      ${WAIT_FOR_EVER}`;
    const { cwd, ...result } = await readScript(script, { timeoutMs: 3_000 });
    expect(theMessage(result)).toMatch(/took longer than 3 s and was stopped/);
    await expectGone(await pidIn(join(cwd, 'ready')));
  });

  test.each([false, true])(
    'because of what it started is not waited for (of another group: %s)',
    async (detached) => {
      const script = `
        import { spawn } from 'node:child_process';
        const code = \`require('fs').writeFileSync('ready', String(process.pid)); setTimeout(() => {}, 60_000);\`;
        spawn(process.execPath, ['-e', code], { stdio: 'inherit', detached: ${detached} }).unref();
        console.log('{"scans": 1}');`;
      const { cwd, ...result } = await readScript(script, { timeoutMs: 3_000 });
      const pid = await pidIn(join(cwd, 'ready'));
      if (detached) process.kill(pid, 'SIGKILL');
      expect(theMessage(result)).toMatch(/ended, but something that it started held its output open for 3 s/);
      await expectGone(pid);
    },
  );

  test('ends with the run', async () => {
    const cwd = temporaryDirectory({ 'script.mjs': `${IGNORE_SIGTERM} ${SAY_READY} ${WAIT_FOR_EVER}` });
    const controller = new AbortController();
    const running = read(`${NODE} script.mjs`, { cwd, signal: controller.signal });
    const pid = await pidIn(join(cwd, 'ready'));
    const cause = stoppedBy('SIGTERM');
    controller.abort(cause);
    const { sources, problems, interruption } = await running;
    expect(interruption).toBe(cause);
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([
      { status: 'error', message: expect.stringContaining('stopped by SIGTERM') },
    ]);
    await expectGone(pid);
  });

  test('is not started by a run that is over', async () => {
    const cwd = temporaryDirectory({ 'script.mjs': SAY_READY });
    const cause = stoppedBy('SIGINT');
    const { interruption } = await read(`${NODE} script.mjs`, { cwd, signal: AbortSignal.abort(cause) });
    expect(interruption).toBe(cause);
    expect(existsSync(join(cwd, 'ready'))).toBe(false);
  });

  test('leaves no listener behind', async () => {
    const before = process.listenerCount('exit');
    await readScript('console.log(\'{"scans": 1}\')');
    await read('no-such-program');
    expect(process.listenerCount('exit')).toBe(before);
  });
});

describe('a run with a command', () => {
  async function gate(command: string, script = '') {
    const cwd = temporaryDirectory({ 'script.mjs': script });
    const masked: string[] = [];
    const { report } = await runGate(
      { given: new Map([['metrics-command', command]]), givenAs: 'input', withConfigFile: true, cwd },
      { cwd, run: null, now: new Date(0), hooks: [], mask: (text) => masked.push(text), signal: NO_SIGNAL },
      WHOLE_GATE,
    );
    return { cwd, report, masked };
  }

  test('needs nothing else, and judges its error counters', async () => {
    const { report } = await gate(`${NODE} script.mjs`, 'console.log(\'{"write_errors": 1}\')');
    expect(report.verdict).toMatchObject({ exit_code: 1 });
    expect(report.settings['metrics-command']).toEqual({ value: `${NODE} script.mjs`, from: 'input' });
  });

  test('that fails cannot judge', async () => {
    const { report } = await gate(`${NODE} script.mjs`, 'process.exitCode = 1');
    expect(report.verdict).toMatchObject({ exit_code: 3 });
  });

  test.each([
    `${NODE} script.mjs --password ${SECRET}`,
    `${NODE} script.mjs --api-key=${SECRET}`,
    `${NODE} script.mjs 'https://me:${SECRET}@h/?x=${SECRET}'`,
    `${NODE} script.mjs --header "Authorization: Bearer ${SECRET}"`,
    `${NODE} script.mjs --password ${SECRET} | cat`,
    `no-such-program --token '${SECRET}`,
    `no-such-program --token=${SECRET}`,
  ])('shows nothing secret of %s', async (command) => {
    const script = `console.error('Error: bad arguments: ' + process.argv.slice(2).join(' ')); process.exitCode = 1;`;
    const { cwd, report, masked } = await gate(command, script);
    expect(report.verdict).toMatchObject({ exit_code: 3 });
    expect(report.metrics).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain(SECRET);
    expect(masked).toContain(SECRET);
    for (const name of ['report.json', 'summary.md']) {
      const written = readFileSync(join(cwd, String(report.settings['output-dir']?.value), name), 'utf8');
      expect(written).toMatch(/\*{3}|(?:&#42;){3}/);
      expect(written).not.toContain(SECRET);
    }
  });
});
