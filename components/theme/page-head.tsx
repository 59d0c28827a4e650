import { useWords } from './words-context';

export type FullPage = 'search' | 'compare' | 'options' | 'welcome' | 'self-check';

/** Addresses of the extension's pages, as it has them. */
const ADDRESSES = {
  search: '/library.html#/',
  compare: '/library.html#/compare',
  options: '/options.html',
} as const;

/** The head of a full page: the way to the others. */
export function PageHead({ on }: { on: FullPage }) {
  const words = useWords().library;
  const links = ['search', 'compare', 'options'] as const;
  return (
    <header class="page-head-bar">
      <a class="page-name" href={ADDRESSES.search}>
        <img src="/icon/icon.svg" alt="" width="22" height="22" />
        AG Lens
      </a>
      <nav class="page-links" aria-label={words.pages}>
        {links.map(link => (
          <a key={link} href={ADDRESSES[link]} aria-current={link === on ? 'page' : undefined}>
            {words[link]}
          </a>
        ))}
      </nav>
    </header>
  );
}
