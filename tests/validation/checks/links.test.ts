import { describe, expect, it } from 'vitest';
import { isAddress, readLink } from '../../../src/validation/checks/links';

describe('readLink(text)', () => {
  it.each([
    ['https://www.voorbeeld.nl/a?b=c#d', 'https://www.voorbeeld.nl/a?b=c#d'],
    ['HTTP://voorbeeld.nl', 'HTTP://voorbeeld.nl'],
    ['www.voorbeeld.nl/a', 'https://www.voorbeeld.nl/a'],
    ['mailto:info@voorbeeld.nl', 'mailto:info@voorbeeld.nl'],
    ['', ''],
  ])('reads %j', (written, address) => {
    expect(readLink(written)).toEqual({ text: address, flaws: [] });
    expect(isAddress(address)).toBe(address !== '');
  });

  it.each([
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('refuses %j as not safe', (written) => {
    expect(readLink(written)).toMatchObject({ text: written, flaws: [{ code: 'unsafe-link' }] });
    expect(isAddress(written)).toBe(false);
  });

  it.each([
    ['voorbeeld.nl', 'https://voorbeeld.nl'],
    ['info@voorbeeld.nl', 'mailto:info@voorbeeld.nl'],
    ['https:/voorbeeld.nl', 'https://voorbeeld.nl'],
    ['https://voorbeeld .nl', 'https://voorbeeld.nl'],
    ['//voorbeeld.nl', 'https://voorbeeld.nl'],
    ['nog niet bekend', undefined],
  ])('finds %j not usable and suggests %s', (written, likely) => {
    const { text, flaws } = readLink(written);
    expect(text).toBe(written);
    expect(isAddress(text)).toBe(false);
    expect(flaws[0]?.code).toBe('invalid-link');
    expect(flaws[0]?.facts.nearest).toBe(likely);
  });
});
