/** A band from one side to the other, of one height throughout. */
export function ribbon(x0: number, y0: number, x1: number, y1: number, height: number): string {
  const middle = ((x0 + x1) / 2).toFixed(1);
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const curve = (fromY: number, x: number, toY: number) =>
    `C${middle} ${fromY.toFixed(1)} ${middle} ${toY.toFixed(1)} ${at(x, toY)}`;
  return `M${at(x0, y0)}${curve(y0, x1, y1)}V${(y1 + height).toFixed(1)}${curve(y1 + height, x0, y0 + height)}Z`;
}
