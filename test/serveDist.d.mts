export interface ServedDist {
  /** The address of the sub-path, ending in `/`. */
  readonly url: string;
  close(): Promise<void>;
}
export function serveDist(options?: {
  readonly folder?: string;
  readonly path?: string;
  /** Sent with brotli, as hosts do. */
  readonly compress?: boolean;
}): Promise<ServedDist>;
