import { writeJsonSchema } from './reportJsonSchema.ts';

export const usage = 'nianbao schema';

/** `nianbao schema`: prints the JSON Schema of a report file. Exit 0, or 2 when given arguments. */
export function run(
  args: readonly string[],
  io: { out(text: string): void; err(text: string): void },
): Promise<number> {
  if (args.length > 0) {
    io.err(`${usage}\n`);
    return Promise.resolve(2);
  }
  io.out(writeJsonSchema());
  return Promise.resolve(0);
}
