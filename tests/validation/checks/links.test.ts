import { describe, expect, it } from 'vitest';
import { isAddress, readLink } from '../../../src/validation/checks/links';

describe('readLink(text)', () => {
  it.each([
    ['https://www.voorbeeld.nl/a?b=c#d', 'https://www.voorbeeld.nl/a?b=c#d'],
    ['HTTP://voorbeeld.nl', 'HTTP://voorbeeld.nl'],
    ['www.voorbeeld.nl/a', 'https://www.voorbeeld.nl/a'],
    ['mailto:info@voorbeeld.nl', 'mailto:info@voorbeeld.nl'],
    ['mailto:a@b.nl,c@d.nl', 'mailto:a@b.nl,c@d.nl'],
    ['mailto:a@b.nl?subject=a,b', 'mailto:a@b.nl?subject=a,b'],
    ['https://a_b.voor-beeld.nl:8080/a,b', 'https://a_b.voor-beeld.nl:8080/a,b'],
    ['https://façade.nl', 'https://façade.nl'],
    ['https://naam@voorbeeld.nl', 'https://naam@voorbeeld.nl'],
    ['http://127.0.0.1/a', 'http://127.0.0.1/a'],
    ['http://[::1]:80/a', 'http://[::1]:80/a'],
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
    ['https://www.voor beeld.nl', 'https://www.voorbeeld.nl'],
    ['https://https://voorbeeld.nl/a', 'https://voorbeeld.nl/a'],
    ['http://http//voorbeeld.nl', 'https://voorbeeld.nl'],
    ['https//voorbeeld.nl', 'https://voorbeeld.nl'],
    ['httpbin.org', 'https://httpbin.org'],
    ['<https://voorbeeld.nl>', 'https://voorbeeld.nl'],
    ['(www.voorbeeld.nl).', 'https://www.voorbeeld.nl'],
    ['www.voorbeeld.nl.', 'https://www.voorbeeld.nl'],
    ['https://voorbeeld.nl,', 'https://voorbeeld.nl'],
    ['voorbeeld.nl/a_(b)', 'https://voorbeeld.nl/a_(b)'],
    ['<info@voorbeeld.nl>', 'mailto:info@voorbeeld.nl'],
    ['zie www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['zie voorbeeld.nl/a, onderaan', undefined],
    ['zie onderaan voorbeeld.nl/a.', 'https://voorbeeld.nl/a'],
    ['https://voorbeeld.nl (oude site)', 'https://voorbeeld.nl'],
    ['https://voorbeeld.nl/a b', undefined],
    ['https://voorbeeld.nl /a', undefined],
    ['https://www.voor beeld.nl/a', 'https://www.voorbeeld.nl/a'],
    ['https://www.voor beeld.nl/a b', undefined],
    ['https://www.mijn zorg nu.nl', undefined],
    ['https://intranet www.voorbeeld.nl', undefined],
    ['https:// www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['www. voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['https://intranet/a b.nl', undefined],
    ['mail info@voorbeeld.nl', 'mailto:info@voorbeeld.nl'],
    ['info@voorbeeld.nl of www.voorbeeld.nl', undefined],
    ['https://intranet', undefined],
    ['http://localhost:8080/a', undefined],
    ['https://a-.nl', undefined],
    ['https://a.-b.nl', undefined],
    ['www.a-.nl', undefined],
    ['mailto:a@b', undefined],
    ['mailto:a@b-.nl', undefined],
    ['nog niet bekend', undefined],
    ['www.a.nl www.b.nl', undefined],
    ['https://a.nl, https://b.nl', undefined],
    ['https://a.nl;https://b.nl', undefined],
    ['a.nl b.nl', undefined],
    ['https://voorbeeld,nl', undefined],
    ['https://a..nl', undefined],
    ['https://.a.nl', undefined],
    ['https://-a.nl', undefined],
    ['-a.nl', undefined],
    ['www.voorbeeld.nl:99999', undefined],
    ['http://[::g]/', undefined],
    ['http://1.2.3.999/', undefined],
    ['mailto:a@b.nl,', undefined],
    ['a@b.nl,d.nl', undefined],
  ])('finds %j not usable and suggests %s', (written, likely) => {
    const { text, flaws } = readLink(written);
    expect(text).toBe(written);
    expect(isAddress(text)).toBe(false);
    expect(flaws[0]?.code).toBe('invalid-link');
    expect(flaws[0]?.facts.nearest).toBe(likely);
  });

  it('reads an address with an accent the same, however often it is asked', () => {
    const flawed = Array.from({ length: 50_000 }, () => readLink('https://façade.nl')).filter(
      ({ flaws }) => flaws.length > 0,
    );
    expect(flawed).toEqual([]);
  });
});
