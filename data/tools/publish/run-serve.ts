import type { AddressInfo } from 'node:net';
import { misused, wholeNumber } from '../command-line';
import { serveFolder } from './serve-folder';

const [folder, port = '8787'] = process.argv.slice(2);
if (folder === undefined) misused('npm run data:serve -- PUBLISHED_FOLDER [PORT]');
const server = serveFolder(folder);
server.listen(wholeNumber('port', port), '127.0.0.1', () => {
  console.log(`Serving ${folder} at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
