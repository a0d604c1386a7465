import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planAnnotations } from '../../src/render/annotations.ts';
import { emitAnnotations, setOutputs, writeSummary } from '../../src/render/github-output.ts';
import { REPORTS } from './render-reports.ts';

const RENDER_ROOM = path.resolve(import.meta.dirname, '../../src/render');

describe('in a step of a job', () => {
  let dir = '';

  beforeEach(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'gate-output-'));
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
      fs.writeFileSync(path.join(dir, name), '');
      vi.stubEnv(name, path.join(dir, name));
    }
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    fs.rmSync(dir, { recursive: true, force: true });
  });

  it('writes the summary in place of what stood there', async () => {
    fs.writeFileSync(path.join(dir, 'GITHUB_STEP_SUMMARY'), 'old');
    await writeSummary('## new\n');
    await writeSummary('## newer\n');
    expect(fs.readFileSync(path.join(dir, 'GITHUB_STEP_SUMMARY'), 'utf8')).toBe('## newer\n');
  });

  it('sets outputs, of several lines too', () => {
    setOutputs({ result: 'fail', 'exit-code': 1, 'report-path': 'a\nb' });
    const text = fs.readFileSync(path.join(dir, 'GITHUB_OUTPUT'), 'utf8');
    expect(text.replace(/ghadelimiter_[0-9a-f-]+/g, 'EOF')).toBe(
      'result<<EOF\nfail\nEOF\nexit-code<<EOF\n1\nEOF\nreport-path<<EOF\na\nb\nEOF\n',
    );
  });

  it('emits each annotation as one command, in order, and nothing else', () => {
    let output = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      output += String(text);
      return true;
    });
    const plan = planAnnotations(REPORTS.hostile, { workspace: '/ws' });
    emitAnnotations([
      ...plan,
      {
        level: 'notice',
        title: 't',
        message: 'm',
        file: 'a,b',
        startLine: 1,
        endLine: 1,
        startColumn: 2,
        endColumn: 2,
      },
    ]);
    vi.restoreAllMocks();
    const lines = output.trimEnd().split(/\r?\n/);
    expect(lines).toHaveLength(plan.length + 1);
    expect(lines[0]).toMatch(/^::error title=Papyra health%3A cannot judge::1 problem is in the way/);
    expect(lines.at(-1)).toBe('::notice title=t,file=a%2Cb,line=1,endLine=1,col=2,endColumn=2::m');
  });
});

it('is the only module of its room that loads @actions/core: the command line must not', () => {
  const users = fs
    .readdirSync(RENDER_ROOM)
    .filter((name) => fs.readFileSync(path.join(RENDER_ROOM, name), 'utf8').includes("from '@actions/"));
  expect(users).toEqual(['github-output.ts']);
});
