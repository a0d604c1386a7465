/** Which names in a command stand before a secret. */

/** Words that make a name that of a secret, each as a whole: `--keyspace`, `--author` and `--bypass` are none. */
const SECRET_WORDS: ReadonlySet<string> = new Set(
  (
    'auth oauth authorization bearer cookie cookies cred creds credential credentials dsn jwt key keys accesskey apikeys ' +
    'pass passcode passwords psw pw pwd secrets session sessionid sid signature tokens userpass'
  ).split(' '),
);

/** No other word ends in one of these, so they are found in `PGPASSWORD` and `authtoken` too. */
const SECRET_ENDING = /(?:passwd|password|passphrase|secret|token|apikey)$/;

/** Between the words of `db-password`, `DB_PASS`, `spring.password`, `clientSecret` and `DBPass`. */
const BETWEEN_WORDS = /[^A-Za-z\d]+|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** Whether what stands behind a name is a secret: `--db-password`, `X-Api-Key`, `-Dpass`. */
export function isSecretName(name: string): boolean {
  // Java's -Dname=value: the first letter is no part of the name.
  const names = [name, name.replace(/^-[A-Z](?=[a-z])/, '')];
  return names
    .flatMap((one) => one.split(BETWEEN_WORDS))
    .map((word) => word.toLowerCase())
    .some((word) => SECRET_WORDS.has(word) || SECRET_ENDING.test(word));
}

/** Programs that take a password behind a flag of one letter, which means something else elsewhere. */
const PASSWORD_FLAGS: readonly { readonly program: RegExp; readonly flag: string }[] = [
  { program: /(?:^|[/\\])(?:redis|valkey)-cli(?:\.exe)?$/i, flag: '-a' },
  { program: /(?:^|[/\\])(?:mysql|mariadb|mongo|sshpass)[\w-]*(?:\.exe)?$/i, flag: '-p' },
];

/** The flags of a program, given as a word, behind which a password stands. */
export function passwordFlags(program: string): string[] {
  return PASSWORD_FLAGS.filter((one) => one.program.test(program)).map(({ flag }) => flag);
}
