/** A label and where it would like its middle to be. */
export interface WantedLabel {
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

/**
 * Places labels one below the other as near as can be to where they want to be, none overlapping, all within
 * `top` and `bottom` where they fit. Returns the middle of each by key. Labels that push against each other
 * form a block, and a block stands at the mean of what its members want.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  top: number,
  bottom: number,
): ReadonlyMap<string, number> {
  const blocks: { members: WantedLabel[]; height: number; at: number }[] = [];
  for (const label of [...wanted].sort((a, b) => a.y - b.y)) {
    let block = { members: [label], height: label.height, at: label.y - label.height / 2 };
    block.at = clamp(block.at, top, bottom - block.height);
    let above = blocks.at(-1);
    while (above && above.at + above.height > block.at) {
      blocks.pop();
      const members = [...above.members, ...block.members];
      const height = above.height + block.height;
      block = { members, height, at: clamp(restingPlace(members), top, bottom - height) };
      above = blocks.at(-1);
    }
    blocks.push(block);
  }
  const placed = new Map<string, number>();
  for (const block of blocks) {
    let y = block.at;
    for (const member of block.members) {
      placed.set(member.key, y + member.height / 2);
      y += member.height;
    }
  }
  return placed;
}

/** The top of a block that least displaces its members. */
function restingPlace(members: readonly WantedLabel[]): number {
  let above = 0;
  let sum = 0;
  for (const member of members) {
    sum += member.y - member.height / 2 - above;
    above += member.height;
  }
  return sum / members.length;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
