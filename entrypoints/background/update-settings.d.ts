/** Put in by the build from data/update.json: where this build looks for data, and whose signatures it trusts. */
declare const __UPDATE_SETTINGS__: {
  feeds: string[];
  keySet: import('../../lib/dataset/update/signed-documents').KeySet | null;
};
