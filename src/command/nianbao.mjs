#!/usr/bin/env node
// Plain JavaScript that even an old Node can parse, so that it can say what it needs before anything is loaded.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`nianbao 需要 Node 20.19 或更高版本，当前为 ${process.versions.node}`);
  console.error(`nianbao needs Node 20.19 or later; this is ${process.versions.node}`);
  process.exitCode = 2;
} else {
  // `nianbao … | head` closes the pipe early; that is no failure.
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    console.error(`标准输出写不下 / standard output could not be written: ${error.code}`);
    process.exit(1);
  });
  const { register } = await import('tsx/esm/api');
  register();
  const { nianbao } = await import('./nianbao.ts');
  const write = (stream) => (text) => {
    stream.write(text);
  };
  process.exitCode = await nianbao(process.argv.slice(2), {
    out: write(process.stdout),
    err: write(process.stderr),
    ...(process.stderr.isTTY ? { progress: write(process.stderr) } : {}),
  });
}
