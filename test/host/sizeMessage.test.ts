import { expect, test } from 'vitest';
import { greeting, isGreeting, sizeIn, sizeMessage } from '../../src/host/sizeMessage.ts';

test('a size told is the size heard', () => {
  expect(sizeIn(sizeMessage({ width: 320, height: 571 }))).toMatchObject({ width: 320, height: 571 });
  expect(isGreeting({ ...greeting })).toBe(true);
});

test.each([
  null,
  'size',
  { nianbao: 'hello' },
  { width: 320, height: 571 },
  { nianbao: 'size', width: 320 },
  { nianbao: 'size', width: 320, height: -1 },
  { nianbao: 'size', width: 320, height: Number.NaN },
  { nianbao: 'size', width: 320, height: '571' },
  { nianbao: 'size', width: 320, height: 1e9 },
])('%j is no size', (message) => {
  expect(sizeIn(message)).toBeNull();
});

test.each([null, 'hello', {}, { nianbao: 'size' }])('%j is no greeting', (message) => {
  expect(isGreeting(message)).toBe(false);
});
