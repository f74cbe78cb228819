/** A page or file as it was rendered: not yet compressed, and without the headers that all responses share. */
export interface RenderedPage {
  readonly status: number;
  /** A media type. */
  readonly type: string;
  readonly body: Uint8Array;
  /** The `Content-Disposition` of an export; pages and pictures have none. */
  readonly disposition?: string;
  /** Sources of the policy's `style-src`, `'sha256-…'`, for the styles inlined in the page. */
  readonly styleSources: readonly string[];
}
