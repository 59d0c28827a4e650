import { takeStorePictures } from './store/take-store-pictures';

/* `npm run pictures` photographs the gallery of cards and popups; `npm run pictures -- store`, the built extension for the stores. */

if (process.argv.includes('store')) await takeStorePictures();
else await import('../components/take-pictures');
