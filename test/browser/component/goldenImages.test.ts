import { expect, test } from 'vitest';

const golden = import.meta.glob<string>('../../golden/**/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('there are goldens to look at', () => expect(Object.keys(golden).length).toBeGreaterThan(25));

test.each(Object.entries(golden))(
  '%s is XML, can be decoded as an image, and is not empty',
  async (_, svg) => {
    const xml = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(xml.querySelector('parsererror')?.textContent).toBeUndefined();
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const dots = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    expect(new Set(dots).size).toBeGreaterThan(20);
  },
);
