/**
 * Preloaded into the process under test (`node --import`). Counts the calls that change a file system, its steps, and
 * at some of them does what `AT_STEP` in the environment says, a JSON array: `{"log": path}` writes down every step, one
 * JSON array `[call, path]` a line; `{"step": n, "act": …}` acts at the n-th, see `ACTS`.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const plans = JSON.parse(process.env.AT_STEP);
const real = { ...fs };
const pathsByDescriptor = new Map();
let steps = 0;
/** Some of Node's calls are made of others, which are no steps of their own. */
let isWithinStep = false;

/** Calls whose second argument is a path too, which their errors name as `dest`. */
const TO_ANOTHER_PATH = ['link', 'symlink', 'rename', 'copyFile', 'cp'];

/** By name: what happens in place of a call or around it. `call` carries it out and gives its result. */
const ACTS = {
  'kill before': () => die(),
  'kill half-way': (_plan, _call, name, [fd, bytes, from = 0]) => {
    if (name === 'writeSync') real.writeSync(fd, bytes, from, Math.floor((bytes.length - from) / 2));
    die();
  },
  'kill after': (_plan, call) => {
    call();
    die();
  },
  fail: ({ code }, _call, name, args) => {
    const syscall = name.replace(/Sync$/, '');
    const path = typeof args[0] === 'number' ? {} : { path: String(args[0]) };
    const dest = TO_ANOTHER_PATH.includes(syscall) ? { dest: String(args[1]) } : {};
    throw Object.assign(new Error(`${code}: made to fail, ${syscall}`), { code, syscall, ...path, ...dest });
  },
  remove: ({ path }, call) => {
    real.rmSync(path);
    return call();
  },
  replace: ({ path, text }, call) => {
    real.writeFileSync(`${path}.new`, text);
    real.renameSync(`${path}.new`, path);
    return call();
  },
  append: ({ path, text }, call) => {
    real.appendFileSync(path, text);
    return call();
  },
  // Another process opens the file before the call and writes after it. It says that it is ready, and is told to go.
  'append late': ({ path, text, signals }, call) => {
    const files = ['ready', 'go', 'done'].map((name) => join(signals, name));
    const script = fileURLToPath(new URL('late-appender.mjs', import.meta.url));
    spawn(process.execPath, [script, path, text, ...files], { stdio: 'ignore', detached: true }).unref();
    const pause = new Int32Array(new SharedArrayBuffer(4));
    while (!real.existsSync(files[0])) Atomics.wait(pause, 0, 0, 2);
    const result = call();
    real.writeFileSync(files[1], '');
    return result;
  },
};

function die() {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('this process should be gone');
}

/** Counts a call, and carries it out or does what a plan says. */
function step(name, args) {
  const call = () => real[name](...args);
  if (isWithinStep) return call();
  isWithinStep = true;
  try {
    return countedStep(call, name, args);
  } finally {
    isWithinStep = false;
  }
}

function countedStep(call, name, args) {
  steps++;
  for (const { log } of plans) {
    if (log === undefined) continue;
    const path = typeof args[0] === 'number' ? pathsByDescriptor.get(args[0]) : args[0];
    real.appendFileSync(log, `${JSON.stringify([name, String(path)])}\n`);
  }
  const plan = plans.find(({ step }) => step === steps);
  return plan === undefined ? call() : ACTS[plan.act](plan, call, name, args);
}

const { O_WRONLY, O_RDWR, O_CREAT, O_TRUNC } = fs.constants;

function isForWriting(flags = 'r') {
  return typeof flags === 'number'
    ? (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) !== 0
    : /[wa+]/.test(flags);
}

fs.openSync = (...args) => {
  const fd = isForWriting(args[1]) ? step('openSync', args) : real.openSync(...args);
  pathsByDescriptor.set(fd, args[0]);
  return fd;
};

const ON_DESCRIPTORS = ['write', 'writev', 'fsync', 'fdatasync', 'fchmod', 'fchown', 'ftruncate', 'futimes'];
const ON_PATHS = ['link', 'symlink', 'rename', 'unlink', 'rm', 'rmdir', 'mkdir', 'mkdtemp', 'truncate'];
ON_PATHS.push('writeFile', 'appendFile', 'copyFile', 'cp', 'chmod', 'lchown', 'chown', 'utimes', 'lutimes');

for (const name of ON_DESCRIPTORS) {
  // What goes to standard output and standard error changes no file.
  fs[`${name}Sync`] = (fd, ...rest) =>
    fd > 2 ? step(`${name}Sync`, [fd, ...rest]) : real[`${name}Sync`](fd, ...rest);
}
for (const name of ON_PATHS) fs[`${name}Sync`] = (...args) => step(`${name}Sync`, args);

// Changes by calls that are not counted would go unseen.
for (const name of [...ON_DESCRIPTORS, ...ON_PATHS, 'open', 'createWriteStream']) {
  const refuse = () => {
    real.writeSync(2, `fs.${name} is not counted\n`);
    process.exit(86);
  };
  for (const api of [fs, fs.promises]) if (name in api) api[name] = refuse;
}
syncBuiltinESMExports();
