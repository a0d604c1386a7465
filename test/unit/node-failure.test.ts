/** What servers of other versions than the one that tests start say, in words. */
import { ErrorReply } from '@redis/client';
import { expect, test } from 'vitest';
import { NodeError } from '../../src/redis/connection/node-error.ts';
import { type FailureContext, nodeFailure } from '../../src/redis/connection/node-failure.ts';

function wordsFor(answer: string, command: string, kind: FailureContext['kind'] = 'single'): string {
  const context: FailureContext = {
    ...{ kind, hasTls: false, database: 0, secrets: [] },
    ...{ connectTimeoutSeconds: 1, commandTimeoutSeconds: 1 },
  };
  const error = new NodeError({ host: 'h', port: 1 }, 'server', [command], new ErrorReply(answer));
  const failure = nodeFailure(error, context);
  return `${failure.kind}: ${failure.message}. ${failure.remedy}`;
}

const NO_COMMAND = 'refused: h:1 does not let the user run TIME (NOPERM). Give the user the ACL rule +time.';
const NO_KEY =
  'refused: h:1 lets the user run XDEL, but not on this key (NOPERM). ' +
  "Give the user an ACL rule for the keys, such as ~papyra:*, which covers Papyra's streams and their quarantine.";

test.each([
  ["NOPERM this user has no permissions to run the 'time' command or its subcommand", 'TIME', NO_COMMAND],
  ["NOPERM User ci-key has no permissions to run the 'time' command", 'TIME', NO_COMMAND],
  ['NOPERM this user has no permissions to access one of the keys used as arguments', 'XDEL', NO_KEY],
  ['NOPERM No permissions to access a key', 'XDEL', NO_KEY],
  ["NOPERM User ci has no permissions to access the 'papyra:a:events' key", 'XDEL', NO_KEY],
])('%s', (answer, command, expected) => {
  expect(wordsFor(answer, command)).toBe(expected);
});

const REPLACED =
  'unreachable: h:1 was the master, and is a replica now, which takes no changes (READONLY). ' +
  'A failover is probably under way; try again when it is over.';

test.each([
  "READONLY You can't write against a read only replica.",
  "EXECABORT Transaction discarded because of: READONLY You can't write against a read only replica.",
  'ERR Transaction contains write commands but instance is now a read-only replica. EXEC aborted.',
])('a master behind Sentinel that was replaced: %s', (answer) => {
  expect(wordsFor(answer, 'EXEC', 'sentinel')).toBe(REPLACED);
  expect(wordsFor(answer, 'EXEC')).toMatch(
    /^refused: h:1 is a replica.* with Sentinel, redis\+sentinel:\/\/ finds it\.$/,
  );
});

test('a transaction for which there is no memory when it is carried out', () => {
  const answer =
    'EXECABORT Transaction discarded because of: OOM command not allowed when used memory > maxmemory.';
  expect(wordsFor(answer, 'EXEC')).toBe(
    'refused: h:1 has no memory left for this change (OOM). Make room, or raise its maxmemory.',
  );
});
