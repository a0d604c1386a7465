/** What TLS connections to Redis need, from `redis-options`. Certificates are always verified. */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { type ConnectionOptions, checkServerIdentity, createSecureContext } from 'node:tls';
import type { RedisOptions } from '../../settings/redis-options.ts';
import { RedisFailure } from './redis-connection.ts';

export type TlsSettings = Pick<ConnectionOptions, 'secureContext' | 'servername' | 'checkServerIdentity'>;

/** The options that mean nothing without TLS. */
const TLS_OPTIONS = ['ca', 'cert', 'key', 'server-name'] as const;

/**
 * Reads the PEM files, whose paths are relative to `cwd`. Null where the address has no TLS.
 * @throws RedisFailure
 */
export function tlsSettings(hasTls: boolean, options: RedisOptions, cwd: string): TlsSettings | null {
  if (!hasTls) {
    refuseWithoutTls(options);
    return null;
  }
  const ca = readPem('ca', options.ca, cwd);
  const cert = readPem('cert', options.cert, cwd);
  const key = readPem('key', options.key, cwd);
  if ((cert === null) !== (key === null)) {
    const [set, missing] = cert === null ? ['key', 'cert'] : ['cert', 'key'];
    throw badOption(
      `${set} is set and ${missing} is not`,
      `Set ${missing} to the PEM file that belongs to it.`,
    );
  }
  if (ca !== null) refuseUnlessCertificate('ca', ca);
  if (cert !== null) refuseUnlessCertificate('cert', cert);
  return { secureContext: contextOf(ca, cert, key), ...expectedName(options['server-name']) };
}

function refuseWithoutTls(options: RedisOptions): void {
  const set = TLS_OPTIONS.find((name) => options[name] !== undefined);
  if (set === undefined) return;
  throw badOption(
    `${set} is set, but redis-url has no TLS`,
    `Write rediss:// instead of redis://, or leave ${set} out.`,
  );
}

function readPem(name: 'ca' | 'cert' | 'key', path: string | undefined, cwd: string): Buffer | null {
  if (path === undefined) return null;
  try {
    return readFileSync(resolve(cwd, path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw badOption(
      `the file ${JSON.stringify(path)} of ${name} cannot be read (${code})`,
      'Name a PEM file; the path is relative to the workspace.',
      error,
    );
  }
}

/** Node.js takes a file of authorities with nothing in it without a word. */
function refuseUnlessCertificate(name: 'ca' | 'cert', pem: Buffer): void {
  try {
    new X509Certificate(pem);
  } catch (error) {
    throw badOption(
      `the file of ${name} holds no certificate in PEM form`,
      'A PEM file begins with -----BEGIN CERTIFICATE-----.',
      error,
    );
  }
}

function contextOf(ca: Buffer | null, cert: Buffer | null, key: Buffer | null) {
  try {
    return createSecureContext({
      ...(ca === null ? {} : { ca }),
      ...(cert === null ? {} : { cert }),
      ...(key === null ? {} : { key }),
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw badOption(
      `cert and key cannot be used (${code})`,
      'The key has to be the one of the certificate, in PEM form and without a passphrase.',
      error,
    );
  }
}

function expectedName(name: string | undefined): TlsSettings {
  if (name === undefined) return {};
  // TLS sends no IP address as the name of a server (RFC 6066, section 3); the certificate is still checked for it.
  if (isIP(name) > 0)
    return { checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate) };
  return { servername: name };
}

function badOption(problem: string, remedy: string, cause: unknown = null): RedisFailure {
  return new RedisFailure('refused', `redis-options: ${problem}`, remedy, null, cause);
}
