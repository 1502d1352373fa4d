/** Sets `globalThis.pdfjsWorker`, so that PDFs are read without a worker file of their own (one-file pack, Node). */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
