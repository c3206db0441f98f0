/** The part of saxen that is used; the package brings no types. */
declare module 'saxen' {
  export class Parser {
    on(event: 'error', take: (error: Error) => void): this;
    /** Attributes are decoded by nobody; `false` where they cannot be read. */
    on(
      event: 'openTag',
      take: (name: string, attributes: () => Record<string, string> | false) => void,
    ): this;
    on(event: 'closeTag', take: (name: string) => void): this;
    /** Entities are still in it. */
    on(event: 'text', take: (text: string) => void): this;
    on(event: 'cdata', take: (text: string) => void): this;
    write(text: string): this;
    /** Gives the first error, of this call or an earlier one. */
    end(): Error | null;
    /** Ends the running call of `write`. */
    stop(): void;
  }
}
