import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPage, readContents } from '../../src/store/fillPage';
import { holds } from '../fixtures/holds';

const empty =
  '<!doctype html><p>kaart</p><script type="application/json" id="binnenin-gegevens"></script><p>na</p>';

/** The part with the data, read apart from the product's own pattern. */
function partOf(page: string): { readonly begin: string; readonly text: string } {
  const [, begin = '', text = ''] =
    /id="binnenin-gegevens" data-begin="([^"]*)">([^<]*)<\/script><p>na<\/p>$/.exec(page) ?? [];
  return { begin, text };
}

const file = fc.record({ name: fc.string(), bytes: fc.uint8Array() });

describe('fillPage(page, contents)', () => {
  it('puts files in the page that are read back the same, and again in a filled page', () => {
    holds(
      fc.property(fc.uniqueArray(file, { selector: ({ name }) => name }), fc.string(), (files, start) => {
        const first = fillPage(empty, { files: [], start: '?focus=heerlen' }) ?? '';
        const page = fillPage(first, { files, start }) ?? '';
        const { begin, text } = partOf(page);
        expect(page.startsWith('<!doctype html><p>kaart</p><script type="application/json"')).toBe(true);
        expect(begin).not.toMatch(/["<>]/);
        expect([...readContents(text)]).toEqual(files.map(({ name, bytes }) => [name, bytes]));
      }),
    );
  });

  it('lets nothing out that a browser could run', () => {
    const hostile = '</script><script>alert(1)</script><!--';
    const bytes = new TextEncoder().encode(hostile);
    const page = fillPage(empty, { files: [{ name: hostile, bytes }], start: `?q=">${hostile}` }) ?? '';
    expect(page.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(page).not.toContain('<!--');
  });

  it('gives nothing for a page without a place for data, and reads none from what is none', () => {
    expect(fillPage('<p>iets</p>', { files: [], start: '' })).toBeNull();
    expect(readContents('geen json').size).toBe(0);
    expect(readContents('{}').size).toBe(0);
  });
});
