/** What went wrong, what still works, and what the reader can do. */
export interface ErrorWords {
  readonly noWebGLTitle: string;
  readonly noWebGLText: string;
  readonly contextLostTitle: string;
  readonly contextLostText: string;
  readonly mapFailedTitle: string;
  readonly mapFailedText: string;
  readonly dataFailedTitle: string;
  readonly dataFailedText: string;
  readonly genericTitle: string;
  readonly genericText: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly stillWorks: string;
  readonly reload: string;
  readonly retry: string;
  readonly toStartPage: string;
  readonly dismiss: string;
}
