import { takeStorePictures } from './store/take-store-pictures';
import { takeReadmePictures } from './take-readme-pictures';

/*
 * `npm run pictures` photographs the gallery of cards and popups; `npm run pictures -- readme` and
 * `npm run pictures -- store`, the built extension for the README and for the stores.
 */

if (process.argv.includes('store')) await takeStorePictures();
else if (process.argv.includes('readme')) await takeReadmePictures();
else await import('../components/take-pictures');
