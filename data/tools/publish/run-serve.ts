import type { AddressInfo } from 'node:net';
import { misused, readArguments, wholeNumber } from '../command-line';
import { serveFolder } from './serve-folder';

const USAGE = 'npm run data:serve -- PUBLISHED_FOLDER [PORT]';

const { positionals } = readArguments(USAGE, { allowPositionals: true });
const [folder, port = '8787'] = positionals;
if (folder === undefined) misused(USAGE);
const server = serveFolder(folder);
server.listen(wholeNumber('port', port), '127.0.0.1', () => {
  console.log(`Serving ${folder} at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
