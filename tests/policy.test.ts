import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../scripts/security-headers.ts';

test.each(Object.entries(SECURITY_HEADERS))(
  'the README gives hosts the %s we serve',
  (name, value) => {
    expect(readFileSync('README.md', 'utf8')).toContain(`add_header ${name} "${value}" always;`);
  },
);
