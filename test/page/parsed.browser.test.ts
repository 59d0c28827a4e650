import { expect, it, onTestFinished } from 'vitest';
import { whenParsed } from '../../entrypoints/gate/parsed';

const parsed = (page: Document) => new Promise<void>(resolve => whenParsed(page, resolve));

function framed(): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  return frame.contentDocument as Document;
}

it('a page that is being loaded is waited for', async () => {
  const page = framed();
  page.open();
  page.write('<p>Ohio');
  const told: string[] = [];
  const over = parsed(page).then(() => told.push('parsed'));
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(told).toEqual([]);
  page.close();
  await over;
});

it('also one that its script writes anew before it has been loaded', async () => {
  const page = framed();
  page.open();
  page.write('<p>Ohio');
  const over = parsed(page);
  await new Promise(resolve => setTimeout(resolve, 50));
  page.open();
  page.write('<p>Utah');
  await new Promise(resolve => setTimeout(resolve, 50));
  page.close();
  await over;
  expect(page.body.textContent).toBe('Utah');
});
