/** A text of a step, in the direction of its own letters; a line that ends in the file ends here too. */
export function Paragraphs({ text }: { readonly text: string }) {
  return paragraphsOf(text).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may be alike in all but their place
    <p key={index} className="paragraph" dir="auto">
      {paragraph}
    </p>
  ));
}

/**
 * Cuts a text into paragraphs.
 *
 * @param text - with empty lines between them
 * @returns the paragraphs that say something
 */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
