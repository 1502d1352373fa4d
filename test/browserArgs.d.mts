export const browserArgs: string[];
