/** Texts that stand in records: people, machines, and what goes wrong. */
import type { Random } from './random.ts';

export const NAMES = [
  'Zoë Müller',
  'José Peña',
  '山田太郎',
  'Ana Kowalska',
  'Łukasz Żak',
  'Smith "Jr."',
] as const;
export const HOSTS = ['inventory', 'payments', 'ledger', 'mail-relay', 'кэш'] as const;

/** Texts of exceptions, in the form `Name: message` that `papyra.events` gives them. */
export const ERRORS: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (random) => `KeyError: 'order-${random.below(1e6)}'`,
  (random) => `ValueError: invalid literal for int() with base 10: '${random.below(1e4)}x'`,
  (random) =>
    `TimeoutError: no answer from ${random.pick(HOSTS)}:${1024 + random.below(9e3)} after ${random.below(60)} s`,
  () => 'ConnectionResetError: [Errno 104] Connection reset by peer',
  (random) =>
    `RuntimeError: could not settle payment "${random.below(1e7)}" of ${random.pick(NAMES)}: ` +
    `the balance is ${random.below(900)},${10 + random.below(90)} € short`,
  (random) =>
    `OperationalError: connection to server at "10.0.${random.below(256)}.${random.below(256)}", port 5432 ` +
    'failed: FATAL:  sorry, too many clients already\nIs the pool larger than max_connections?',
  (random) =>
    `FileNotFoundError: [Errno 2] No such file or directory: 'C:\\spool\\${random.below(1e5)}.part'`,
  (random) =>
    `JSONDecodeError: Expecting value: line 1 column ${random.below(200)} (char ${random.below(200)})`,
  integrityError,
  validationError,
];

function integrityError(random: Random): string {
  const columns = ['id', 'customer_id', 'state', 'placed_at', 'shipped_at', 'total', 'currency', 'note'];
  const values = Array.from(
    { length: 1 + random.below(4) },
    () =>
      `(${random.below(1e8)}, ${random.below(1e6)}, 'open', datetime.datetime(2026, 1, ${1 + random.below(28)}), ` +
      `None, Decimal('${random.below(1e4)}.00'), 'EUR', "for ${random.pick(NAMES)}")`,
  );
  return (
    'IntegrityError: (psycopg.errors.UniqueViolation) duplicate key value violates unique constraint ' +
    '"orders_pkey"\n' +
    `DETAIL:  Key (id)=(${random.below(1e8)}) already exists.\n` +
    `[SQL: INSERT INTO orders (${columns.join(', ')}) VALUES (${columns.map((name) => `%(${name})s`).join(', ')})]\n` +
    `[parameters: [${values.join(', ')}]]\n(Background on this error at: https://sqlalche.me/e/20/gkpj)`
  );
}

function validationError(random: Random): string {
  const count = 1 + random.below(8);
  const problems = Array.from(
    { length: count },
    () =>
      `lines.${random.below(40)}.quantity\n  Input should be greater than 0 [type=greater_than, ` +
      `input_value=-${random.below(10)}, input_type=int]`,
  );
  return `ValidationError: ${count} validation errors for Order\n${problems.join('\n')}`;
}
