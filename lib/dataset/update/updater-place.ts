import type { DatasetAccess } from '../dataset-access';
import type { ReleaseYears } from '../release-years';
import type { KeySet } from './signed-documents';
import type { UpdateRecord } from './update-record';
import type { UpdateStep } from './update-step';

/** What updates work on and with. */
export interface UpdaterPlace {
  access: DatasetAccess;
  /** The releases that the reader has asked for beside it. */
  years: ReleaseYears;
  /** Addresses of folders, each ending in `/`; the first that answers soundly is believed. */
  feeds(): Promise<readonly string[]>;
  /** The keys that come with the extension. */
  keySet: KeySet;
  /** Version of the extension. */
  software: string;
  read(): Promise<UpdateRecord>;
  write(record: UpdateRecord): Promise<void>;
  /** ms since 1970. */
  now(): number;
  /** 0 to 1, for the spread of readers over time. */
  chance(): number;
  onStep?(step: UpdateStep | null): void;
  /** Readers read this version from now on. */
  onInstalled?(version: string): void;
}
