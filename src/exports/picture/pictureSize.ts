/** The formats a picture is made in, in px at 1×; the window it is made from does not matter. */
export const pictureSizes = {
  /** A slide. */
  wide: { width: 960, height: 540 },
  classic: { width: 960, height: 720 },
  square: { width: 800, height: 800 },
  /** As wide as the text of an A4 page (18 cm), as tall as it needs. */
  a4: { width: 680, height: null },
} as const satisfies Record<string, { readonly width: number; readonly height: number | null }>;
export type PictureSize = keyof typeof pictureSizes;
export const pictureSizeNames = ['wide', 'classic', 'square', 'a4'] as const satisfies readonly PictureSize[];
