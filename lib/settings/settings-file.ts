import * as v from 'valibot';
import type { Settings } from './settings-record';
import { settingsChange } from './settings-schema';

const FORMAT = 'ag-lens-settings-1';
/** A list of sites of that length is nobody's. In UTF-16 code units. */
const LONGEST = 500_000;

export type SettingsFileFault =
  | { fault: 'no-json' | 'other-file' | 'newer-file' | 'too-large' }
  /** `where`: the name of the setting. */
  | { fault: 'wrong-value'; where: string };

export type ReadSettingsFile = { settings: Partial<Settings> } | SettingsFileFault;

/** Settings as JSON that {@link readSettingsFile} reads back. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

/** Reads settings back; what a file leaves out stays as it is. Never throws. */
export function readSettingsFile(text: string): ReadSettingsFile {
  if (text.length > LONGEST) return { fault: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: 'no-json' };
  }
  const headed = v.safeParse(v.object({ format: v.string(), settings: v.unknown() }), file);
  if (!headed.success || !/^ag-lens-settings-\d+$/.test(headed.output.format)) return { fault: 'other-file' };
  if (headed.output.format !== FORMAT) return { fault: 'newer-file' };
  const parsed = v.safeParse(settingsChange, headed.output.settings);
  if (parsed.success) return { settings: parsed.output };
  return { fault: 'wrong-value', where: v.getDotPath(parsed.issues[0]) ?? 'settings' };
}
