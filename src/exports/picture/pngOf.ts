import type { FigurePicture } from './figurePicture.ts';

/** How many dots a px becomes. */
export const sharpnesses = [1, 2, 4] as const;
export type Sharpness = (typeof sharpnesses)[number];

/** An SVG as an address that an `<img>` may load under the page's own policy. */
export function dataAddress({ svg }: Pick<FigurePicture, 'svg'>): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** The picture in dots, made by the browser from the very SVG that is downloaded. */
export async function pngOf(picture: FigurePicture, sharpness: Sharpness): Promise<Blob> {
  const image = new Image(picture.width, picture.height);
  image.src = dataAddress(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * sharpness;
  canvas.height = picture.height * sharpness;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob && context) resolve(blob);
      else reject(new Error(`no picture of ${canvas.width} × ${canvas.height} dots can be made here`));
    }, 'image/png');
  });
}
