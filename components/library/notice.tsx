import type { ComponentChildren } from 'preact';
import type { RequestFault } from '../../lib/messages/request-error';
import { useWords } from '../theme/words-context';

/** Why there is nothing to show, and the way on. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <section class="notice">
      <h1>{title}</h1>
      {children}
    </section>
  );
}

/** An address that leads to nothing, and the way to the search. */
export function NothingThere({ title, told }: { title: string; told: string }) {
  const words = useWords().library;
  return (
    <Notice title={title}>
      <p class="told">{told}</p>
      <p class="actions">
        <a class="button" href="#/">
          {words.toSearch}
        </a>
      </p>
    </Notice>
  );
}

/** That an answer is under way. It is seen only where one takes long, as when the database is filled. */
export function Waiting() {
  const words = useWords().library;
  return (
    <p class="told waiting" role="status">
      {words.waiting}
    </p>
  );
}

/** That a question was not answered, why, and the way to ask again. */
export function Failure({ fault }: { fault: RequestFault }) {
  const { library: words, fault: told } = useWords();
  return (
    <div role="alert">
      <Notice title={words.failed}>
        <p class="told">{told[fault]}</p>
        <p class="actions">
          <button type="button" class="button" onClick={() => location.reload()}>
            {words.tryAgain}
          </button>
        </p>
      </Notice>
    </div>
  );
}
