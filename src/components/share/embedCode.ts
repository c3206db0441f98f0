/**
 * Writes the HTML that shows a view inside another page.
 *
 * @param link - the whole address of the view
 * @param title - what a screen reader calls it
 * @returns one element `iframe`
 */
export function embedCode(link: string, title: string): string {
  const address = new URL(link);
  address.searchParams.set('ingebed', '1');
  // As the page writes its own links: these mean nothing in a query.
  const query = address.search.replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%7E', '~');
  const source = escaped(`${address.origin}${address.pathname}${query}`);
  return `<iframe src="${source}" title="${escaped(title)}" width="100%" height="600" style="border:0" loading="lazy" allowfullscreen></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
