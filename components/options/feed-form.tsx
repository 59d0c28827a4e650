import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../theme/words-context';

interface FeedFormProps {
  /** The folder that the reader chose; null: this build's own. */
  feed: string | null;
  /** How often it was looked for data; that the next look goes there is no longer told after it. */
  looks: number;
  /** @throws when it is no address to get data from. */
  onFeed(feed: string | null): Promise<void>;
}

/** Where data comes from. */
export function FeedForm({ feed, looks, onFeed }: FeedFormProps) {
  const words = useWords().update;
  const [typed, setTyped] = useState<string>();
  const [said, setSaid] = useState<'' | 'saved' | 'refused'>('');
  useEffect(() => setSaid(''), [looks]);
  const save = (event: Event) => {
    event.preventDefault();
    const address = (typed ?? feed ?? '').trim();
    onFeed(address === '' ? null : address).then(
      () => {
        setTyped(undefined);
        setSaid('saved');
      },
      () => setSaid('refused'),
    );
  };
  return (
    <form class="feed-form" onSubmit={save} noValidate>
      <label for="feed">{words.feed}</label>
      <div class="actions">
        <input
          id="feed"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          aria-describedby="feed-told"
          aria-invalid={said === 'refused'}
          value={typed ?? feed ?? ''}
          onInput={event => {
            setTyped(event.currentTarget.value);
            setSaid('');
          }}
        />
        <button type="submit" class="button">
          {words.feedSave}
        </button>
      </div>
      <p id="feed-told" class="told">
        {words.feedTold}
      </p>
      <p class={said === 'refused' ? 'refused' : 'said'} role="status">
        {said === 'refused' && words.feedRefused}
        {said === 'saved' && words.feedSaved}
      </p>
    </form>
  );
}
