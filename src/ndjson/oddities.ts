/** What is odd about a good record, as rules and words. */
import { RULES, type Rule } from './anomaly.ts';
import type { Oddity } from './line-scanner.ts';
import { FIELDS, fieldNames, typeNames } from './record-fields.ts';

interface OddRule {
  readonly rule: Rule;
  /** Made where it is wanted: most findings of a flood are only counted. */
  readonly message: () => string;
}

/** The rules that a record breaks, in the order in which they are told. */
export function oddRules(oddity: Oddity): OddRule[] {
  const odd: OddRule[] = [];
  const add = (rule: Rule, message = (): string => RULES[rule].meaning) => odd.push({ rule, message });
  if (oddity.notObject) add('non-object');
  if (oddity.unknownKind) add('unknown-kind');
  if (oddity.missing !== 0) {
    add('missing-field', () => `the record lacks ${fieldNames(oddity.missing).join(', ')}`);
  }
  if (oddity.wrongType !== 0) add('wrong-type', () => describeWrongTypes(oddity.wrongType));
  if (oddity.duplicateKey) add('duplicate-key');
  if (oddity.nonFinite) add('non-finite-number');
  if (oddity.timeRegression) add('time-regression');
  return odd;
}

function describeWrongTypes(fields: number): string {
  return fieldNames(fields)
    .map((name) => {
      const allowed =
        name === 'payload'
          ? 'an object'
          : typeNames(FIELDS.find((field) => field.name === name)?.allowed ?? 0);
      return `${name} is not ${allowed}`;
    })
    .join('; ');
}
