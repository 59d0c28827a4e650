import type { AddressInfo } from 'node:net';
import { serveFolder } from './serve-folder';

const [folder, port = '8787'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run data:serve -- PUBLISHED_FOLDER [PORT]');
  process.exit(2);
}
const server = serveFolder(folder);
server.listen(Number(port), '127.0.0.1', () => {
  console.log(`Serving ${folder} at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
