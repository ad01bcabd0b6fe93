import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it('is the title, with its capitals, accents and spaces', () => {
  expect(fileName('Netwerk Zeebrugge: één buurt', 'png')).toBe('Netwerk Zeebrugge één buurt.png');
  expect(fileName('ילדים בשכונה', 'svg')).toBe('ילדים בשכונה.svg');
});

it('leaves out what file systems forbid', () => {
  expect(fileName('  Wat nu? a/b\\c <d> "e" *f* 50 %\n', 'tocht.json')).toBe(
    'Wat nu a b c d e f 50.tocht.json',
  );
  expect(fileName('../../etc/passwd', 'png')).toBe('etc passwd.png');
});

it('never is the name of a device, a hidden file or nothing', () => {
  expect(fileName('con', 'png')).toBe('con_.png');
  expect(fileName('Lpt1.oud', 'png')).toBe('Lpt1_.oud.png');
  expect(fileName('.profile', 'png')).toBe('profile.png');
  expect(fileName('???', 'png')).toBe('tocht.png');
});

it('lets no mark turn the extension around', () => {
  expect(fileName('foto\u202egnp.exe', 'png')).toBe('fotognp.exe.png');
});

it('keeps a family of emoji whole', () => {
  expect(fileName('Wij 👨‍👩‍👧', 'png')).toBe('Wij 👨‍👩‍👧.png');
  expect(fileName('👨‍👩‍👧'.repeat(100), 'png')).toMatch(/^(👨‍👩‍👧)+\.png$/u);
});

it('fits in every file system, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
      const name = fileName(title, 'tocht.json');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/[\p{Cc}/\\?%*:|"<>]/u);
      expect(name).toMatch(/^[^\s.].*\.tocht\.json$/u);
    }),
  );
});
