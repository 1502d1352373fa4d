/** The working half of pdf.js, run beside the other so that no worker file is needed (one-file pack, Node). */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: { initializeFromPort(port: object): void };
}
