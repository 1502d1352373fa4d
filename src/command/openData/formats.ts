/** Version of the published endpoints; the first number is part of their address (`data/v1/`). */
export const openDataVersion = '1.0';
export const openDataFormat = 'nianbao-open-data/1';
export const openDataFolder = 'v1/';

export interface FormatChange {
  readonly version: string;
  readonly date: string;
  /** SHA-256 of the report format's JSON Schema at this version, as `nianbao schema` prints it. */
  readonly schemaSha256: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * Every version of the published formats, oldest first. A change of the schema changes its hash: the tests fail
 * until the change is entered here under a version of its own.
 */
export const formatChanges: readonly FormatChange[] = [
  {
    version: '1.0',
    date: '2026-11-24',
    schemaSha256: '7ff317462fb7c3e4a3288666ddb36a2ac2d84d5e02a29bb96e0e92c35eba7366',
    zh: '首次公布：目录、逐单位与逐指标的 JSON 和 CSV、JSON Schema、打包下载。',
    en: 'First publication: catalogue, JSON and CSV per agency and per measure, JSON Schema, bulk download.',
  },
];
