import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/components/share/embedCode';

describe('embedCode(link, title)', () => {
  it('writes one element that shows the view of the link, whatever is in the title', () => {
    const code = embedCode(
      'https://site.nl/kaart/?thema=jeugd,zorg&vak=a%7Eb',
      'Kaart "van" <b>ons</b> & co',
    );
    expect(code).toMatch(/^<iframe src="[^"<>]*" title="[^"<>]*" [^<>]*><\/iframe>$/);
    expect(code).toContain('src="https://site.nl/kaart/?thema=jeugd,zorg&amp;vak=a~b&amp;ingebed=1"');
    expect(code).toContain('title="Kaart &quot;van&quot; &lt;b&gt;ons&lt;/b&gt; &amp; co"');
  });
});
