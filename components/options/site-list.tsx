import { useState } from 'preact/hooks';
import { CloseIcon } from '../card/icons';
import { useWords } from '../theme/words-context';
import { siteFromText } from './site-name';

interface SiteListProps {
  /** Host names on which nothing is read. */
  sites: readonly string[];
  onChange(sites: string[]): void;
}

/** The sites on which nothing is read: one can be added by name or address, and taken out. */
export function SiteList({ sites, onChange }: SiteListProps) {
  const words = useWords().options;
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteFromText(typed);
    if (site === undefined) return setRefused(words.noSite);
    if (sites.includes(site)) return setRefused(words.siteThere);
    setTyped('');
    onChange([...sites, site].sort());
  };
  return (
    <section class="section" aria-labelledby="sites">
      <h2 id="sites">{words.sites}</h2>
      <p class="told">{sites.length === 0 ? words.noSites : words.sitesTold}</p>
      <ul class="site-list">
        {sites.map(site => (
          <li key={site}>
            {site}
            <button
              type="button"
              class="tool"
              aria-label={words.removeSite(site)}
              title={words.removeSite(site)}
              onClick={() => onChange(sites.filter(other => other !== site))}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
      <form class="actions" onSubmit={add} noValidate>
        <input
          type="text"
          name="site"
          aria-label={words.site}
          aria-invalid={refused !== ''}
          aria-describedby="site-refused"
          placeholder={words.sitePlaceholder}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value);
            setRefused('');
          }}
        />
        <button type="submit" class="button">
          {words.addSite}
        </button>
      </form>
      <p id="site-refused" class="refused" role="alert">
        {refused}
      </p>
    </section>
  );
}
