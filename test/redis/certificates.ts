/** Certificates for tests, made by openssl: an authority, and what it has signed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface SignedKey {
  /** Paths of PEM files. */
  readonly cert: string;
  readonly key: string;
}

export interface Certificates {
  readonly directory: string;
  /** Path of a PEM file. */
  readonly ca: string;
  /** For `localhost` and `redis.test`, not for `127.0.0.1`. */
  readonly server: SignedKey;
  /** The same, but over since yesterday. */
  readonly expired: SignedKey;
  readonly client: SignedKey;
  readonly close: () => void;
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

export function makeCertificates(): Certificates {
  const directory = mkdtempSync(join(tmpdir(), 'papyra-tls-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  const sign = (name: string, days: number): SignedKey => {
    openssl('req', ...NEW_KEY, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    const authority = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'];
    const signed = ['-extfile', 'names', '-days', String(days), '-out', `${name}.pem`];
    openssl('x509', '-req', '-in', `${name}.csr`, ...authority, ...signed);
    return { cert: join(directory, `${name}.pem`), key: join(directory, `${name}.key`) };
  };
  writeFileSync(join(directory, 'names'), 'subjectAltName=DNS:localhost,DNS:redis.test\n');
  openssl(
    'req',
    '-x509',
    ...NEW_KEY,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=tests',
  );
  return {
    directory,
    ca: join(directory, 'ca.pem'),
    server: sign('server', 2),
    expired: sign('expired', -1),
    client: sign('client', 2),
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}
